import {
  type Block,
  type Issue,
  type ParseResult,
  type Phrasing,
  parseIssue,
  plainText,
  type Source,
  type TraceEntry,
} from '@banmian/core'
import { type InputFolder, importIssue } from '@banmian/input'
import { anyIssue, anyText } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyLosses, type Conversion, METS_MAPPING, type MetsAltoFile, toMetsAlto } from '../src/index.js'
import { conversionSuite, errorOf } from './conversion-suite.js'
import { type SetArticle, typesetPage } from './typeset-page.js'

conversionSuite({
  name: 'toMetsAlto without layouts',
  mapping: METS_MAPPING,
  to: (issue) => toMetsAlto({ issue, trace: [] }, []),
  runs: 30,
})

/** Returns an issue as if the headline of each article was a printed line. */
function printed(issue: Issue): { trace: TraceEntry[]; sources: Source[] } {
  const trace: TraceEntry[] = []
  const sources = issue.pages.map(({ articles }, source) => {
    const lines = articles.map((_, index) => {
      const [start, end] = [4 * index, 4 * index + 3]
      const path = `/pages/${source}/articles/${index}/headline/main`
      trace.push({ source, start, end, path, rule: 'headline', confidence: 1 } as TraceEntry)
      return { start, end, box: [0, 20 * index, 100, 20 * index + 10] as const }
    })
    return {
      text: '新标题\n'.repeat(articles.length),
      layout: { width: 100, height: 20 * articles.length + 20, lines },
    }
  })
  return { trace, sources: sources as unknown as Source[] }
}

const toPrinted = (issue: Issue): Conversion<MetsAltoFile[]> => {
  const { trace, sources } = printed(issue)
  return toMetsAlto({ issue, trace }, sources)
}

conversionSuite({ name: 'toMetsAlto with layouts', mapping: METS_MAPPING, to: toPrinted, runs: 30 })

