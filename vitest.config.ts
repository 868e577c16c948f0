import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

// Tests import the sources of sibling packages through this export condition, so nothing has to be built first.
const conditions = ['@cairn/source', 'module', 'import', 'default']
const resolve = { resolve: { conditions }, ssr: { resolve: { conditions } } }

const setupFiles = [join(import.meta.dirname, 'tests', 'seed.ts')]

/** One project a package: its tests stand beside its sources. */
const packages = readdirSync('packages').map(
  (name): TestProjectInlineConfiguration => ({
    ...resolve,
    // Nothing here keeps a state, so test files may share a process: half the time. No test is a race against the clock.
    test: {
      name,
      root: `packages/${name}`,
      include: ['src/**/*.test.ts'],
      isolate: false,
      testTimeout: 120_000,
      setupFiles,
    },
  }),
)

/** All type tests at once, so that the compiler runs once; it checks every other test file on the way. */
const types: TestProjectInlineConfiguration = {
  ...resolve,
  test: {
    name: 'types',
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      include: ['packages/*/src/**/*.test-d.ts'],
      tsconfig: 'tsconfig.tests.json',
    },
  },
}

/** What is true of the repository as a whole; these tests want everything built. */
const repository: TestProjectInlineConfiguration = {
  ...resolve,
  test: {
    name: 'repository',
    root: 'tests',
    include: ['*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles,
  },
}

/** What programs and files of other people say of ours; run by `npm run conformance` after everything is built. */
const conformance: TestProjectInlineConfiguration = {
  ...resolve,
  test: {
    name: 'conformance',
    root: 'tests/conformance',
    include: ['*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles,
  },
}

export default defineConfig({
  test: { projects: [...packages, types, repository, conformance], passWithNoTests: true },
})
