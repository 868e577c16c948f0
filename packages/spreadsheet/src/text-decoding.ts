/** What the bytes of a text turned out to be. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Text as it becomes readable. `assumed` says that the encoding was concluded from bytes which are no UTF-8. */
export type Decoded = { readonly text: string; readonly assumed: boolean }

// The web's own decoder, which every supported platform has; its types belong to none of the libraries named here.
declare const TextDecoder: new (
  label: string,
  options: { readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array, options: { readonly stream: boolean }): string }

/** Bytes looked at before the encoding is decided, and the most that is decoded at once. */
const window = 65_536

/**
 * Bytes of a file as text. UTF-8 and UTF-16 are known by their mark, UTF-16 without one by its zero bytes; otherwise text
 * stays ASCII until other bytes come, and those decide between UTF-8 and Windows-1252.
 *
 * @param chunks - bytes, cut anywhere
 * @returns pieces of text of at most 64 Ki characters, without the mark; what no encoding reads is U+FFFD
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Decoded, void, undefined> {
  // For ASCII alone nothing is carried from piece to piece, so that another may follow.
  const plain = decoder('utf-8')
  let waiting: Uint8Array = new Uint8Array(0)
  let decode: ((bytes: Uint8Array, more: boolean) => string) | undefined
  let assumed = false
  let begun = false
  function* read(bytes: Uint8Array, more: boolean): Generator<Decoded, void, undefined> {
    if (!decode && !begun) {
      const { encoding, mark } = marked(bytes)
      if (encoding) decode = decoder(encoding)
      bytes = bytes.subarray(mark)
      begun = true
    }
    if (!decode && !ascii(bytes)) {
      assumed = !mostlyUtf8(bytes)
      decode = decoder(assumed ? 'windows-1252' : 'utf-8')
    }
    const text = (decode ?? plain)(bytes, more)
    if (text) yield { text, assumed }
  }
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += window) {
      const piece = chunk.subarray(from, from + window)
      if (decode || (begun && waiting.length === 0 && ascii(piece))) {
        yield* read(piece, true)
        continue
      }
      waiting = joined(waiting, piece)
      if (waiting.length < window) continue
      yield* read(waiting, true)
      waiting = new Uint8Array(0)
    }
  }
  yield* read(waiting, false)
}

function marked(bytes: Uint8Array): { readonly encoding?: Encoding; readonly mark: number } {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 }
  // In UTF-16 most characters of a table (delimiters, digits, Latin letters) have one byte that is zero, always the same.
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, 4096) & ~1
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [first = 0, second = 0] = zeros
  if (second > looked / 5 && first < second / 10) return { encoding: 'utf-16le', mark: 0 }
  if (first > looked / 5 && second < first / 10) return { encoding: 'utf-16be', mark: 0 }
  return { mark: 0 }
}

function decoder(encoding: Encoding): (bytes: Uint8Array, more: boolean) => string {
  // The platforms disagree about the codes 80 to 9F of this one.
  if (encoding === 'windows-1252') return windows1252
  const web = new TextDecoder(encoding, { ignoreBOM: true })
  return (bytes, stream) => web.decode(bytes, { stream })
}

const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  return latin(bytes).replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 128] ?? sign)
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return text
}

function ascii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 127) return false
  return true
}

/** Whether more of the characters beyond ASCII are UTF-8 than are not. The last may be cut by the window. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let balance = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 128) continue
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : 1
    const lead = byte >= 0xc2 && byte < 0xf5
    const rest = bytes.subarray(at + 1, at + 1 + more)
    const whole = lead && rest.length === more && rest.every((one) => one >> 6 === 2)
    const cutOff = lead && at + more >= bytes.length && rest.every((one) => one >> 6 === 2)
    if (whole) at += more
    else if (cutOff) break
    balance += whole ? 1 : -1
  }
  return balance > 0
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
