import type { Article, Block } from '@banmian/core'
import { sample, sampleText, valueAt } from '../sample.js'
import { ownExamples } from './schema-own-examples.js'

/** A text and the node that it became. */
export interface SchemaExample {
  /** The origin of the text: the sample page, another text, or Markdown that an editor wrote. */
  from: 'sample' | 'text' | 'markdown'
  /** The text of the node; `null` when it has no text itself. */
  source: string | null
  value: unknown
}

/** Maximum length of a line, in characters. */
const most = 60

const { issue, trace } = sample
const base = '/pages/0/articles/'
const articles = issue.pages[0]?.articles ?? []

/**
 * Examples by node name, from the sample page, and from other texts for nodes that the page does
 * not have.
 */
export const examples: Record<string, SchemaExample> = {
  ...ownExamples,
  Issue: { from: 'sample', source: null, value: { ...issue, pages: ['…'] } },
  Publication: { from: 'sample', source: null, value: issue.publication },
  Page: { from: 'sample', source: null, value: { ...issue.pages[0], articles: ['…'] } },
  Article: article(pathOf(({ headline }) => Boolean(headline.kicker && headline.main))),
  Headline: exampleAt(`${pathOf(({ headline }) => Boolean(headline.kicker && headline.main))}/headline`),
  Dateline: dateline(),
  Byline: exampleAt(`${pathOf(({ bylines }) => bylines.some(({ credits }) => credits.length > 1))}/bylines/0`),
  Credit: credit(`${pathOf(({ bylines }) => bylines.some(({ credits }) => credits.length > 1))}/bylines/0`),
  TextNode: { ...exampleAt(blockPath(({ type }) => type === 'heading')), value: text() },
  Paragraph: exampleAt(blockPath((_, path) => entriesBelow(path).length > 1)),
  Heading: exampleAt(blockPath(({ type }) => type === 'heading')),
  Figure: exampleAt(blockPath(({ type }) => type === 'figure')),
}

function pathOf(test: (article: Article) => boolean): string {
  return `${base}${articles.findIndex(test)}`
}

function blockPath(test: (block: Block, path: string) => boolean): string {
  const paths = articles.flatMap(({ body }, at) =>
    body.map((block, index) => ({ block, path: `${base}${at}/body/${index}` })),
  )
  return paths.find(({ block, path }) => test(block, path))?.path ?? ''
}

function entriesBelow(path: string) {
  return trace.filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`))
}

function exampleAt(path: string): SchemaExample {
  const lines = entriesBelow(path).map(({ start, end }) => {
    const opening = sampleText.lastIndexOf('\n', start - 1) + 1
    const marker = sampleText.slice(opening, start)
    return `${marker.startsWith('#') ? marker : ''}${sampleText.slice(start, end)}`
  })
  return { from: 'sample', source: lines.map(shorten).join('\n\n'), value: shortened(valueAt(issue, path)) }
}

/** Returns an example of an article without its body, which other examples show. */
function article(path: string): SchemaExample {
  const value = shortened(valueAt(issue, path))
  return { from: 'sample', source: null, value: { ...(value as Article), body: ['…'] } }
}

function credit(path: string): SchemaExample {
  return { ...exampleAt(path), value: valueAt(issue, `${path}/credits/0`) }
}

function text(): unknown {
  return valueAt(issue, `${blockPath(({ type }) => type === 'heading')}/children/0`)
}

function dateline(): SchemaExample {
  const at = articles.findIndex(({ dateline: one }) => one?.placement === 'inline' && one.date !== null)
  const [entry] = entriesBelow(`${base}${at}/body/0`)
  return { from: 'sample', source: shorten(sampleText.slice(entry?.start, entry?.end)), value: articles[at]?.dateline }
}

/** Returns a line without its middle when it is long. */
function shorten(line: string): string {
  const characters = [...line]
  if (characters.length <= most) return line
  return `${characters.slice(0, most / 2).join('')}…${characters.slice(-most / 2).join('')}`
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return shorten(value)
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]))
  return value
}
