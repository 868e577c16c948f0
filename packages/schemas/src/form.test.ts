import { expect, test } from 'vitest'
import { answersFrom } from './form.ts'

const about = { instrument: 'bali-2015' }
const codes = (result: ReturnType<typeof answersFrom>) =>
  result.ok ? [] : result.problems.map(({ code, path, position }) => [code, path, position])

test('an unchecked box and an empty field are not asked, never no (S-02)', () => {
  const form = new FormData()
  form.append('papers-held', 'on')
  form.append('threats', '')
  form.append('debt-growing', '  ')
  expect(answersFrom(form, about)).toEqual({
    ok: true,
    value: { schema: 'answers@1', instrument: 'bali-2015', answers: { 'papers-held': 'yes' } },
  })
})

test('no is a no only where it was chosen', () => {
  const result = answersFrom(
    new URLSearchParams('a=no&b=declined&c=unsure&d=not-asked&e=17&f=2026-03-01&g=employer'),
    about,
  )
  expect(result.ok && result.value.answers).toEqual({
    a: 'no',
    b: 'declined',
    c: 'unsure',
    d: 'not-asked',
    e: 17,
    f: '2026-03-01',
    g: 'employer',
  })
})

test('what else is known about the conversation', () => {
  const result = answersFrom([['csrf', 'a b c']], {
    ...about,
    asked: '2026-03-01',
    place: 'private-room',
    skip: ['csrf'],
  })
  expect(result).toMatchObject({ ok: true, value: { asked: '2026-03-01', place: 'private-room', answers: {} } })
})

test('two different answers under one name are a problem, the same twice is not', () => {
  expect(codes(answersFrom(new URLSearchParams('a=yes&b=yes&a=no'), about))).toEqual([['SCH-222', '', 2]])
  expect(codes(answersFrom(new URLSearchParams('a=yes&a=on'), about))).toEqual([])
})

test('a file, free text and a hostile name give positions, never a value or a name (S-20)', () => {
  expect(codes(answersFrom([['a', new Uint8Array(3)]], about))).toEqual([['SCH-111', '', 0]])
  expect(codes(answersFrom([['a', 'She said so']], about))).toEqual([['SCH-217', '/answers/0', undefined]])
  expect(codes(answersFrom([['Name of employer', 'yes']], about))).toEqual([['SCH-214', '/answers/0', undefined]])
  expect(codes(answersFrom([['__proto__', 'yes']], about))).toEqual([['SCH-109', '/answers/0', undefined]])
})
