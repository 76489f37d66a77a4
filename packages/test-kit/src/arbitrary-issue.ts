import {
  ARTICLE_ROLES,
  type Article,
  type Block,
  type Byline,
  type Issue,
  type Page,
  type Phrasing,
} from '@banmian/core'
import fc from 'fast-check'
import { hostileStrings } from './hostile-text.js'

/** Text as newspapers print it, text of arbitrary UTF-16 units, and hostile text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'太原市召开会议部署今年工作，。、“”（）《》·— 2024Abc'),
      maxLength: 40,
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom(...hostileStrings.map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units)),
  },
)

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 })
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength })
const day = fc
  .date({ min: new Date('1872-04-30'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<NonNullable<Article['extensions']>[string]>
const extensions = fc.dictionary(
  fc.oneof(
    fc.constantFrom('https://example.com/ns', 'urn:example:ns', 'tag:example.com,2024:ns'),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  ),
  json.map((value) => JSON.parse(JSON.stringify(value)) as typeof value),
  { maxKeys: 2, noNullPrototype: true },
)
const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/)
const pixels = orNull(fc.integer({ min: 1, max: 9999 }))

const { phrasing } = fc.letrec<{ phrasing: Phrasing }>((tie) => ({
  phrasing: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), value: anyText }),
    fc.record({ type: fc.constant('inlineCode' as const), value: anyText }),
    fc.record({ type: fc.constant('break' as const) }),
    fc.record({ type: fc.constant('image' as const), url: anyText, alt: anyText, title: orNull(anyText) }),
    fc.record({
      type: fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const),
      children: few(tie('phrasing')),
    }),
    fc.record({ type: fc.constant('ruby' as const), annotation: anyText, children: few(tie('phrasing')) }),
    fc.record({
      type: fc.constant('link' as const),
      url: anyText,
      title: orNull(anyText),
      children: few(tie('phrasing')),
    }),
  ),
}))
/** A node of running text. */
export const anyPhrasing: fc.Arbitrary<Phrasing> = phrasing
const running = few(anyPhrasing)

/** A line of credit. */
export const anyByline: fc.Arbitrary<Byline> = fc.record({
  text: anyText,
  placement: fc.constantFrom('head' as const, 'tail' as const, 'inline' as const),
  credits: few(
    fc.record({
      role: fc.constantFrom('reporter' as const, 'photographer' as const, 'editor' as const, 'source' as const, null),
      name: anyText,
    }),
  ),
})

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), children: running }),
    fc.record({
      type: fc.constant('heading' as const),
      depth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const),
      children: running,
    }),
    fc.record({ type: fc.constant('thematicBreak' as const) }),
    fc.record({
      type: fc.constant('figure' as const),
      image: orNull(fc.record({ url: anyText, alt: anyText, width: pixels, height: pixels })),
      caption: running,
      bylines: few(anyByline, 2),
    }),
    fc.record({
      type: fc.constant('table' as const),
      align: few(fc.constantFrom('left' as const, 'right' as const, 'center' as const, null)),
      children: few(
        fc.record({
          type: fc.constant('tableRow' as const),
          children: few(fc.record({ type: fc.constant('tableCell' as const), children: running })),
        }),
      ),
    }),
    fc.record({ type: fc.constant('blockquote' as const), children: few(tie('block')) }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: orNull(fc.integer({ min: 0, max: 999_999_000 })),
      spread: fc.boolean(),
      children: few(
        fc.record({ type: fc.constant('listItem' as const), spread: fc.boolean(), children: few(tie('block')) }),
      ),
    }),
  ),
}))
/** A block of a body. Numbers of list items have at most the nine digits that CommonMark allows. */
export const anyBlock: fc.Arbitrary<Block> = block

/** A valid article. */
export const anyArticle: fc.Arbitrary<Article> = withExtensions(
  fc.record({
    type: fc.constant('article' as const),
    id,
    role: fc.constantFrom(...ARTICLE_ROLES),
    headline: fc.record({ kicker: orNull(anyText), main: orNull(anyText), deck: orNull(anyText) }),
    rubric: orNull(anyText),
    dateline: orNull(
      fc.record({
        text: anyText,
        placement: fc.constantFrom('inline' as const, 'tail' as const),
        agency: orNull(anyText),
        place: orNull(anyText),
        date: orNull(
          fc.oneof(
            day,
            day.map((date) => `-${date.slice(4)}`),
          ),
        ),
      }),
    ),
    bylines: few(anyByline, 2),
    body: few(anyBlock, 5),
    continuations: few(
      fc.record({
        text: anyText,
        direction: fc.constantFrom('to' as const, 'from' as const, 'see' as const),
        page: orNull(anyText),
      }),
      2,
    ),
    subjects: few(anyText, 2),
  }),
)

const page: fc.Arbitrary<Page> = fc.record({
  type: fc.constant('page' as const),
  id,
  label: orNull(anyText),
  name: orNull(anyText),
  articles: few(anyArticle, 3),
  bylines: few(anyByline, 2),
  unplaced: few(
    fc.record({
      text: anyText,
      candidates: few(
        fc.record({
          path: anyText,
          role: anyText,
          confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
        }),
        2,
      ),
    }),
    2,
  ),
})

/** A valid issue. The ids of its pages and articles are unique. */
export const anyIssue: fc.Arbitrary<Issue> = withExtensions(
  fc.record({
    type: fc.constant('issue' as const),
    id,
    publication: fc.record({
      name: orNull(anyText),
      language: fc.constantFrom('zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'ja', 'en', 'und', 'x-private'),
      identifiers: few(fc.record({ scheme: anyText, value: anyText }), 2),
      url: orNull(anyText),
      publisher: orNull(anyText),
      timeZone: orNull(anyText),
    }),
    date: orNull(day),
    number: orNull(anyText),
    edition: orNull(anyText),
    pages: few(page, 3),
  }),
).map(withUniqueIds)

function withExtensions<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T & Pick<Article, 'extensions'>> {
  return fc
    .tuple(arbitrary, fc.option(extensions, { nil: undefined, freq: 4 }))
    .map(([value, data]) => (data ? { ...value, extensions: data } : value))
}

function withUniqueIds(issue: Issue): Issue {
  let count = 0
  const unique = <T extends { id: string }>(node: T): T => ({ ...node, id: `${node.id}-${count++}` })
  return { ...issue, pages: issue.pages.map((page) => ({ ...unique(page), articles: page.articles.map(unique) })) }
}
