import { anyIssue, epubcheck, hostileStrings, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { epubLabelsIn } from '../src/labels.js'
import { books } from './books.js'
import { issue, issueWithPhotos } from './issues.js'
import { jpeg, picture, png } from './pictures.js'

const HOSTILE = hostileStrings.map(({ text }) => text).join('')
/** Only the first bytes of a font are checked. */
const font = Uint8Array.from([0, 1, 0, 0, ...new Uint8Array(200)])

it.skipIf(isMissing('java'))(
  'passes epubcheck without errors or warnings',
  async () => {
    const checked = {
      ...books(),
      'photos-missing.epub': renderEpub(issueWithPhotos()),
      'options.epub': renderEpub(issueWithPhotos(), {
        picture,
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
        labels: { contents: 'Inside' },
        fonts: [{ data: font }, { data: font, weight: 700, style: 'italic' }],
        css: 'p { color: black }',
        contentBase: 'https://example.com/2024/',
      }),
      'french.epub': renderEpub(issue({ number: '12' }, { language: 'fr' }), { labels: epubLabelsIn }),
      'many-languages.epub': renderEpub(
        ['de', 'el', 'hu', 'ko', 'ru', 'tr', 'vi'].map((language) => issue({ id: language }, { language })),
        { labels: epubLabelsIn },
      ),
      'cover.epub': renderEpub(issue(), { cover: () => png }),
      'no-cover.epub': renderEpub(issue(), { cover: null }),
      ...Object.fromEntries(
        fc.sample(anyIssue, { numRuns: 20, seed: 7 }).map((one, index) => [`any-${index}.epub`, renderEpub(one)]),
      ),
    }
    expect(await epubcheck(checked)).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)
