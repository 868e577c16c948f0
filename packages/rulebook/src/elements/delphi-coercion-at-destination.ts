/** What the items of one dimension say: coercion at destination. The words are ours. */
export const coercionAtDestinationSays = {
  'documents-kept': 'Documents of identity or travel are taken or kept where the person works.',
  'debt-at-work': 'A debt ties the person where they work.',
  'shut-in-at-work': 'The person is locked in, cut off or watched where they work.',
  'violence-at-work': 'There is violence on the person where they work.',
  'threats-at-work': 'The person is threatened with violence where they work.',
  'made-to-break-the-law': 'The person is made to do unlawful things.',
  'made-to-do-tasks': 'The person is made to do tasks, or take clients, against their will.',
  'strong-influence': 'The person is under the strong influence of another.',
  'made-to-act-against-peers': 'The person is made to act against others in the same place.',
  'made-to-lie': 'The person is made to lie to officials or family.',
  'threat-to-report-at-work': 'Somebody threatens to report the person to the authorities where they work.',
  'threat-of-worse': 'The person is threatened with even worse conditions.',
  'relatives-harmed-at-work': 'There is violence or a threat against relatives while the person works there.',
  'wages-held-back': 'Wages are held back to keep the person there.',
  'threat-to-expose-at-work': 'Somebody threatens to expose the person to relatives or others where they work.',
} as const
