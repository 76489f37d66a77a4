/**
 * Returns the SHA-1 digest (FIPS 180-4, 6.1), 20 bytes. It serves name-based UUIDs only: Web Crypto
 * has it too, but only asynchronously.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const { length } = message
  // The message, a 1 bit, zeros and the length of the message in bits, as big-endian words.
  const padded = new Int32Array((((length + 8) >> 6) + 1) << 4)
  for (let at = 0; at <= length; at++) padded[at >> 2]! |= (message[at] ?? 0x80) << (24 - 8 * (at & 3))
  padded[padded.length - 2] = length / 0x20000000
  padded[padded.length - 1] = length << 3

  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Int32Array(80)
  for (let block = 0; block < padded.length; block += 16) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let t = 0; t < 80; t++) {
      words[t] =
        t < 16 ? padded[block + t]! : rotate(words[t - 3]! ^ words[t - 8]! ^ words[t - 14]! ^ words[t - 16]!, 1)
      const next = rotate(a, 5) + mix(t, b, c, d) + e + words[t]!
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = next | 0
    }
    for (const [index, word] of [a, b, c, d, e].entries()) state[index]! += word
  }
  return Uint8Array.from({ length: 20 }, (_, at) => state[at >> 2]! >>> (24 - 8 * (at & 3)))
}

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

/** Returns the function of a step (FIPS 180-4, 4.1.1) plus its constant (4.2.1). */
function mix(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}
