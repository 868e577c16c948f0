/** Parts of a country, with the larger place whose rows hold there too. */
export const within = {
  'GB-EAW': 'GB',
  'GB-ENG': 'GB-EAW',
  'GB-WLS': 'GB-EAW',
  'GB-SCT': 'GB',
  'GB-NIR': 'GB',
} as const
