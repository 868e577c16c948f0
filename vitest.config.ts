import { readdirSync } from 'node:fs'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

// Tests import the sources of sibling packages through this export condition, so nothing has to be built first.
const conditions = ['@cairn/source', 'module', 'import', 'default']

const packages = readdirSync('packages').map(
  (name): TestProjectInlineConfiguration => ({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      root: `packages/${name}`,
      include: ['src/**/*.test.ts'],
      typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: '../../tsconfig.tests.json' },
    },
  }),
)

export default defineConfig({
  test: {
    projects: [...packages],
    passWithNoTests: true,
  },
})
