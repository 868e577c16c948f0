/** Parts of a country, with the larger place whose rows hold there too. */
export const within: Readonly<Record<string, string>> = {
  'GB-EAW': 'GB',
  'GB-ENG': 'GB-EAW',
  'GB-WLS': 'GB-EAW',
  'GB-SCT': 'GB',
  'GB-NIR': 'GB',
}
