import { anyUnknown, type Citations, presume, source } from '@cairn/engine'
import type { DirectoryPolicy } from './policy.ts'
import type { Service } from './to-facts.ts'

const guide = source({
  id: 'example-guide',
  title: 'Example guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
/** What the examples of the tests rest on. */
export const rest: { readonly cites: Citations; readonly status: 'house' } = {
  cites: [guide.at('p. 1')],
  status: 'house',
}

/** A directory policy of three lines, for tests. */
export const exampleDirectory: DirectoryPolicy = {
  id: 'example',
  version: '0.1.0',
  entry: { days: 90, says: 'Ninety days.', ...rest },
  room: { days: 3, says: 'Three days.', ...rest },
  age: presume({ as: { to: 17 }, if: anyUnknown, says: 'A child, because the age is in doubt.', ...rest }),
  childSafe: { says: 'Safe for a child only where the entry says so.', ...rest },
  area: { says: 'Outside the areas to avoid.', ...rest },
}

/** An invented service, for tests. */
export const exampleService = (id: string, more: Partial<Service> = {}): Service => ({
  schema: 'service@1',
  id,
  name: 'Invented',
  state: 'active',
  offers: ['accommodation'],
  criteria: {},
  checked: '2026-02-15',
  ...more,
})
