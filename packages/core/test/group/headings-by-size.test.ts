import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/parse-issue.js'

const body = '本报讯 3月7日,河滨公园增开两座大门,游客进园不必再绕路。记者在现场看到,不少市民带着孩子前来游玩。'

/** A page of marked headings and text, each line with the size of its type. */
function pageOf(...lines: [text: string, size: number, bold?: boolean][]) {
  let text = ''
  const printed = lines.map(([line, size, bold = false], at) => {
    if (text) text += '\n\n'
    const start = text.length + (size > 9 ? 3 : 0)
    text += size > 9 ? `## ${line}` : line
    return {
      start,
      end: text.length,
      box: [50, 50 + at * 40, 450, 50 + at * 40 + size] as [number, number, number, number],
      size,
      bold,
    }
  })
  const { issue } = parseIssue({ text, layout: { width: 500, height: 800, lines: printed } }, { language: 'zh-Hans' })
  return issue.pages[0]!.articles.map(({ headline: { kicker, main, deck } }) => [kicker, main, deck])
}

describe('headings of known sizes', () => {
  it('are a headline and its deck where the first one is larger', () => {
    expect(pageOf(['河滨公园增开两座大门', 20], ['游客进园不必再绕路', 12], [body, 9], [body, 9])).toEqual([
      [null, '河滨公园增开两座大门', '游客进园不必再绕路'],
    ])
  })

  it('are a kicker and its headline where the second one is larger', () => {
    const before: [string, number][] = [
      ['示范小学开设菜园劳动课', 20],
      [body, 9],
    ]
    const [, second] = pageOf(...before, ['游客进园不必再绕路', 12], ['河滨公园增开两座大门', 20], [body, 9], [body, 9])
    expect(second).toEqual(['游客进园不必再绕路', '河滨公园增开两座大门', null])
  })

  it('are a headline where one is bold and no smaller', () => {
    expect(pageOf(['河滨公园增开两座大门', 12, true], ['游客进园不必再绕路', 12], [body, 9], [body, 9])).toEqual([
      [null, '河滨公园增开两座大门', '游客进园不必再绕路'],
    ])
  })

  it('open an article in large type only', () => {
    const lines: [string, number][] = [
      ['河滨公园增开两座大门', 20],
      [body, 9],
      ['大门在哪里', 9.5],
      [body, 9],
      [body, 9],
    ]
    expect(pageOf(...lines)).toEqual([[null, '河滨公园增开两座大门', null]])
  })
})
