/** In the worked cases: all five things of the gate are there. */
export const ready = {
  place: 'private',
  interpreting: 'fit',
  agreement: 'given',
  directory: 'fresh',
  'emergency-plan': 'ready',
} as const
