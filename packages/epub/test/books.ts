import { emptyIssue, hostileIssue, sampleIssue } from '@banmian/test-kit'
import { articlesIn, renderEpub } from '../src/index.js'
import { issueOfEmptyPages, issueWithPhotos, largeIssue, traditionalIssue, undatedIssue, week } from './issues.js'
import { picture } from './pictures.js'

/** Returns one book of each kind for the validators. */
export const books = (): Record<string, Uint8Array> => ({
  'sample.epub': renderEpub(sampleIssue()),
  'photos.epub': renderEpub(issueWithPhotos(), { picture }),
  'vertical.epub': renderEpub(traditionalIssue(), { writingMode: 'vertical' }),
  'undated.epub': renderEpub(undatedIssue()),
  'hostile.epub': renderEpub(hostileIssue(), { contentBase: 'https://example.com/' }),
  'empty.epub': renderEpub(emptyIssue()),
  'empty-pages.epub': renderEpub(issueOfEmptyPages()),
  'thousand.epub': renderEpub(largeIssue(1000)),
  'week.epub': renderEpub(week()),
  'chosen.epub': renderEpub(
    week().flatMap((one) => [...articlesIn(one)]),
    { arrangement: 'articles', title: '选文' },
  ),
})
