import { expect, expectTypeOf, it } from 'vitest'
import { type AsyncPictureResolver, EpubError, renderEpub, streamEpub } from '../src/index.js'
import { issue } from './issues.js'

it('returns bytes that Response and Blob take without a copy', async () => {
  const book = renderEpub(issue())
  expectTypeOf(book).toEqualTypeOf<Uint8Array<ArrayBuffer>>()
  expect((await new Response(book).arrayBuffer()).byteLength).toBe(book.length)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for await (const chunk of streamEpub(issue())) chunks.push(chunk)
  expect(new Blob(chunks, { type: 'application/epub+zip' }).size).toBe(book.length)
  expect(new Blob([book]).size).toBe(book.length)
})

it('narrows an error by isInstance', () => {
  const error: unknown = null
  if (EpubError.isInstance(error)) expectTypeOf(error).toEqualTypeOf<EpubError>()
})

it('takes promises of pictures only while streaming', () => {
  const picture: AsyncPictureResolver = async () => null
  expect(() => streamEpub(issue(), { picture })).not.toThrow()
  // @ts-expect-error: renderEpub cannot wait.
  expect(() => renderEpub(issue(), { picture })).not.toThrow()
})
