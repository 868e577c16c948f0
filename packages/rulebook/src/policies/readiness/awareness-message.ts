import { anyUnknown, between, type Citations, criteria, number, presume, type Status, sign, yes } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { responseHub } from '../../sources/response-hub.ts'
import { stepProject } from '../../sources/step-project.ts'
import { whoInterviews } from '../../sources/who-interviews.ts'
import { emitted } from './awareness-message.emitted.ts'

const ours = houseRules.at('rule 45')
const unseen = { if: anyUnknown, cites: [ours], status: 'house' } as const
const absent = presume({ as: 'no', says: 'Read as not done, because nobody has noted that it was.', ...unseen })
const done = (says: string, status: Status, ...cites: Citations) =>
  sign({ says, unknown: absent, sensitivity: 'low', cites, status })

/**
 * `awareness-message`: what has to be noted of a campaign message before it goes out. No text is read by it.
 *
 * @example
 * ```ts
 * import { appraise } from '@cairn/engine'
 * import { awarenessMessage } from '@cairn/rulebook/awareness-message'
 *
 * appraise({}, awarenessMessage).outcome // => 'hold-back'
 * ```
 */
export const awarenessMessage = criteria({
  id: 'awareness-message',
  version: '0.1.0',
  title: 'What to have done with a campaign message',
  says: 'Nobody can be recognised in it and it was reviewed for harm; it is made for people of twelve and over, in a language they read, says where to get help, and people concerned have read it.',
  saysNot: 'It reads no text and judges no message: it goes by what was noted as done.',
  concerns: 'Whoever plans an awareness message.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  facts: {
    'nobody-recognisable': done(
      'Nobody can be recognised by a story or picture in it.',
      'house',
      ours,
      whoInterviews.at('principle 5'),
    ),
    'reviewed-for-harm': done(
      'It was reviewed so that it does no harm.',
      'house',
      ours,
      whoInterviews.at('principle 1'),
    ),
    'youngest-age': number({
      says: 'Youngest age that it is made for.',
      unit: 'years',
      unknown: presume({
        as: { to: 11 },
        says: 'Read as made for younger children too, because it is not known.',
        ...unseen,
      }),
      sensitivity: 'low',
      cites: [stepProject.at('awareness kit')],
      status: 'read-in-source',
    }),
    'language-understood': done('It is in a language that its readers understand.', 'house', ours),
    'says-where-to-get-help': done('It says where to get help.', 'house', ours, whoInterviews.at('principle 3')),
    'read-by-people-concerned': done(
      'People who lived through it have read it.',
      'read-in-source',
      responseHub.at('joint e-module'),
    ),
  },
  outcomes: {
    'hold-back': 'Hold it back until nobody can be recognised in it and it was reviewed for harm.',
    'change-first': 'Change or add what is missing, then let it go out.',
    'may-go-out': 'It may go out.',
  },
  whileOpen: 'hold-back',
  fits: 'may-go-out',
  required: [
    {
      id: 'awareness-message/nobody-recognisable',
      says: 'Nobody can be recognised in it.',
      when: yes('nobody-recognisable'),
      fails: 'hold-back',
      cites: [ours, whoInterviews.at('principle 5')],
      status: 'house',
    },
    {
      id: 'awareness-message/reviewed-for-harm',
      says: 'It was reviewed for harm.',
      when: yes('reviewed-for-harm'),
      fails: 'hold-back',
      cites: [ours, whoInterviews.at('principle 1')],
      status: 'house',
    },
    {
      id: 'awareness-message/age',
      says: 'It is made for people of twelve and over.',
      when: between('youngest-age', { from: 12 }),
      fails: 'change-first',
      cites: [stepProject.at('awareness kit'), ours],
      status: 'house',
      note: 'One kit was made for that age; it is no rule of law.',
    },
    {
      id: 'awareness-message/language',
      says: 'Its readers understand the language.',
      when: yes('language-understood'),
      fails: 'change-first',
      cites: [ours],
      status: 'house',
    },
    {
      id: 'awareness-message/where-to-get-help',
      says: 'It says where to get help.',
      when: yes('says-where-to-get-help'),
      fails: 'change-first',
      cites: [ours, whoInterviews.at('principle 3')],
      status: 'house',
    },
    {
      id: 'awareness-message/people-concerned',
      says: 'People who lived through it have read it.',
      when: yes('read-by-people-concerned'),
      fails: 'change-first',
      cites: [responseHub.at('joint e-module'), ours],
      status: 'house',
    },
  ],
  notEncoded: [
    {
      what: 'The awareness kit itself.',
      why: 'Only pages about the project were read, which say that it is for ages of twelve and over.',
    },
  ],
  fingerprint: emitted,
})
