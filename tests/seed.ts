import process from 'node:process'
import { fc } from '@fast-check/vitest'

/** A gate says the same of the same commit; `npm run explore` is where chance has its say (decision 0012). */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_125) })
