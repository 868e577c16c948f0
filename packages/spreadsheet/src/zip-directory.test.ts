import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesSource } from './index.ts'
import { zipDirectory } from './zip-directory.ts'
import { zipPart } from './zip-part.ts'

const budget = () => ({ sizeLimit: 1e9, ratioLimit: 400, used: 0 })

async function textOf(bytes: Uint8Array): Promise<string> {
  const source = bytesSource(bytes)
  const entry = (await zipDirectory(source)).get('a.txt')
  if (!entry) return ''
  let text = ''
  const part = zipPart(source, entry, budget())
  for await (const piece of part.bytes) text += new TextDecoder().decode(piece)
  return `${text}${part.fault ?? ''}`
}

it('finds the directory behind a comment', async () => {
  const zip = zipSync({ 'A.txt': strToU8('x') }, { comment: 'PK\u0005\u0006' })
  expect(await textOf(zip)).toBe('x')
})

it('reads the form for large files', async () => {
  const zip = zipSync({ 'a.txt': strToU8('x') }, { level: 0 })
  const end = zip.length - 22
  const view = new DataView(zip.buffer)
  const [size, at] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  const large = new DataView(new ArrayBuffer(56 + 20))
  large.setUint32(0, 0x06064b50, true)
  large.setBigUint64(4, 44n, true)
  large.setBigUint64(32, 1n, true)
  large.setBigUint64(40, BigInt(size), true)
  large.setBigUint64(48, BigInt(at), true)
  large.setUint32(56, 0x07064b50, true)
  large.setBigUint64(64, BigInt(end), true)
  const tail = zip.slice(end).fill(0xff, 8, 20)
  const whole = new Uint8Array([...zip.subarray(0, end), ...new Uint8Array(large.buffer), ...tail])
  expect(await textOf(whole)).toBe('x')
})

it('tells damaged bytes by their checksum', async () => {
  const zip = zipSync({ 'a.txt': strToU8('x') }, { level: 0 })
  zip[35] = 'y'.charCodeAt(0)
  expect(await textOf(zip)).toBe('yTAB-209')
})

it('stops where far more comes out than went in', async () => {
  const zip = zipSync({ 'a.txt': new Uint8Array(20_000_000) })
  const source = bytesSource(zip)
  const entry = (await zipDirectory(source)).get('a.txt')
  const part = entry && zipPart(source, entry, budget())
  let size = 0
  for await (const piece of part?.bytes ?? []) size += piece.length
  expect(part?.fault).toBe('TAB-205')
  expect(size).toBeLessThanOrEqual(16 * 1024 * 1024)
})
