import { unzipSync } from 'fflate'

/** The least that a book costs: packing the files that it consists of, and nothing else. */
export function boundOf(book, deflate) {
  const files = Object.values(unzipSync(book))
  return () => {
    for (const file of files) deflate(file)
  }
}
