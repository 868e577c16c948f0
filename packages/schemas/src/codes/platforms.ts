import { codeList } from '../code-list.ts'

/**
 * Websites and apps through which somebody was approached or exploited. Kept as the standard has them; new ones go under another.
 *
 * @example
 * ```ts
 * import { platforms } from '@cairn/schemas'
 *
 * platforms.labels.telegram // => 'Telegram'
 * ```
 */
export const platforms = codeList({
  id: 'platforms',
  title: 'Websites and apps',
  says: 'Where contact or exploitation happened online.',
  version: 1,
  sources: [{ title: 'Human Trafficking Case Data Standard', version: '2.0', status: 'read-in-source' }],
  labels: {
    facebook: 'Facebook',
    instagram: 'Instagram',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    'facebook-messenger': 'Facebook Messenger',
    viber: 'Viber',
    snapchat: 'Snapchat',
    line: 'Line',
    '4sale': '4Sale',
    wechat: 'WeChat',
    qq: 'QQ',
    qzone: 'QZone',
    tiktok: 'TikTok',
    twitter: 'Twitter',
    another: 'Another one',
  },
})
