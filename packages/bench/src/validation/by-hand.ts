// The limit for reading a record: a check of `answers@1` written for it alone, and a copy. It says only yes or no; the
// schema says what is wrong and where.

type Fields = Record<string, unknown>

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const groups = '[23456789bcdfghjkmnpqrstvwxz]{4}'
const pseudonym = new RegExp(
  `^(${groups}(-${groups}){2,7}|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$`,
)
const version = /^[0-9]+(\.[0-9]+){0,2}$/
const language =
  /^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$/
const instant = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

const top = new Set([
  'schema',
  'pseudonym',
  'instrument',
  'version',
  'asked',
  'place',
  'language',
  'interpreter',
  'answers',
  'refusals',
])
const places = new Set([
  'private-room',
  'shared-room',
  'open-air',
  'vehicle',
  'telephone',
  'online',
  'detention',
  'another',
])
const hows = new Set(['none', 'in-person', 'telephone', 'video', 'machine', 'companion'])
const vettings = new Set(['yes', 'no', 'not-known'])
const ties = new Set(['none-found', 'possible', 'not-known'])
const reopeners = new Set(['person', 'new-place', 'new-interpreter'])

/** The record, copied, or nothing. */
export function readByHand(input: unknown): Fields | undefined {
  if (!isObject(input)) return undefined
  for (const key in input) if (!top.has(key)) return undefined
  const { answers, refusals = [], interpreter } = input
  const fits =
    input['schema'] === 'answers@1' &&
    (input['pseudonym'] === undefined || matches(input['pseudonym'], pseudonym)) &&
    isWord(input['instrument']) &&
    (input['version'] === undefined || (matches(input['version'], version) && input['version'].length <= 20)) &&
    (input['asked'] === undefined || isDay(input['asked'])) &&
    isIn(input['place'], places) &&
    (input['language'] === undefined || matches(input['language'], language)) &&
    (interpreter === undefined || isInterpreter(interpreter)) &&
    isObject(answers) &&
    Array.isArray(refusals) &&
    refusals.length <= 500
  if (!fits) return undefined
  const told: Fields = {}
  for (const fact in answers) {
    if (!isWord(fact) || !isAnswer(answers[fact])) return undefined
    const answer = answers[fact]
    told[fact] = typeof answer === 'object' ? { ...answer } : answer
  }
  for (const refusal of refusals) if (!isRefusal(refusal, told)) return undefined
  return {
    ...input,
    answers: told,
    ...(isObject(interpreter) && { interpreter: { ...interpreter } }),
    ...(input['refusals'] !== undefined && { refusals: refusals.map((one) => ({ ...one })) }),
  }
}

function isRefusal(refusal: unknown, answers: Fields): boolean {
  if (!isObject(refusal)) return false
  for (const key in refusal) if (key !== 'fact' && key !== 'at' && key !== 'reopened') return false
  const { fact, at, reopened } = refusal
  if (!isWord(fact) || !isMoment(at)) return false
  if (reopened !== undefined) {
    if (!isObject(reopened)) return false
    for (const key in reopened) if (key !== 'by' && key !== 'reason' && key !== 'at') return false
    const { by, reason } = reopened
    return typeof by === 'string' && reopeners.has(by) && typeof reason === 'string' && reason.length <= 2000
  }
  const answer = answers[fact]
  return (
    answer === undefined ||
    answer === 'declined' ||
    answer === 'not-asked' ||
    (isObject(answer) && answer['why'] === 'declined')
  )
}

function isInterpreter(value: unknown): boolean {
  if (!isObject(value)) return false
  for (const key in value) if (key !== 'how' && key !== 'vetted' && key !== 'tie') return false
  const { how, vetted, tie } = value
  return how !== undefined && isIn(how, hows) && isIn(vetted, vettings) && isIn(tie, ties)
}

function isAnswer(value: unknown): boolean {
  if (typeof value === 'string') return isWord(value) || isDay(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (!isObject(value)) return false
  const { oneOf, from, to } = value
  const [first, last] = [isEnd(from), isEnd(to)]
  return Array.isArray(oneOf) ? oneOf.length >= 2 && oneOf.length <= 100 && oneOf.every(isWord) : first || last
}

const isEnd = (value: unknown): boolean => typeof value === 'number' || isDay(value)
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const matches = (value: unknown, form: RegExp): value is string => typeof value === 'string' && form.test(value)
const isWord = (value: unknown): value is string => matches(value, word) && value.length <= 80
const isIn = (value: unknown, list: ReadonlySet<unknown>): boolean => value === undefined || list.has(value)
const isMoment = (value: unknown): boolean => isDay(value) || (matches(value, instant) && isDay(value.slice(0, 10)))

function isDay(value: unknown): boolean {
  if (!matches(value, /^\d{4}-\d\d-\d\d$/)) return false
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
}
