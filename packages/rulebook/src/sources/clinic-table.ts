import { type Source, source } from '@cairn/engine'

/**
 * A table published about one clinic.
 */
export const clinicTable: Source = source({
  id: 'clinic-table',
  title: 'Table of care after sexual violence, PMC7498098',
  publisher: 'Médecins Sans Frontières',
  kind: 'research',
  licence: 'facts are cited, the wording here is our own',
  read: '2026-11-23',
  note: 'One clinic on Lesvos, 2017 to 2018. Used for windows of urgent referral only.',
})