it('declares every part of a body but the text of paragraphs and subheads, and pictures', () => {
  const isHeld = (node: Block | Phrasing): boolean => {
    if (node.type === 'text') return true
    if (node.type === 'image') return node.alt === '' && node.title === null
    if (node.type === 'heading') return node.depth === 3 && node.children.every(isHeld)
    if (node.type === 'paragraph') return node.children.every(isHeld)
    if (node.type !== 'figure') return false
    const { alt = '', width = null, height = null } = node.image ?? {}
    return alt === '' && width === null && height === null && node.caption.every(isHeld)
  }
  fc.assert(
    fc.property(anyIssue, (issue) => {
      const held = applyLosses(issue, toPrinted(issue).losses)
      const blocks = held.pages.flatMap(({ articles }) => articles.flatMap(({ body }) => body))
      expect(blocks.filter((block) => !isHeld(block))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

const bridge: SetArticle = {
  kicker: '两岸居民盼了十年',
  headline: '河上的新桥昨天通车',
  deck: '步行到对岸只要五分钟',
  byline: '记者 李明 通讯员 王芳',
  paragraphs: [
    ['本报讯 昨天上午九点，城里的第三座人行桥开放，两岸的', '居民排着队走过桥面，有人带来了自家种的花。'],
    ['桥长二百米，宽六米，桥头各有一个小广场。夜里桥栏上', '的灯会亮到十一点。'],
  ],
}
const canteen: SetArticle = {
  headline: '社区食堂添了早餐',
  paragraphs: [['从本周起，东街社区的食堂早上六点开门，有粥、包子和', '豆浆，老人凭卡打八折。（赵敏）']],
}
const garden: SetArticle = {
  headline: 'Pupils plant a garden',
  byline: 'By Jane Miller',
  paragraphs: [['The pupils of the school by the river have', 'planted beans and pumpkins behind the gym.']],
}

const market: SetArticle = {
  kicker: '夜市见闻',
  headline: '旧码头的摊位又亮灯了',
  paragraphs: [
    ['入夏以后，旧码头的夜市每周五开张，卖的多是本地的瓜果。'],
    ['摊主们说，来的人比去年多，最远的从邻县开车过来，买', '了西瓜还要再听一段戏。'],
    ['夜市办到九月底。'],
  ],
}
const bus: SetArticle = {
  headline: '十二路公交车改道',
  deck: '终点站移到新的医院门口',
  paragraphs: [['本报讯 下周一起，十二路公交车不再经过北门，改走环城', '路。（记者 周强）']],
}

const folderOf = (files: readonly MetsAltoFile[]): InputFolder => {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  return { has: (path) => contents.has(path), read: (path) => contents.get(path) ?? null }
}

const readBack = (files: readonly MetsAltoFile[]): ParseResult =>
  importIssue(files[0]!.content, { name: 'mets.xml', folder: folderOf(files) })

const solid = (text: string): string => text.replace(/\s+/g, '')

/** Returns the articles of an issue: their headlines, their names and their text. */
const segmentation = ({ pages }: Issue): object[] =>
  pages.map(({ label, articles }) => ({
    label,
    articles: articles.map(({ headline, bylines, body }) => ({
      headline,
      bylines: bylines.map(({ text }) => text),
      text: solid(plainText(body)),
    })),
  }))

/**
 * Returns the characters of the articles of each page. A line of credit in another language than
 * the page's is text to the parser, and a credit to the reader, which knows where the article
 * begins.
 */
const charactersOf = ({ pages }: Issue): string[][] =>
  pages.map(({ articles }) =>
    articles.map(({ headline, bylines, body }) =>
      solid(
        [headline.kicker, headline.main, headline.deck, ...bylines.map(({ text }) => text), plainText(body)].join(''),
      ),
    ),
  )

const OPTIONS = { publication: '示范日报', date: '2024-03-08', number: '3640', language: 'zh-Hans' }

describe('METS and ALTO', () => {
  const sources = [
    typesetPage([bridge, canteen], { label: '01', name: '要闻' }),
    typesetPage([garden], { label: '02', name: '副刊' }),
  ]
  const result = parseIssue(sources, OPTIONS)
  const { output } = toMetsAlto(result, sources)

  it('are one file for the issue, and one for each page', () => {
    expect(output.map(({ path }) => path)).toEqual(['mets.xml', 'alto/page-0001.xml', 'alto/page-0002.xml'])
  })

  it('are read back with the same newspaper, pages and articles', () => {
    const { issue } = readBack(output)
    expect(segmentation(issue)).toEqual(segmentation(result.issue))
    expect(issue.pages[0]!.articles).toHaveLength(2)
    expect([issue.publication.name, issue.date, issue.number]).toEqual(['示范日报', '2024-03-08', '3640'])
  })

  it('divide a line that belongs to the text and to the names', () => {
    expect(result.issue.pages[0]!.articles[1]!.bylines.map(({ text }) => text)).toEqual(['（赵敏）'])
    const alto = output[1]!.content
    expect(alto).toContain('CONTENT="豆浆，老人凭卡打八折。"')
    expect(alto).toContain('CONTENT="（赵敏）"')
    expect(output[0]!.content).toMatch(
      /<div TYPE="AUTHOR">\s*<fptr><area FILEID="ALTO1" BETYPE="IDREF" BEGIN="P1_TB\d+"\/>/,
    )
  })

  it('keep an article that goes on on another page as one', () => {
    const front: SetArticle = {
      headline: '老厂房变成了图书馆',
      paragraphs: [['城南的老厂房空了二十年，今年春天起，里面摆满了书架。', '（下转第2版）']],
    }
    const back: SetArticle = {
      headline: '老厂房变成了图书馆',
      paragraphs: [['（上接第1版）', '读者可以坐在原来的行车下面看书，一直看到夜里十点。']],
    }
    const pages = [typesetPage([front, canteen], { label: '1' }), typesetPage([back, garden], { label: '2' })]
    const parsed = parseIssue(pages, OPTIONS)
    const files = toMetsAlto(parsed, pages).output
    expect(segmentation(readBack(files).issue)).toEqual(segmentation(parsed.issue))
    expect(parsed.issue.pages.map(({ articles }) => articles.length)).toEqual([2, 1])
  })

  it('name pages and articles without places as lost', () => {
    const [first] = sources
    const { losses, output: files } = toMetsAlto(result, [first!, { text: sources[1]!.text }])
    expect(losses.map(({ path }) => path)).toContain('/pages/1')
    expect(files.map(({ path }) => path)).toEqual(['mets.xml', 'alto/page-0001.xml'])
  })

  it('are read back with the same articles, whichever articles the pages have', () => {
    const anyPage = fc.shuffledSubarray([bridge, canteen, garden, market, bus], { minLength: 1 })
    fc.assert(
      fc.property(anyPage, anyPage, (first, second) => {
        const pages = [typesetPage(first, { label: 'A1' }), typesetPage(second, { label: 'A2' })]
        const parsed = parseIssue(pages, OPTIONS)
        expect(charactersOf(readBack(toMetsAlto(parsed, pages).output).issue)).toEqual(charactersOf(parsed.issue))
      }),
      { numRuns: 25 },
    )
  })

  it('are well-formed and complete for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        (texts) => {
          const page = typesetPage(
            texts.map((lines) => ({
              headline: oneLine(lines[0]!),
              paragraphs: [lines.map(oneLine)],
            })),
          )
          const parsed = parseIssue(page, OPTIONS)
          const files = toMetsAlto(parsed, [page]).output
          expect(() => readBack(files)).not.toThrow()
        },
      ),
      { numRuns: 30 },
    )
  })

  it('are refused with an error that says what is wrong', () => {
    expect(errorOf(() => toMetsAlto(result, [{} as Source])).message).toBe(
      'Expected sources[0] to be a source with a text and a layout, received an object. Pass the sources of readSources, as they were passed to parseIssue.',
    )
  })
})

const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029\u0085\f\v]/g, ' ') || ' '
