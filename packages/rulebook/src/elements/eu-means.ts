import { sign } from '@cairn/engine'
import { directive201136 } from '../sources/directive-2011-36.ts'
import { means } from './means.ts'

const cites = [directive201136.at('article 2(1)')] as const

/** The nine means of the treaties, as the Directive lists them: not needed for a child. 2024 left them alone. */
export const euMeans = {
  'threat-of-force': sign({ ...means['threat-of-force'], cites }),
  'use-of-force': sign({ ...means['use-of-force'], cites }),
  'other-coercion': sign({ ...means['other-coercion'], cites }),
  abduction: sign({ ...means.abduction, cites }),
  fraud: sign({ ...means.fraud, cites }),
  deception: sign({ ...means.deception, cites }),
  'abuse-of-power': sign({ ...means['abuse-of-power'], cites }),
  'abuse-of-vulnerability': sign({
    ...means['abuse-of-vulnerability'],
    cites: [...cites, directive201136.at('article 2(2)')],
    note: 'A hard situation alone is no means: somebody has to have made use of it. That the Directive looks for a real or acceptable way out was seen in another account only.',
  }),
  'payment-for-consent': sign({ ...means['payment-for-consent'], cites }),
} as const
