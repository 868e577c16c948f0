import { examples } from '@cairn/engine'
import {
  adultElsewhere,
  adultIreland,
  adultNow,
  adultThrough,
  childElsewhere,
  childNow,
  childThrough,
} from './route-rules.ts'
import { routeRules } from './routes.ts'

const child = (place: string) => ({ age: 'child', place }) as const
const adult = (place: string) => ({ age: 'adult', place }) as const
const we = ['first-responder'] as const
const agrees = ['agrees'] as const

const ofChildNow = examples(routeRules, childNow, {
  'a child in England or Wales': { is: child('england-and-wales'), yes: we, gives: 'refer-child-now' },
  'a child in Scotland': { is: child('scotland'), yes: we, gives: 'refer-child-now' },
  'a child in Northern Ireland': { is: child('northern-ireland'), yes: we, gives: 'refer-child-now' },
  'a child in Ireland': { is: child('ireland'), yes: we, gives: 'bring-in-child-protection' },
  'a child who says no is kept safe all the same': {
    is: child('scotland'),
    yes: we,
    no: agrees,
    gives: 'refer-child-now',
  },
  'an age in doubt': { is: { place: 'scotland' }, unsure: ['age'], yes: we, gives: 'refer-child-now' },
  'an age that was declined': {
    is: { place: 'scotland' },
    declined: ['age'],
    yes: we,
    no: agrees,
    gives: 'refer-child-now',
    possible: ['refer-child-now', 'other-help'],
  },
  'an adult who has not been asked': { is: adult('scotland'), yes: we, gives: 'explain-and-ask' },
})

const ofChildThrough = examples(routeRules, childThrough, {
  'a child in England or Wales': {
    is: child('england-and-wales'),
    no: we,
    gives: 'child-through-first-responder',
    possible: ['child-through-first-responder'],
  },
  'a child in Scotland': { is: child('scotland'), no: we, gives: 'child-through-first-responder' },
  'a child in Northern Ireland': { is: child('northern-ireland'), no: we, gives: 'child-through-first-responder' },
  'nobody said whether we may refer': {
    is: child('scotland'),
    unsure: we,
    gives: 'child-through-first-responder',
    possible: ['refer-child-now', 'child-through-first-responder'],
  },
  'whether we may refer was declined': {
    is: child('scotland'),
    declined: we,
    gives: 'child-through-first-responder',
  },
  'an adult who agrees': { is: adult('scotland'), no: we, yes: agrees, gives: 'through-first-responder' },
  'a child elsewhere': { is: child('elsewhere'), no: we, gives: 'bring-in-child-protection' },
})

const ofChildElsewhere = examples(routeRules, childElsewhere, {
  'a child in Ireland': { is: child('ireland'), no: we, gives: 'bring-in-child-protection' },
  'a child elsewhere': { is: child('elsewhere'), no: we, gives: 'bring-in-child-protection' },
  'an age in doubt': { is: { place: 'elsewhere' }, unsure: ['age'], gives: 'bring-in-child-protection' },
  'an age that was declined': { is: { place: 'ireland' }, declined: ['age'], gives: 'bring-in-child-protection' },
  'an adult who says no': {
    is: adult('elsewhere'),
    no: agrees,
    gives: 'other-help',
    possible: ['other-help'],
  },
  'a child in Scotland': { is: child('scotland'), no: we, gives: 'child-through-first-responder' },
})

const ofAdultNow = examples(routeRules, adultNow, {
  'England or Wales, and they agree': {
    is: adult('england-and-wales'),
    yes: [...we, ...agrees],
    gives: 'refer-with-consent',
    possible: ['refer-with-consent'],
  },
  'Scotland, and they agree': { is: adult('scotland'), yes: [...we, ...agrees], gives: 'refer-with-consent' },
  'Northern Ireland, and they agree': {
    is: adult('northern-ireland'),
    yes: [...we, ...agrees],
    gives: 'refer-with-consent',
  },
  'they say no': { is: adult('scotland'), yes: we, no: agrees, gives: 'other-help', possible: ['other-help'] },
  'they declined to say: that is a no': {
    is: adult('scotland'),
    yes: we,
    declined: agrees,
    gives: 'other-help',
    possible: ['other-help'],
  },
  'they are not sure': {
    is: adult('scotland'),
    yes: we,
    unsure: agrees,
    gives: 'explain-and-ask',
  },
  elsewhere: { is: adult('elsewhere'), yes: [...we, ...agrees], gives: 'through-body-in-charge' },
  'a child': { is: child('scotland'), yes: [...we, ...agrees], gives: 'refer-child-now' },
})

const ofAdultThrough = examples(routeRules, adultThrough, {
  'England or Wales, and they agree': {
    is: adult('england-and-wales'),
    no: we,
    yes: agrees,
    gives: 'through-first-responder',
    possible: ['through-first-responder'],
  },
  'Scotland, and they agree': { is: adult('scotland'), no: we, yes: agrees, gives: 'through-first-responder' },
  'Northern Ireland, and they agree': {
    is: adult('northern-ireland'),
    no: we,
    yes: agrees,
    gives: 'through-first-responder',
  },
  'nobody said whether we may refer': {
    is: adult('scotland'),
    unsure: we,
    yes: agrees,
    gives: 'through-first-responder',
    possible: ['refer-with-consent', 'through-first-responder'],
  },
  'they are not sure': {
    is: adult('scotland'),
    no: we,
    unsure: agrees,
    gives: 'explain-and-ask',
  },
  'they declined to say: that is a no': { is: adult('scotland'), no: we, declined: agrees, gives: 'other-help' },
  'they say no': { is: adult('england-and-wales'), no: [...we, ...agrees], gives: 'other-help' },
})

const ofAdultIreland = examples(routeRules, adultIreland, {
  'they agree': {
    is: adult('ireland'),
    no: we,
    yes: agrees,
    gives: 'through-body-in-charge',
    possible: ['through-body-in-charge'],
  },
  'they say no': { is: adult('ireland'), no: [...we, ...agrees], gives: 'other-help' },
  'they are not sure': { is: adult('ireland'), no: we, unsure: agrees, gives: 'explain-and-ask' },
  'they declined to say: that is a no': { is: adult('ireland'), no: we, declined: agrees, gives: 'other-help' },
  'a child': { is: child('ireland'), yes: agrees, gives: 'bring-in-child-protection' },
})

const ofAdultElsewhere = examples(routeRules, adultElsewhere, {
  'they agree': {
    is: adult('elsewhere'),
    no: we,
    yes: agrees,
    gives: 'through-body-in-charge',
    possible: ['through-body-in-charge'],
  },
  'they say no': { is: adult('elsewhere'), no: [...we, ...agrees], gives: 'other-help' },
  'they are not sure': { is: adult('elsewhere'), unsure: agrees, gives: 'explain-and-ask' },
  'they declined to say: that is a no': { is: adult('elsewhere'), declined: agrees, gives: 'other-help' },
  'a child': { is: child('elsewhere'), yes: agrees, gives: 'bring-in-child-protection' },
})

/** Every worked case of `referral-routes`. */
export const routeExamples = [
  ofChildNow,
  ofChildThrough,
  ofChildElsewhere,
  ofAdultNow,
  ofAdultThrough,
  ofAdultIreland,
  ofAdultElsewhere,
] as const
