import { anyUnknown, type Citations, presume, type Sign, type Status, sign } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { responseHub } from '../../sources/response-hub.ts'

/** How a capacity reads while nobody has shown it. */
const absent = /* @__PURE__ */ presume({
  as: 'no',
  if: anyUnknown,
  says: 'Read as not there, because nobody has shown that it is.',
  cites: [/* @__PURE__ */ responseHub.at('our approach'), /* @__PURE__ */ houseRules.at('rule 41')],
  status: 'house',
})

/** Something a Society needs to have, to know or to keep up. While unknown it reads as not there. */
// @__NO_SIDE_EFFECTS__
export function capacity(says: string, status: Status, ...cites: Citations): Sign {
  return sign({ says, unknown: absent, sensitivity: 'low', cites, status })
}
