/** What the items of one dimension say: coercive recruitment. The words are ours. */
export const coerciveRecruitmentSays = {
  'violence-to-recruit': 'Violence was used on the person to recruit them.',
  'threats-to-recruit': 'The person was threatened with violence to recruit them.',
  'seized-or-sold': 'The person was seized or sold, or forced into a marriage or an adoption.',
  'debt-at-recruitment': 'A debt tied the person when they were recruited.',
  'documents-taken-at-recruitment': 'Documents of identity or travel were taken or kept when the person was recruited.',
  'shut-in-at-recruitment': 'The person was locked in, cut off or watched when they were recruited.',
  'threat-to-report-at-recruitment':
    'Somebody threatened to report the person to the authorities when they were recruited.',
  'threat-to-expose-at-recruitment':
    'Somebody threatened to expose the person to relatives or others when they were recruited.',
  'relatives-harmed-at-recruitment': 'There was violence or a threat against relatives when the person was recruited.',
  'money-held-back': 'Money that belongs to the person was held back.',
} as const
