import { anyIssue, hostileStrings, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarkdownError, parseMarkdown, toMarkdown } from '../../src/index.js'
import { validateIssue } from '../../src/schema.js'

const RUNS = Number(process.env['BANMIAN_RUNS'] ?? 400)

const anyFile = fc.oneof(
  { weight: 3, arbitrary: anyIssue.map(toMarkdown) },
  { weight: 1, arbitrary: fc.constant(toMarkdown(sampleIssue())) },
)
const pieces = [
  ...hostileStrings.map(({ text }) => text),
  ...'\n|\n\n|# |## |### |- |1. |> || a |\n| --- |\n|***|<!--|-->|<byline>|</byline>|<name>|</name>|<br>|<em>|</em>|<figure>\n|</figure>\n'.split(
    '|',
  ),
  ...'*|**|~~|`|``|[|](|)|<|>|&|&#x41;|\\|    |\t|: |{|}|,|"'.split('|'),
]

/** Returns a file with random damage. */
function damage(text: string, kind: number, from: number, to: number, piece: string): string {
  const at = Math.floor(from * text.length)
  const end = Math.floor(to * text.length)
  const lines = text.split('\n')
  const line = Math.floor(from * lines.length)
  const other = Math.floor(to * lines.length)
  switch (kind) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at)
    case 1:
      return text.slice(0, Math.min(at, end)) + text.slice(Math.min(Math.max(at, end), Math.min(at, end) + 9))
    case 2:
      return lines.toSpliced(line, 1).join('\n')
    case 3:
      return lines.toSpliced(other, 0, lines[line]!).join('\n')
    default:
      return lines.toSpliced(line, 1).toSpliced(other, 0, lines[line]!).join('\n')
  }
}

const accident = fc.tuple(
  fc.nat(4),
  fc.double({ min: 0, max: 0.9999, noNaN: true }),
  fc.double({ min: 0, max: 0.9999, noNaN: true }),
  fc.constantFrom(...pieces),
)

describe('a damaged file', () => {
  it('is a valid issue that can be written again, or has errors with positions', () => {
    let read = 0
    fc.assert(
      fc.property(anyFile, fc.array(accident, { minLength: 1, maxLength: 3 }), (file, accidents) => {
        const text = accidents.reduce((before, one) => damage(before, ...one), file)
        try {
          const issue = parseMarkdown(text)
          read++
          const answer = validateIssue(issue)
          if (!answer.valid) throw new Error(JSON.stringify(answer.errors))
          expect(parseMarkdown(toMarkdown(issue))).toEqual(issue)
        } catch (error) {
          if (!MarkdownError.isInstance(error)) throw error
          for (const { start, end, line, column } of error.errors) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
          }
        }
      }),
      { numRuns: RUNS },
    )
    expect(read).toBeGreaterThan(0)
  }, 600_000)

  it('never loses a character that was inserted anywhere, in any form', () => {
    const forms = ['龘', '\n\n<!-- 龘: 1 -->\n\n', '\n\n<!-- 龘 -->\n\n', '<b>龘</b>', '<!-- 龘 -->', '\n\n[龘]: x\n\n']
    forms.push(
      '\n\n```龘\n```\n\n',
      '[^龘]',
      '![](x "龘")',
      '<br 龘="">',
      '\n\n| 甲 |\n| --- |\n| 乙 | 龘 |\n\n',
      '\n龘: 1\n',
    )
    fc.assert(
      fc.property(
        anyFile,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...forms),
        fc.boolean(),
        (file, place, form, atLine) => {
          const near = Math.floor(place * file.length)
          const at = atLine ? file.indexOf('\n', near) + 1 : near
          try {
            expect(JSON.stringify(parseMarkdown(file.slice(0, at) + form + file.slice(at)))).toContain('龘')
          } catch (error) {
            if (!MarkdownError.isInstance(error)) throw error
          }
        },
      ),
      { numRuns: 2 * RUNS },
    )
  }, 600_000)
})
