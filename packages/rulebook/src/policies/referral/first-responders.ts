/**
 * First responders by name. The two lists that were read are English. They place one name in Scotland and one in Northern
 * Ireland; that the others of the lists refer there too was not read.
 */
const named: Readonly<Record<'england-and-wales' | 'scotland' | 'northern-ireland', readonly string[]>> = {
  'england-and-wales': [
    'police',
    'local authorities',
    'UK Visas and Immigration',
    'Border Force',
    'Immigration Enforcement',
    'National Crime Agency',
    'Gangmasters and Labour Abuse Authority',
    'Salvation Army',
    'Migrant Help',
    'Medaille Trust',
    'Kalayaan',
    'Barnardo’s',
    'Unseen',
    'NSPCC',
    'New Pathways',
    'Refugee Council',
  ],
  scotland: ['TARA'],
  'northern-ireland': ['Health and Social Care Trusts'],
}

/** First responders as two lists have them, read on 23 November 2026. Names are data: they change. */
export function firstResponders(part: keyof typeof named): readonly string[] {
  return named[part]
}
