import { codeList } from '../code-list.ts'

/**
 * Where a conversation took place, as far as privacy goes. Never an address.
 *
 * @example
 * ```ts
 * import { places } from '@cairn/schemas'
 *
 * places.labels['private-room'] // => 'A room of one’s own'
 * ```
 */
export const places = codeList({
  id: 'places',
  title: 'Place of the conversation',
  says: 'How private the place was. Never an address or the name of a place.',
  version: 1,
  sources: [{ title: 'own list', version: '1', status: 'house' }],
  labels: {
    'private-room': 'A room of one’s own',
    'shared-room': 'A room with others in it',
    'open-air': 'Outdoors',
    vehicle: 'In a vehicle',
    telephone: 'By telephone',
    online: 'By video or message',
    detention: 'In custody or detention',
    another: 'Another place',
  },
})
