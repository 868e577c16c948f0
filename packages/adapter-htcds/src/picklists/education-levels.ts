import type { Picklist } from '../picklist.ts'

/** Levels of education, by ISCED 2011. */
export const educationLevelsPicklist: Picklist = {
  values: {
    EarlyChildhoodEducation: { label: 'Early Childhood Education' },
    PrimaryEducation: { label: 'Primary Education' },
    LowerSecondaryEducation: { label: 'Lower Secondary Education' },
    UpperSecondaryEducation: { label: 'Upper Secondary Education' },
    PostSecondaryNonTertiaryEducation: { label: 'Post-secondary Non-tertiary Education' },
    ShortCycleTertiaryEducation: { label: 'Short-cycle Tertiary Education' },
    BachelorsOrEquivalentLevel: { label: 'Bachelor’s or Equivalent Level' },
    MastersOrEquivalentLevel: { label: 'Master’s or Equivalent Level' },
    DoctoralOrEquivalentLevel: { label: 'Doctoral or Equivalent Level' },
  },
}
