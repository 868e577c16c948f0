const government = new Set([
  'identification-body',
  'immigration',
  'child-protection',
  'labour-inspection',
  'central-government',
  'local-government',
  'consulate',
])

/** The kind of body that HTCDS has for one of ours: it joins courts and prosecution, and all government but the police. */
export const bodyIn = (body: string): string => {
  if (body === 'police') return 'Police'
  if (body === 'ngo' || body === 'national-society') return 'NGO'
  if (body === 'court' || body === 'prosecution') return 'CourtOrProsecution'
  return government.has(body) ? 'NonPoliceGovernmentalOrganization' : 'Other'
}

/** Whether the standard's kind says as much as ours. */
export const sameBody = (body: string): boolean => ['police', 'ngo', 'another'].includes(body)
