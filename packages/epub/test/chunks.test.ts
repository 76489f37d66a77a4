import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ChunkBuffer, concatenate } from '../src/zip/chunk-buffer.js'

it('returns the bytes in order, in chunks of one size except for longer inputs', () => {
  const SIZE = 16
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 3 * SIZE })), fc.nat(), (inputs: Uint8Array[], before) => {
      const chunks = new ChunkBuffer(SIZE, before)
      const output: Uint8Array[] = []
      let length = 0
      for (const input of inputs) {
        expect(chunks.offset).toBe(before + length)
        chunks.add(input)
        length += input.length
        output.push(...chunks.take())
      }
      output.push(...chunks.end())
      expect(concatenate(output)).toEqual(concatenate(inputs))
      expect(output.every((chunk) => chunk.length > 0 && (chunk.length <= SIZE || inputs.includes(chunk)))).toBe(true)
    }),
  )
})

it('copies short inputs, so that their buffer can be reused', () => {
  const chunks = new ChunkBuffer(8)
  const buffer = Uint8Array.of(1, 2, 3)
  chunks.add(buffer)
  buffer.fill(9)
  chunks.add(buffer)
  expect(concatenate(chunks.end())).toEqual(Uint8Array.of(1, 2, 3, 9, 9, 9))
})

it('copies inputs in shared memory, which Response and Blob refuse', () => {
  const shared = new Uint8Array(new SharedArrayBuffer(20)).fill(7)
  const plain = new Uint8Array(20).fill(8)
  const chunks = new ChunkBuffer(8)
  chunks.add(shared)
  chunks.add(plain)
  const [first, second] = chunks.take()
  expect(first?.buffer).toBeInstanceOf(ArrayBuffer)
  expect(first).toEqual(new Uint8Array(20).fill(7))
  expect(second).toBe(plain)
})
