import { readFileSync } from 'node:fs'
import { parseIssue, parseMarkdown } from '@banmian/core'
import { readPdf } from '@banmian/input/pdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isMissing } from '../../packages/test-kit/src/programs/is-missing.js'
import { sampleIssue } from '../../packages/test-kit/src/sample.js'
import { Random } from '../src/random.js'
import { composeIssue, type PrintedIssue } from '../src/roundtrip/compose-issue.js'
import { type IssuePrinter, openIssuePrinter } from '../src/roundtrip/print-issue.js'
import { type RoundTrip, scoreIssue } from '../src/roundtrip/score-issue.js'

const poolOf = (language: string) =>
  parseMarkdown(readFileSync(new URL(`../articles/${language}.md`, import.meta.url), 'utf8')).pages.flatMap(
    ({ articles }) => articles,
  )

const f1Of = ({ right, printed, found }: RoundTrip): number => (2 * right) / (printed + found)

/** Least F1 of articles that are exactly right on one page. */
const LEAST_F1 = 0.97

describe.skipIf(isMissing('chromium'))('an issue that is printed and read back', () => {
  let printer: IssuePrinter
  beforeAll(async () => {
    printer = await openIssuePrinter()
  })
  afterAll(() => printer.close())

  async function roundTrip(printed: PrintedIssue): Promise<RoundTrip> {
    const { sources } = await readPdf(await printer.print(printed))
    const { language } = printed.issue.publication
    return scoreIssue(printed.issue, parseIssue(sources, { language }).issue, sources)
  }

  it.each([
    ['zh-Hans', 'horizontal'],
    ['en', 'horizontal'],
    ['ja', 'vertical'],
    ['zh-Hant', 'vertical'],
  ] as const)('has its texts and articles again: %s, %s', async (language, mode) => {
    const printed = composeIssue(language, poolOf(language), mode, new Random(7))
    const trip = await roundTrip(printed)
    expect(trip.whole / trip.parts).toBeGreaterThan(0.97)
    expect(f1Of(trip)).toBeGreaterThanOrEqual(LEAST_F1)
  })

  it.each([0.65, 1])('is the sample page again, at the scale %d', async (scale) => {
    const trip = await roundTrip({ issue: sampleIssue(), writingMode: 'horizontal', scale })
    expect(trip.parts).toBeGreaterThan(60)
    expect(trip.differences).toEqual([])
    expect(trip).toMatchObject({ whole: trip.parts, right: trip.printed, found: trip.printed })
  })
})
