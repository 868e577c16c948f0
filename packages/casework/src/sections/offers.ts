import type { Assessment } from '../assessment.ts'
import type { Help, HelpOffer } from '../help-reading.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wanted, Wording } from '../wording/wording.ts'

/** How many services and how many unmet needs the first page has room for. */
const most = { services: 5, needs: 4 }

/** What is always offered, in which language, which services there are, and what each may be told. */
export function offers({ languages, reads, interpreter, services }: Assessment, words: Wording): readonly Block[] {
  const { offers: says, lang } = words
  const name = nameOf(lang)
  const named = (codes: readonly string[]): string => codes.map(name).join(' · ')
  const spoken = languages && languages.length > 0 ? `${says.speaks}: ${named(languages)}` : says.languageNotAsked
  const lines = [spoken]
  if (interpreter === 'may-be-involved') lines.push(says.otherInterpreter)
  if (reads) lines.push(reads.length > 0 ? `${says.reads}: ${named(reads)}` : says.readsNothing)
  const found = services.state === 'looked-at' ? servicesOf(services, words) : [line(says.notLookedAt)]
  return [line(says.always), ...found, ...lines.map(line)]
}

function servicesOf({ offers, unmet, unread }: Help, words: Wording): readonly Block[] {
  const { offers: says, wanted } = words
  const fitting = offers.filter(({ outcome }) => outcome !== 'does-not-fit')
  const lacking = unmet
    .slice(0, most.needs)
    .map(({ need, why }) => `${wanted[need as Wanted] ?? need}: ${says.unmet[why]}`)
  return [
    ...points(fitting.slice(0, most.services).map((one) => offerText(one, words))),
    ...(fitting.length === 0 ? [line(says.noneFits)] : []),
    ...points(lacking, says.lacking),
    ...(fitting.length > most.services || unmet.length > most.needs ? [line(says.more)] : []),
    ...(unread > 0 ? [line(says.unread)] : []),
    line(says.linking),
  ]
}

function offerText({ name, outcome, room, fresh, mayTell, consent }: HelpOffer, { offers: says }: Wording): string {
  const told = mayTell.length > 0 ? `${says.mayTell} ${mayTell.map(fieldWords).join(', ')}` : says.tellNothing[consent]
  return [`${name}: ${says.outcome[outcome]}`, says.room[room], ...(fresh ? [] : [says.stale]), told].join('; ')
}

/** A path of a field as words: the record and the field, nothing in between. */
function fieldWords(path: string): string {
  const parts = path.split('/')
  return [...new Set([parts[0], parts.at(-1)])].join(' ').replaceAll('-', ' ')
}

/** The name of a language, or its code where the machine has no name for it. */
function nameOf(lang: string): (code: string) => string {
  const names = new Intl.DisplayNames([lang], { type: 'language' })
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  }
}
