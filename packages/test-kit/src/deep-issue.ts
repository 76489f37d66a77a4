import { type Block, createIssue, type Extensions, type Issue, type Json, type Phrasing } from '@banmian/core'

/** The ways in which parts of an issue nest. */
export const NESTINGS = [
  'blockquotes',
  'lists',
  'marks',
  'links',
  'marks in a list',
  'marks in a table',
  'marks in a caption',
  'extensions of the article',
  'extensions of the issue',
] as const

/** A way in which parts of an issue nest. */
export type Nesting = (typeof NESTINGS)[number]

/** Returns an issue with parts that are nested to a depth, which may be more than is valid. */
export function deepIssue(nesting: Nesting, depth: number): Issue {
  const issue = createIssue({
    publication: '示范日报',
    date: '2024-03-08',
    pages: [{ label: '01', name: '要闻', articles: [{ headline: '新桥通车' }] }],
  })
  const article = issue.pages[0]!.articles[0]!
  if (nesting === 'extensions of the issue') issue.extensions = deepData(depth)
  else if (nesting === 'extensions of the article') article.extensions = deepData(depth)
  else article.body = [deepBlock(nesting, depth)]
  return issue
}

function deepBlock(nesting: Nesting, depth: number): Block {
  switch (nesting) {
    case 'blockquotes':
      return nested<Block>(paragraphOf([TEXT]), depth, (block) => ({ type: 'blockquote', children: [block] }))
    case 'lists':
      return nested<Block>(paragraphOf([TEXT]), depth, listOf)
    case 'links':
      return paragraphOf([
        nested<Phrasing>(TEXT, depth, (node) => ({ type: 'link', url: '#', title: null, children: [node] })),
      ])
    case 'marks in a list':
      return listOf(paragraphOf([deepMark(depth)]))
    case 'marks in a table':
      return {
        type: 'table',
        align: [null],
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [deepMark(depth)] }] }],
      }
    case 'marks in a caption':
      return { type: 'figure', image: null, caption: [deepMark(depth)], bylines: [] }
    default:
      return paragraphOf([deepMark(depth)])
  }
}

const TEXT: Phrasing = { type: 'text', value: '通车' }

const paragraphOf = (children: Phrasing[]): Block => ({ type: 'paragraph', children })

const listOf = (block: Block): Block => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: false,
  children: [{ type: 'listItem', spread: false, children: [block] }],
})

const deepMark = (depth: number): Phrasing =>
  nested<Phrasing>(TEXT, depth, (node) => ({ type: 'emphasis', children: [node] }))

/** Returns extensions in which a text is inside `depth` objects and lists. */
const deepData = (depth: number): Extensions => ({
  'https://example.com/ns': nested<Json>('甲', depth - 1, (value) => [value]),
})

function nested<T>(innermost: T, depth: number, around: (inner: T) => T): T {
  let value = innermost
  for (let level = 0; level < depth; level++) value = around(value)
  return value
}
