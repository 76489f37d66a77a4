import { validateIssue } from '@banmian/core/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyIssue,
  emptyIssue,
  epubcheck,
  hostileIssue,
  isMissing,
  JUDGE_TIMEOUT,
  longLine,
  nuHtmlChecker,
  readXml,
  sampleIssue,
  xmllint,
} from '../src/index.js'

/** A judge that never complains is no judge: each is shown something wrong once. */
describe('judges', () => {
  it.skipIf(isMissing('java'))(
    'Nu Html Checker names what is wrong, and where',
    async () => {
      const good =
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><p>B</p></body></html>'
      const said = await nuHtmlChecker({
        'good.html': good,
        'bad/page.html': good.replace('<p>B</p>', '<p><div>B</div></p>'),
      })
      expect(said.length).toBeGreaterThan(0)
      expect(said.every((line) => /^bad\/page\.html:\d+: error: /.test(line))).toBe(true)
    },
    JUDGE_TIMEOUT,
  )

  it.skipIf(isMissing('xmllint'))('xmllint names what is wrong, and where', async () => {
    expect(await xmllint({ 'good.xml': '<a/>' })).toEqual([])
    expect((await xmllint({ 'good.xml': '<a/>', 'bad.xml': '<a>\0</a>' }))[0]).toMatch(/^bad\.xml:1:/)
  })

  it.skipIf(isMissing('java'))(
    'epubcheck names what is wrong, and where',
    async () => {
      expect((await epubcheck({ 'bad.epub': new TextEncoder().encode('PK') }))[0]).toMatch(
        /^(?:FATAL|ERROR).*bad\.epub/,
      )
    },
    JUDGE_TIMEOUT,
  )

  it('saxes throws where a document is not well-formed', () => {
    expect(() => readXml('<a>&nbsp;</a>')).toThrow()
    expect(readXml('<a>甲<b c="d"> 乙</b></a>').text).toBe('甲 乙')
  })
})

describe('issues', () => {
  it('are valid, the sample, the hostile, the empty and any', () => {
    for (const issue of [sampleIssue(), hostileIssue(), emptyIssue()])
      expect(validateIssue(issue)).toHaveProperty('valid', true)
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(validateIssue(issue)).toHaveProperty('valid', true)
        expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
      }),
      { numRuns: 200 },
    )
  })

  it('come with a line of ten million characters', () => {
    expect(longLine()).toHaveLength(10_625_000)
  })
})
