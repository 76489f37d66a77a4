import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annotatedText,
  createIssue,
  type Issue,
  isIssue,
  MarkdownError,
  type Phrasing,
  parseIssue,
  parseMarkdown,
  plainText,
  toMarkdown,
} from '../src/index.js'
import { toMdast } from '../src/mdast.js'

const text = (value: string): Phrasing => ({ type: 'text', value })
const ruby = (annotation: string, ...children: Phrasing[]): Phrasing => ({ type: 'ruby', annotation, children })

/** Text after a sentence, so that a page is long enough for a body. */
const REST = '市民が朝から集まり、新しい橋を歩いて渡った。市長は式で、川の両岸がようやくつながったと話した。'

/** Returns the running text of a sentence on a page, without the rest. */
function nodesOf(sentence: string): Phrasing[] {
  const page = `## 新しい橋が開通\n\n${REST}\n\n${sentence}${REST}`
  const paragraph = parseIssue(page, { language: 'ja' }).issue.pages[0]!.articles[0]!.body.at(-1)
  const nodes = paragraph?.type === 'paragraph' ? paragraph.children : []
  const last = nodes.at(-1)
  return last?.type === 'text' ? [...nodes.slice(0, -1), text(last.value.slice(0, -REST.length))] : nodes
}

/** Returns an issue whose only paragraph has some nodes. */
const issueOf = (...children: Phrasing[]): Issue =>
  createIssue({
    pages: [{ name: '版', articles: [{ headline: '題', body: [{ type: 'paragraph', children }] }] }],
  })

const file = toMarkdown(issueOf(text('〓')))
const bodyOf = (issue: Issue): unknown => {
  const [block] = issue.pages[0]!.articles[0]!.body
  return block?.type === 'paragraph' ? block.children : block
}
const read = (markdown: string): unknown => bodyOf(parseMarkdown(file.replace('〓', markdown)))

function errorOf(markdown: string): string {
  try {
    read(markdown)
  } catch (error) {
    if (MarkdownError.isInstance(error)) return error.errors[0]!.text
    throw error
  }
  return 'read without an error'
}

