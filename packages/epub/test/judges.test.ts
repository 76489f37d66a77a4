import { anyIssue, epubcheck, hostileStrings, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { books } from './books.js'
import { issue, issueWithPhotos } from './issues.js'
import { image, jpeg, png } from './pictures.js'

const HOSTILE = hostileStrings.map(({ text }) => text).join('')
/** Only the first bytes of a font are looked at here. */
const font = Uint8Array.from([0, 1, 0, 0, ...new Uint8Array(200)])

it.skipIf(isMissing('java'))(
  'passes epubcheck without an error or a warning',
  async () => {
    const judged = {
      ...books(),
      'photos-missing.epub': renderEpub(issueWithPhotos()),
      'options.epub': renderEpub(issueWithPhotos(), {
        image,
        title: HOSTILE,
        identifier: 'urn:isbn:9780000000002',
        modified: '2024-03-09T06:00:00.5+08:00',
        language: 'en',
        creators: ['甲', '乙'],
        description: HOSTILE,
        rights: HOSTILE,
        source: HOSTILE,
        subjects: [HOSTILE, '甲'],
        series: { name: HOSTILE, position: 1.5 },
        conformance: { standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', certifiedBy: '某某' },
        cover: jpeg,
        words: { contents: 'Inside' },
        fonts: [{ data: font }, { data: font, weight: 700, style: 'italic' }],
        css: 'p { color: black }',
        baseUrl: 'https://example.com/2024/',
      }),
      'cover.epub': renderEpub(issue(), { cover: () => png }),
      'no-cover.epub': renderEpub(issue(), { cover: null }),
      ...Object.fromEntries(
        fc.sample(anyIssue, { numRuns: 20, seed: 7 }).map((one, index) => [`any-${index}.epub`, renderEpub(one)]),
      ),
    }
    expect(await epubcheck(judged)).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)
