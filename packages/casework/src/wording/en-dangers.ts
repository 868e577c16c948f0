import { dangers } from '@cairn/schemas'
import type { Wording } from './wording.ts'

const { labels } = dangers

/** What to do now about each danger: our own lines (status house), made to be done at once and with the person. */
export const enDangers: Wording['dangers'] = {
  'life-at-risk': { label: labels['life-at-risk'], step: 'get emergency medical help now.' },
  'care-window-closing': {
    label: labels['care-window-closing'],
    step: 'offer the way to medical care now. No account of what happened is needed for it.',
  },
  'birth-or-pregnancy-trouble': {
    label: labels['birth-or-pregnancy-trouble'],
    step: 'get medical help for the birth or the pregnancy now.',
  },
  'medicine-running-out': {
    label: labels['medicine-running-out'],
    step: 'find the medicine now, with a doctor or a pharmacist.',
  },
  'self-harm': { label: labels['self-harm'], step: 'stay with the person; call somebody trained for this now.' },
  'violence-now': {
    label: labels['violence-now'],
    step: 'get out of reach now, with the person; call for emergency help if anybody is being hurt.',
  },
  'threat-to-life': {
    label: labels['threat-to-life'],
    step: 'offer a safer place now; tell nobody where the person is or goes.',
  },
  'held-now': {
    label: labels['held-now'],
    step: 'ask whether it is safe to talk; plan the way out with the person, and call for help now if they want it.',
  },
  'feared-person-near': {
    label: labels['feared-person-near'],
    step: 'move the talk out of sight now; confront nobody.',
  },
  'being-moved': {
    label: labels['being-moved'],
    step: 'offer a safer place now, before the move; ask whom to call.',
  },
  'found-out': {
    label: labels['found-out'],
    step: 'change the place and the way of contact now; stop using the phone that has become known.',
  },
  'family-in-danger': {
    label: labels['family-in-danger'],
    step: 'ask who can be warned safely and how, and do it now with the person.',
  },
  'child-without-carer': {
    label: labels['child-without-carer'],
    step: 'stay with the child; call the trained child staff now.',
  },
  'no-safe-place-tonight': {
    label: labels['no-safe-place-tonight'],
    step: 'find a safe place to sleep now; everything else can be decided from there.',
  },
  'return-imminent': {
    label: labels['return-imminent'],
    step: 'call a legal adviser now, before anybody is moved.',
  },
  'no-food-or-water': { label: labels['no-food-or-water'], step: 'give water, food and warmth now.' },
  another: { label: labels.another, step: 'ask what would make it safer now, and do that first.' },
}
