import { type Issue, plainText } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyIssue } from './arbitrary-issue.js'
import { emptyIssue, hostileIssue } from './hostile-issue.js'
import { sampleIssue } from './sample.js'

/** What one renderer makes. */
type Output = string | Uint8Array

/** A renderer and an independent reader of what it writes. */
export interface RendererSuite {
  /** Name of the renderer, such as `renderRss`. */
  name: string
  render: (issue: Issue) => Output | Promise<Output>
  /** All text that a reader of the output sees, in order, by a parser that is not ours. Throws where the output is ill-formed. */
  read: (output: Output) => string | Promise<string>
  /** Runs of the property tests; 30 unless told. */
  runs?: number
}

/** Registers what every renderer must do: keep all text in order, escape everything, change no input, give the same bytes twice. */
export function rendererSuite({ name, render, read, runs = 30 }: RendererSuite): void {
  describe(`${name}, as every renderer`, () => {
    it('keeps every headline and paragraph of the sample page, in order', async () => {
      const issue = sampleIssue()
      const seen = solid(await read(await render(issue)))
      let from = 0
      for (const text of textsOf(issue)) {
        const at = seen.indexOf(solid(text), from)
        expect(at, `${JSON.stringify(text)} after character ${from}`).toBeGreaterThanOrEqual(0)
        from = at
      }
    })

    it('writes hostile text as text', async () => {
      const seen = await read(await render(hostileIssue()))
      expect(seen).toContain('<script>alert("甲")</script>')
      expect(seen).toContain('甲]]>乙')
      expect(seen).toContain('&amp; &#0; &#x3C;')
    })

    it('renders an issue with nothing in it', async () => {
      expect(await read(await render(emptyIssue()))).toBeTypeOf('string')
    })

    it('gives the same bytes twice and changes no input, for any issue', async () => {
      await fc.assert(
        fc.asyncProperty(anyIssue, async (issue) => {
          const before = JSON.stringify(issue)
          const once = await render(deepFreeze(issue))
          expect(await render(JSON.parse(before) as Issue)).toEqual(once)
          expect(JSON.stringify(issue)).toBe(before)
        }),
        { numRuns: runs },
      )
    })

    it('is well-formed for any issue', async () => {
      await fc.assert(
        fc.asyncProperty(anyIssue, async (issue) => {
          await read(await render(issue))
        }),
        { numRuns: runs },
      )
    })
  })
}

/** Headlines and blocks of an issue in reading order. */
function textsOf(issue: Issue): string[] {
  return issue.pages.flatMap(({ articles }) =>
    articles.flatMap(({ headline, body }) => [
      ...(headline.main === null ? [] : [headline.main]),
      ...body.map((block) => plainText(block.type === 'figure' ? block.caption : block)),
    ]),
  )
}

const solid = (text: string): string => text.replace(/\s+/gu, '')

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
