import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArticle, createIssue, type Issue, parseIssue, plainText, readAttributions } from '../src/index.js'

const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] })

/** Returns an issue with an article of some paragraphs. */
const issueOf = (...paragraphs: string[]): Issue =>
  createIssue({
    publication: { name: '示范日报', language: 'zh-Hans' },
    date: '2024-03-08',
    pages: [{ label: '01', articles: [createArticle({ headline: '菜园开课', body: paragraphs.map(paragraph) })] }],
  })

const read = (...paragraphs: string[]) => readAttributions(issueOf(...paragraphs)).pages[0]!.articles[0]!

describe('readAttributions', () => {
  it('reads a dateline that opens the text, and leaves its words there', () => {
    const { dateline, body } = read('本报讯 3月7日,孩子们学会了翻地。')
    expect(dateline).toMatchObject({ placement: 'inline', agency: '本报', date: '2024-03-07' })
    expect(plainText(body)).toBe('本报讯 3月7日,孩子们学会了翻地。')
  })

  it.each([
    [['孩子们学会了翻地。（张三）'], 'tail', '（张三）', ['孩子们学会了翻地。']],
    [['孩子们学会了翻地。', '记者 王勇'], 'tail', '记者 王勇', ['孩子们学会了翻地。']],
    [['记者 王勇', '孩子们学会了翻地。'], 'head', '记者 王勇', ['孩子们学会了翻地。']],
  ] as const)('reads the credits of %j', (paragraphs, placement, text, rest) => {
    const { bylines, body } = read(...paragraphs)
    expect(bylines).toMatchObject([{ placement, text, credits: [{}] }])
    expect(body).toEqual(rest.map(paragraph))
  })

  it('reads the reporter after the dateline', () => {
    const { bylines } = read('本报讯（记者张三）孩子们学会了翻地。')
    expect(bylines).toMatchObject([{ placement: 'inline', credits: [{ role: 'reporter', name: '张三' }] }])
  })

  it('changes no dateline and no byline that a person has marked', () => {
    const [byline] = read('孩子们学会了翻地。（张三）').bylines
    const issue = issueOf('孩子们学会了翻地。（李四）')
    issue.pages[0]!.articles[0]!.bylines = [byline!]
    expect(readAttributions(issue)).toBe(issue)
  })

  it('finds nothing more in what the parser has restored', () => {
    const text = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,孩子们学会了翻地。(张三)\n\n## 新桥通车\n\n城东新桥通车。\n'
    const { issue } = parseIssue(text, { date: '2024-03-08' })
    expect(readAttributions(issue)).toBe(issue)
  })

  it('loses no character, and finds nothing the second time', () => {
    const words = [
      '本报讯 ',
      '3月7日,',
      '（记者张三）',
      '孩子们翻地。',
      '（李四）',
      '记者 王勇',
      '新华社北京3月7日电 ',
      ' ',
      '李静',
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const texts = paragraphs.map((parts) => parts.join(''))
        const issue = issueOf(...texts)
        const once = readAttributions(issue)
        const { body, bylines, dateline } = once.pages[0]!.articles[0]!
        const at = (placement: string) => bylines.filter((one) => one.placement === placement).map((one) => one.text)
        const tail = dateline?.placement === 'tail' ? dateline.text : ''
        const after = [...at('head'), plainText(body), ...at('tail'), tail].join('')
        expect(squeezed(after)).toBe(squeezed(texts.join('')))
        expect(readAttributions(once)).toEqual(once)
      }),
    )
  })
})

const squeezed = (text: string): string => text.replace(/\s+/gu, '')
