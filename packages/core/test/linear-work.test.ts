import { describe, expect, it } from 'vitest'
import { parseIssue } from '../src/index.js'

/** Everything that the parser does to a text goes through one of these; a search of its own over a list would go through the last ones. */
const STEPS: readonly (readonly [object: object, method: string])[] = [
  [String.prototype, 'charCodeAt'],
  [String.prototype, 'slice'],
  [String.prototype, 'indexOf'],
  [String.prototype, 'includes'],
  [RegExp.prototype, 'exec'],
  [Map.prototype, 'get'],
  [Map.prototype, 'set'],
  [Array.prototype, 'push'],
  [Array.prototype, 'includes'],
  [Array.prototype, 'find'],
  [Array.prototype, 'filter'],
]

/** Runs a function and counts its steps: calls, and for lists the members that a call may look at. */
function stepsOf(run: () => void): number {
  let steps = 0
  const undo: (() => void)[] = []
  for (const [object, method] of STEPS) {
    const original = Object.getOwnPropertyDescriptor(object, method)!
    const call: (...input: unknown[]) => unknown = original.value
    const searches = object === Array.prototype && method !== 'push'
    Object.defineProperty(object, method, {
      ...original,
      value(this: { length: number }, ...input: unknown[]) {
        steps += searches ? this.length : 1
        return call.apply(this, input)
      },
    })
    undo.push(() => Object.defineProperty(object, method, original))
  }
  try {
    run()
  } finally {
    for (const one of undo) one()
  }
  return steps
}

const repeated = (unit: (index: number) => string) => (length: number) => {
  const parts: string[] = []
  for (let size = 0, index = 0; size < length; index++) {
    const part = unit(index)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

const head = '甲市召开会议部署全市重点工作'

describe('work grows in proportion to the text', () => {
  it.each([
    ['one line', repeated(() => '会议强调,'), 10_000_000],
    ['one line of signs of headings', repeated(() => '#'), 10_000_000],
    ['one line of open quotes', repeated(() => '“'), 10_000_000],
    ['one line of open brackets', repeated(() => '(('), 1_000_000],
    ['short lines', repeated(() => '第一行\n'), 1_000_000],
    ['headings alone', repeated(() => `## ${head}\n`), 1_000_000],
    ['credits alone', repeated(() => '(李静)\n'), 1_000_000],
    [
      'near-identical articles',
      repeated((index) => `## ${head}${index}\n\n${head},到会${index}人。(张三)\n\n`),
      1_000_000,
    ],
    [
      'torn-off headings between near-identical articles',
      repeated((index) =>
        index % 3
          ? `## 甲县${index}号项目投产\n\n本报讯 3月7日,甲县${index}号项目投产。(张三)\n\n`
          : `## 抓项目${index % 7}促发展\n\n`,
      ),
      1_000_000,
    ],
    ['halves of paragraphs', repeated((index) => `${head}的第${index}次会议今天举行,会议\n\n`), 1_000_000],
  ])(
    'for %s',
    (_, text, most) => {
      const small = stepsOf(() => parseIssue(text(10_000)))
      const large = stepsOf(() => parseIssue(text(most)))
      // Half as much again for what a large text has and a small one has not yet; quadratic work would be a hundred times more.
      expect(large / small).toBeLessThan((most / 10_000) * 1.5)
    },
    120_000,
  )
})
