import { inflateRawSync } from 'node:zlib'

/** Returns a file of an EPUB as text. */
export function fileInBook(book: Buffer, path: string): string {
  const NAME_OFFSET = 30
  const start = book.indexOf(path) - NAME_OFFSET
  const data = start + NAME_OFFSET + book.readUInt16LE(start + 26) + book.readUInt16LE(start + 28)
  return inflateRawSync(book.subarray(data)).toString('utf8')
}
