import { describe, expect, it } from 'vitest'
import { TextBytes } from '../src/workers/text-bytes.js'

/** Returns the texts in the buffer of bytes, and that buffer. */
function written(texts: readonly string[], buffer: ArrayBuffer): { texts: string[]; buffer: ArrayBuffer } {
  const bytes = new TextBytes(buffer)
  const parts = texts.map((text) => bytes.add(text))
  const decoded = parts.map(([start, end]) =>
    new TextDecoder().decode(new Uint8Array(bytes.buffer, start, end - start)),
  )
  return { texts: decoded, buffer: bytes.buffer }
}

describe('TextBytes', () => {
  const texts = ['', 'page', '桥'.repeat(1000), '🌉'.repeat(333), 'é']

  it.each([0, 1, 2, 3, 5, 1000, 3001, 100_000])('keeps texts in a buffer of %i bytes, or a larger one', (size) => {
    expect(written(texts, new ArrayBuffer(size)).texts).toEqual(texts)
  })

  it('uses a buffer again that is large enough', () => {
    const { buffer } = written(texts, new ArrayBuffer(1))
    const again = written(['other', ...texts.slice(1)], buffer)
    expect(again.texts).toEqual(['other', ...texts.slice(1)])
    expect(again.buffer).toBe(buffer)
  })

  it('writes a replacement character for half of a character', () => {
    expect(written(['a\ud83cb', '\udf09'], new ArrayBuffer(4)).texts).toEqual(['a\ufffdb', '\ufffd'])
  })

  it.each([0, 3, 9, 100])('keeps bytes among texts in a buffer of %i bytes, or a larger one', (size) => {
    const bytes = new TextBytes(new ArrayBuffer(size))
    const added = Uint8Array.of(0, 255, 13, 10)
    const parts = [bytes.add('桥'), bytes.addBytes(added), bytes.addBytes(new Uint8Array()), bytes.add('page')]
    const contents = parts.map(([start, end]) => new Uint8Array(bytes.buffer, start, end - start))
    expect(contents).toEqual([Buffer.from('桥'), added, new Uint8Array(), Buffer.from('page')].map(plain))
    expect(bytes.length).toBe(11)
  })
})

/** Returns bytes as an array of the plainest class, which `toEqual` compares. */
const plain = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)