describe('a ruby on a page', () => {
  it.each([
    ['one word', '<ruby>東京<rt>とうきょう</rt></ruby>の橋。', [ruby('とうきょう', text('東京')), text('の橋。')]],
    [
      'brackets and base tags',
      '橋は<ruby><rb>東京</rb><rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>。',
      [text('橋は'), ruby('とうきょう', text('東京')), text('。')],
    ],
    [
      'one annotation for each character',
      '橋は<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>。',
      [text('橋は'), ruby('とう', text('東')), ruby('きょう', text('京')), text('。')],
    ],
    [
      'characters without an annotation',
      '橋の<ruby>振<rt>ふ</rt>り<rt></rt>仮名<rt>がな</rt>だ</ruby>。',
      [text('橋の'), ruby('ふ', text('振')), text('り'), ruby('がな', text('仮名')), text('だ。')],
    ],
    [
      'lists of base texts and of annotations',
      '橋は<ruby><rb>東</rb><rb>京</rb><rp>(</rp><rt>とう</rt><rt>きょう</rt><rp>)</rp></ruby>。',
      [text('橋は'), ruby('とう', text('東')), ruby('きょう', text('京')), text('。')],
    ],
    [
      'lists without closing tags',
      '橋は<ruby><rb>東<rb>京<rt>とう<rt>きょう</ruby>。',
      [text('橋は'), ruby('とう', text('東')), ruby('きょう', text('京')), text('。')],
    ],
    [
      'pairs without closing tags',
      '橋は<ruby>東京<rp>(<rt>とうきょう<rp>)<rb>駅<rt>えき</ruby>。',
      [text('橋は'), ruby('とうきょう', text('東京')), ruby('えき', text('駅')), text('。')],
    ],
    [
      'references, attributes and capitals',
      '橋は<RUBY class="x">A&amp;B<RT>&lt;エー&gt;</RT></RUBY>。',
      [text('橋は'), ruby('<エー>', text('A&B')), text('。')],
    ],
    [
      'bold text around it',
      '橋は**<ruby>東京<rt>とうきょう</rt></ruby>の**橋。',
      [text('橋は'), { type: 'strong', children: [ruby('とうきょう', text('東京')), text('の')] }, text('橋。')],
    ],
  ])('is read: %s', (_, page, nodes) => {
    expect(nodesOf(page)).toEqual(nodes)
  })

  it.each([
    '橋は<ruby>東京</ruby>。',
    '橋は<ruby>東京<rt>とう<rtc>きょう</ruby>。',
    '橋は<ruby>東京<rt>とうきょう</rt>。',
    '橋は<ruby><rt>とうきょう</rt></ruby>。',
    '橋は<ruby>東京<rp>即ち</rp><rt>とうきょう</rt></ruby>。',
    '橋は<ruby><rb>東</rb><rb>京</rb><rt>とうきょう</rt></ruby>。',
    '橋は<ruby><rb>東<rb>京<rt>とう<rt>きょう<rt>えき</ruby>。',
    '橋は<ruby><rb>東<rb>京</ruby>。',
  ])('stays text when it is not one: %s', (page) => {
    expect(nodesOf(page)).toEqual([text(page)])
  })

  it('is traced with its paragraph, annotation included', () => {
    const page =
      '## 新しい橋が開通\n\n橋は<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>にできた。市民が朝から集まり、歩いて渡った。'
    const { trace } = parseIssue(page, { language: 'ja' })
    const start = page.indexOf('橋は')
    expect(trace.filter(({ path }) => path.endsWith('/body/0'))).toMatchObject([{ start, end: page.length }])
  })

  it('leaves a headline its words, and keeps the annotation with the headline as its candidate', () => {
    const page = `## 新しい<ruby>橋<rt>はし</rt></ruby>が開通\n\n橋は昨日の朝にできた。${REST}`
    const { issue, trace } = parseIssue(page, { language: 'ja' })
    const [only] = issue.pages
    expect(only!.articles[0]!.headline.main).toBe('新しい橋が開通')
    expect(only!.unplaced).toMatchObject([
      { text: 'はし', candidates: [{ path: '/pages/0/articles/0/headline/main', role: 'ruby' }] },
    ])
    const covered = trace.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(covered).toBe(page.replace(/^## |\n/g, '').length)
  })

  it('keeps the annotations of a list with the headline, too', () => {
    const page = `## 新しい<ruby><rb>大<rb>橋<rt>おお<rt>はし</ruby>が開通\n\n橋は昨日の朝にできた。${REST}`
    const { issue, trace } = parseIssue(page, { language: 'ja' })
    const [only] = issue.pages
    expect(only!.articles[0]!.headline.main).toBe('新しい大橋が開通')
    expect(only!.unplaced.map((fragment) => fragment.text)).toEqual(['おお', 'はし'])
    const covered = trace.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(covered).toBe(page.replace(/^## |\n/g, '').length)
  })

  it('is read in time that grows with the page', () => {
    const steps = (count: number): number => {
      const page = `## 新しい橋が開通\n\n橋は${'<ruby>東<rt>と</rt>'.repeat(count)}。`
      let calls = 0
      const original = String.prototype.indexOf
      String.prototype.indexOf = function counted(this: string, ...args: [string, number?]) {
        calls++
        return original.apply(this, args)
      }
      try {
        parseIssue(page, { language: 'ja' })
      } finally {
        String.prototype.indexOf = original
      }
      return calls
    }
    expect(steps(4000)).toBeLessThan(4.5 * steps(1000))
  })
})

describe('a ruby in canonical Markdown', () => {
  it('is the HTML that viewers show', () => {
    const issue = issueOf(text('橋は'), ruby('とう*きょう', text('東京')), text('。'))
    expect(toMarkdown(issue)).toContain('橋は<ruby>東京<rt>とう\\*きょう</rt></ruby>。')
  })

  it('is read as editors write it', () => {
    expect(read('<ruby>東<rp>（</rp><rt>とう</rt><rp>）</rp>**京**<rt>きょう</rt>だ</ruby>。')).toEqual([
      ruby('とう', text('東')),
      ruby('きょう', { type: 'strong', children: [text('京')] }),
      text('だ。'),
    ])
    expect(read('<ruby><rb>東京</rb><rt>とうきょう</rt></ruby>')).toEqual([ruby('とうきょう', text('東京'))])
  })

  it.each([
    ['<ruby>東京</ruby>', 'Expected <rt> in <ruby>, found </ruby> at line'],
    ['<ruby>東京<rt>*と*</rt></ruby>', 'Expected plain text in <rt>, found a node of type emphasis at'],
    ['<ruby>東京<rp>即ち</rp><rt>と</rt></ruby>', 'Expected brackets in <rp>, found “即ち” at'],
    ['東京<rt>とうきょう</rt>', 'Expected text, found <rt>, which is not allowed here'],
    ['<ruby>東京<rt>とうきょう</rt>', 'Expected </ruby>, found the end of the text at'],
    ['<ruby>[東京<rt>とうきょう</rt>](a)</ruby>', 'read without an error'],
  ])('%s: %s', (markdown, error) => {
    expect(errorOf(markdown)).toContain(error)
  })

  it('does not let a bracket reach over an annotation', () => {
    expect(read('<ruby>[東京<rt>とうきょう</rt>](a)</ruby>')).toEqual([ruby('とうきょう', text('[東京')), text('](a)')])
  })

  it('comes back for any base text and annotation, nested to the limit', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '</rt>', '<rt>', '[', ']', '`', '|'))
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 99 }), (annotation, base, depth) => {
        let node = ruby(annotation, text(base))
        for (let count = 0; count < depth; count++) node = ruby(annotation, node)
        const issue = issueOf(text('橋'), node, text('。'))
        expect(isIssue(issue)).toBe(true)
        expect(parseMarkdown(toMarkdown(issue))).toEqual(issue)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('the text of a ruby', () => {
  const nodes = [text('橋は'), ruby('とうきょう', text('東京')), ruby('', text('だ')), text('。')]

  it('is the base text, or the annotation in brackets after it', () => {
    expect(plainText(nodes)).toBe('橋は東京だ。')
    expect(annotatedText(nodes)).toBe('橋は東京（とうきょう）だ。')
  })

  it('is standard nodes in mdast', () => {
    const [article] = issueOf(...nodes).pages[0]!.articles
    expect(JSON.stringify(toMdast(article!))).not.toContain('ruby')
    expect(plainText(toMdast(article!).children.at(-1) as never)).toBe('橋は東京（とうきょう）だ。')
  })
})
