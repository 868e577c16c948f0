import type { recruitments } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Ways of recruitment. */
export const recruitmentsPicklist: Picklist<CodesOf<typeof recruitments>> = {
  values: {
    AtAPlaceOfBusiness: { label: 'At a place of business', as: 'place-of-business' },
    AtAnEducationalInstitution: { label: 'At an educational institution', as: 'place-of-education' },
    AtWork: { label: 'At work', as: 'at-work' },
    ThroughOnlineSocialNetworks: { label: 'Through online social networks', as: 'online-network' },
    ThroughAnOnlineAdvertisement: { label: 'Through an online advertisement', as: 'online-advertisement' },
    ThroughATelevisionAdvert: { label: 'Through a television advert', as: 'television' },
    ThroughANewspaperAdvert: { label: 'Through a newspaper advert', as: 'newspaper' },
    ThroughFamilyOrFamilyEvents: { label: 'Through family or family events', as: 'family' },
    ThroughFriendsOrSocialEvents: { label: 'Through friends or social events', as: 'friends' },
    Other: { label: 'Other', as: 'another' },
  },
  earlier: {
    InternetSocialMediaOnlineAdvertisement: {
      label: 'Internet (social media, online advertisement)',
      in: ['0.2'],
      anyOf: ['online-network', 'online-advertisement'],
    },
    EducationalFacility: { label: 'Educational Facility', in: ['0.2'], as: 'place-of-education' },
    PublicArea: { label: 'Public Area', in: ['0.2'], as: 'another', near: true },
    Shelter: { label: 'Shelter', in: ['0.2'], as: 'another', near: true },
    Work: { label: 'Work', in: ['0.2'], as: 'at-work' },
    // Asked and not known. It is no way of recruitment, so it becomes no claim; it is counted as unsure.
    Unknown: { label: 'Unknown', in: ['0.2'], unsure: true },
  },
}
