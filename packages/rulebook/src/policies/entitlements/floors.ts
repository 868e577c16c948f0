// The States whose carrying out of Directive 2004/81/EC the Commission's report of 2014 lists.
const union = 'AT BE BG CY CZ DE EE ES FI FR GR HR HU LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
// The only State outside the Union of which a text that was read says so; of the others it is to be found out.
const beside = ['GB']
// Whom the summary of Directive 2004/81/EC that was read names as not bound by it.
const apart = [...beside, 'IE', 'DK']

/**
 * What binds several States. Only what was read is listed: for every other State whether it is bound is to be found out,
 * and whoever knows says so.
 */
export const floors = {
  'council-of-europe': {
    says: 'Whether the State joined the Council of Europe Convention CETS 197.',
    binds: ['LI'],
    others: [],
  },
  eu: { says: 'Whether Directive 2011/36/EU binds the State.', binds: union, others: beside },
  'eu-2004-81': { says: 'Whether Directive 2004/81/EC binds the State.', binds: union, others: apart },
  movement: { says: 'Whether a National Society is there.', binds: 'everywhere', others: [] },
} as const
