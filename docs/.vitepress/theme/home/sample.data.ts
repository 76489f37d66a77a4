import { readFileSync } from 'node:fs'
import { type Article, type ParseResult, parseIssue, type TraceEntry } from '@banmian/core'

/** A line of the text of the sample page. */
interface Line {
  /** Line number, from 1. */
  number: number
  text: string
}

/** The parts of the sample page on the home page. All of them are results of the parser. */
export interface Sample {
  /** The first lines of the text. */
  opening: string[]
  publication: string
  date: string
  page: string
  counts: { headings: number; blocks: number; articles: number; photos: number }
  /** The first articles, each with the beginning of its body. */
  articles: { kicker: string | null; main: string; deck: string | null; body: string }[]
  cases: {
    headline: { lines: Line[]; main: string; deck: string | null; body: string }
    kicker: { lines: Line[]; kicker: string; main: string }
    paragraph: { lines: Line[]; body: [string, string] }
  }
}

declare const data: Sample

export { data }

const known = { publication: '太原日报', date: '2024-03-08' }

/**
 * Loads the data when the site is built. VitePress expects this of files with such names.
 * @public
 */
export default {
  watch: ['../../../../examples/taiyuan-daily/page.md'],
  load(): Sample {
    const text = readFileSync(new URL('../../../../examples/taiyuan-daily/page.md', import.meta.url), 'utf8')
    return sampleOf(text, parseIssue(text, known))
  },
}

function sampleOf(text: string, { issue, trace, messages }: ParseResult): Sample {
  const page = expect(issue.pages[0], 'a page')
  const line = ({ start, end }: { start: number; end: number }): Line => ({
    number: text.slice(0, start).split('\n').length,
    text: `${text.slice(text.lastIndexOf('\n', start - 1) + 1, start)}${text.slice(start, end)}`,
  })
  const entriesAt = (path: string): TraceEntry[] => trace.filter((entry) => entry.path === path)
  const messageOf = (code: string) =>
    expect(
      messages.find((message) => message.code === code),
      `a message ${code}`,
    )
  const articleOf = (path: string) => expect(page.articles[Number(path.split('/')[4])], `an article at ${path}`)
  const basisOf = (path: string) => path.split('/').slice(0, 5).join('/')

  const late = messageOf('headline-after-body')
  const lateBasis = basisOf(late.path)
  const lateArticle = articleOf(late.path)
  const displaced = messages.filter(({ code }) => code === 'kicker-displaced').at(-1) ?? messageOf('kicker-displaced')
  const kickerArticle = articleOf(displaced.path)
  const cut = messageOf('paragraph-rejoined')
  const [first, second] = entriesAt(cut.path)

  return {
    opening: text.trim().split('\n').slice(0, 26),
    publication: known.publication,
    date: known.date,
    page: page.name ?? '',
    counts: {
      headings: text.split('\n').filter((one) => one.startsWith('## ')).length,
      blocks: text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('## ')).length,
      articles: page.articles.filter(({ role }) => role !== 'photo').length,
      photos: page.articles.filter(({ role }) => role === 'photo').length,
    },
    articles: page.articles
      .filter(({ role }) => role !== 'photo')
      .map((article) => ({ ...article.headline, main: article.headline.main ?? '', body: openingOf(article) })),
    cases: {
      headline: {
        lines: [`${lateBasis}/body/0`, `${lateBasis}/headline/main`, `${lateBasis}/headline/deck`]
          .flatMap(entriesAt)
          .map(line),
        main: lateArticle.headline.main ?? '',
        deck: lateArticle.headline.deck,
        body: openingOf(lateArticle),
      },
      kicker: {
        lines: [`${basisOf(displaced.path)}/headline/main`, displaced.path].flatMap(entriesAt).map(line),
        kicker: kickerArticle.headline.kicker ?? '',
        main: kickerArticle.headline.main ?? '',
      },
      paragraph: {
        lines: [expect(first, 'a first half'), expect(second, 'a second half')].map(line),
        body: [text.slice(first?.start, first?.end), text.slice(second?.start, second?.end)],
      },
    },
  }
}

/** Returns the first paragraph of an article. */
function openingOf(article: Article): string {
  const first = article.body.find((block) => block.type === 'paragraph')
  return first?.type === 'paragraph' ? first.children.map((one) => ('value' in one ? one.value : '')).join('') : ''
}

function expect<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Expected ${what} in the sample page, found none.`)
  return value
}
