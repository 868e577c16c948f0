// `node tools/asking.mjs`: writes docs/concepts/asking.md, how many questions it takes; a test refuses a stale one.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

const { askingPage, published, rowsOf } = await fromSources(`export * from './asking.ts'`, 'tests')
writeFileSync(join(root, 'docs', 'concepts', 'asking.md'), askingPage((await published()).map(rowsOf)))
