import { type Issue, plainText } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyIssue } from './arbitrary-issue.js'
import { deepIssue, NESTINGS } from './deep-issue.js'
import { emptyIssue, hostileIssue } from './hostile-issue.js'
import { sampleIssue } from './sample.js'

/** The output of a renderer. */
type Output = string | Uint8Array

/** A renderer and an independent reader of its output. */
export interface RendererSuite {
  /** Name of the renderer, such as `renderRss`. */
  name: string
  render: (issue: Issue) => Output | Promise<Output>
  /**
   * Returns the text that a reader of the output sees, in order, read with an independent parser.
   * Throws when the output is not well-formed.
   */
  read: (output: Output) => string | Promise<string>
  /** Number of runs of each property test; 30 by default. */
  runs?: number
  /** True when the renderer reads articles only, not the fields of the issue. */
  readsArticles?: boolean
}

/**
 * Registers the tests that every renderer must pass: it keeps all text in order, escapes
 * everything, does not change its input, and returns the same bytes twice.
 */
export function rendererSuite({ name, render, read, runs = 30, readsArticles = false }: RendererSuite): void {
  const nestings = NESTINGS.filter((nesting) => !readsArticles || nesting !== 'extensions of the issue')
  describe(`${name}, as every renderer`, () => {
    it('keeps every headline and paragraph of the sample page, in order', async () => {
      const issue = sampleIssue()
      const seen = withoutSpace(await read(await render(issue)))
      let from = 0
      for (const text of textsOf(issue)) {
        const at = seen.indexOf(withoutSpace(text), from)
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

    it('renders an empty issue', async () => {
      expect(await read(await render(emptyIssue()))).toBeTypeOf('string')
    })

    it('renders 100 levels of nesting, and refuses more with an error that says so', async () => {
      for (const nesting of NESTINGS)
        expect(await read(await render(deepIssue(nesting, 100))), nesting).toBeTypeOf('string')
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...nestings), anyExcess, async (nesting, depth) => {
          const issue = deepIssue(nesting, depth)
          await expect((async () => render(issue))()).rejects.toThrow(/nested at most 100 levels deep/)
        }),
        { numRuns: runs },
      )
    })

    it('returns the same bytes twice and does not change its input, for any issue', async () => {
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

/** Any depth that an issue must not have. */
const anyExcess = fc.oneof(fc.integer({ min: 101, max: 120 }), fc.integer({ min: 101, max: 100_000 }))

/** Returns the headlines and blocks of an issue in reading order. */
function textsOf(issue: Issue): string[] {
  return issue.pages.flatMap(({ articles }) =>
    articles.flatMap(({ headline, body }) => [
      ...(headline.main === null ? [] : [headline.main]),
      ...body.map((block) => plainText(block.type === 'figure' ? block.caption : block)),
    ]),
  )
}

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
