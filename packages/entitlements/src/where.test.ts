import { describe, expect, test } from 'vitest'
import { entitle } from './entitle.ts'
import { small } from './small-rights.ts'
import { reach } from './where.ts'

const asOf = '2026-03-01'

describe('S-02 floors that cannot be read bind nobody, and none is dropped', () => {
  test.each([null, 3, {}, 'treaty', 'a treaty more'])('floors: %j', (floors) => {
    const options = { asOf, floors: floors as never }
    expect(entitle({}, 'YY', small, options)).toEqual(entitle({}, 'YY', small, { asOf }))
    expect(reach('treaty', ['YY'], small, floors as never)).toBe('find-out')
  })

  test('one that is named in a list binds', () => {
    expect(reach('treaty', ['YY'], small, ['treaty'])).toBe('here')
  })
})
