import type { platforms } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Websites and apps, of two fields. */
export const platformsPicklist: Picklist<CodesOf<typeof platforms>> = {
  values: {
    Facebook: { label: 'Facebook', as: 'facebook' },
    Instagram: { label: 'Instagram', as: 'instagram' },
    WhatsApp: { label: 'WhatsApp', as: 'whatsapp' },
    Telegram: { label: 'Telegram', as: 'telegram' },
    FacebookMessenger: { label: 'Facebook Messenger', as: 'facebook-messenger' },
    Viber: { label: 'Viber', as: 'viber' },
    SnapChat: { label: 'SnapChat', as: 'snapchat' },
    Line: { label: 'Line', as: 'line' },
    '4Sale': { label: '4Sale', as: '4sale' },
    WeChat: { label: 'WeChat', as: 'wechat' },
    QQ: { label: 'QQ', as: 'qq' },
    QZone: { label: 'QZone', as: 'qzone' },
    TikTok: { label: 'TikTok', as: 'tiktok' },
    Twitter: { label: 'Twitter', as: 'twitter' },
    Other: { label: 'Other', as: 'another' },
  },
}
