import { epubcheck, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { expect, it } from 'vitest'
import { isPicture, renderEpub } from '../src/index.js'
import { issueWithPhotos } from './issues.js'
import { gif, jpeg, png, webp } from './pictures.js'

it.skipIf(isMissing('java'))(
  'epubcheck accepts a picture cut off at any byte, if the book does',
  async () => {
    const books: Record<string, Uint8Array> = {}
    for (const [name, data] of Object.entries({ png, jpeg, gif, webp })) {
      const lengths = Array.from({ length: data.length }, (_, index) => index + 1)
      const accepted = lengths.filter((length) => isPicture(data.subarray(0, length)))
      // The shortest pictures that are accepted are the most damaged.
      for (const length of [...accepted.slice(0, 3), accepted[accepted.length >> 1]!])
        books[`${name}-${length}.epub`] = renderEpub(issueWithPhotos(), {
          picture: () => ({ data: data.slice(0, length) }),
        })
    }
    expect(Object.keys(books).length).toBeGreaterThan(8)
    expect(await epubcheck(books)).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)
