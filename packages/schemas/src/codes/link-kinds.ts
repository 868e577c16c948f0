import { codeList } from '../code-list.ts'

/**
 * Linking gives the person a contact and passes nothing on; referring passes something on, so it needs consent.
 *
 * @example
 * ```ts
 * import { linkKinds } from '@cairn/schemas'
 *
 * linkKinds.labels.link // => 'Told where to go'
 * ```
 */
export const linkKinds = codeList({
  id: 'link-kinds',
  title: 'Linking or referring',
  says: 'Two different acts. Linking passes nothing on.',
  version: 1,
  sources: [{ title: 'own reading of two words of the Trafficking Response hub', version: '1', status: 'house' }],
  labels: {
    link: 'Told where to go',
    referral: 'Referred, details passed on',
  },
})
