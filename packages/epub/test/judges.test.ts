import { emptyIssue, epubcheck, hostileIssue, isMissing, JUDGE_TIMEOUT, sampleIssue } from '@banmian/test-kit'
import { expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'

it.skipIf(isMissing('java'))(
  'passes epubcheck without an error or a warning',
  async () => {
    const books = {
      'sample.epub': renderEpub(sampleIssue()),
      'hostile.epub': renderEpub(hostileIssue()),
      'empty.epub': renderEpub(emptyIssue()),
    }
    expect(await epubcheck(books)).toEqual([])
  },
  JUDGE_TIMEOUT,
)
