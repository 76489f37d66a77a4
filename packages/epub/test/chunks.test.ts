import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ChunkBuffer, concatenate } from '../src/zip/chunk-buffer.js'

it('returns the bytes in order, in chunks of one size except for longer inputs', () => {
  const SIZE = 16
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 3 * SIZE })), fc.nat(), (pieces: Uint8Array[], before) => {
      const chunks = new ChunkBuffer(SIZE, before)
      const given: Uint8Array[] = []
      let length = 0
      for (const piece of pieces) {
        expect(chunks.offset).toBe(before + length)
        chunks.add(piece)
        length += piece.length
        given.push(...chunks.take())
      }
      given.push(...chunks.end())
      expect(concatenate(given)).toEqual(concatenate(pieces))
      expect(given.every((chunk) => chunk.length > 0 && (chunk.length <= SIZE || pieces.includes(chunk)))).toBe(true)
    }),
  )
})

it('copies short inputs, so that their buffer can be reused', () => {
  const chunks = new ChunkBuffer(8)
  const room = Uint8Array.of(1, 2, 3)
  chunks.add(room)
  room.fill(9)
  chunks.add(room)
  expect(concatenate(chunks.end())).toEqual(Uint8Array.of(1, 2, 3, 9, 9, 9))
})
