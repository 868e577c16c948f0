/**
 * The ids of the sets that each outcome of `which-instrument` names, keys of `instruments`. A possible child has none.
 * Those to read off are not in an order: take the definition that is law where the person is.
 *
 * A Society that has the right to another set, or prefers one, passes a map of its own.
 */
export const setsToOpen = {
  'child-staff': [],
  'read-off': ['palermo-2000', 'coe-197', 'eu-2011-36', 'eu-2011-36-as-amended-2024'],
  'general-list': ['bali-2015'],
  'work-list': ['icls-2018-forced-labour'],
} as const satisfies Readonly<Record<string, readonly string[]>>
