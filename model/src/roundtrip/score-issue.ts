import { type Article, type Issue, plainText } from '@banmian/core'

/** Counts of the articles of a page: printed ones, found ones, and those found right. */
export interface RoundTrip {
  printed: number
  found: number
  right: number
  /** Headlines, paragraphs and subheads that were printed, and those that are whole in the text. */
  parts: number
  whole: number
  /** Both wordings of each article that is not right. */
  differences: string[]
}

/**
 * Compares an issue that was printed with what was read back. An article is right when it has the
 * same kicker, headline, deck, subheads and paragraphs, apart from white space. The texts that are
 * whole in the sources measure the reader alone.
 */
export function scoreIssue(printed: Issue, read: Issue, sources: readonly { text: string }[]): RoundTrip {
  const text = folded(sources.map((source) => source.text.replace(/^#+ /gm, '')).join('\n'))
  const parts = articlesOf(printed).flatMap((article) => partsOf(article).map(folded))
  const expected = articlesOf(printed).map(contentOf)
  const rest = articlesOf(read).map(contentOf)
  const found = rest.length
  const missing = expected.filter((content) => {
    const at = rest.indexOf(content)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  const differences = missing.map((content) => `- ${content}\n+ ${nearest(content, rest)}`)
  return {
    printed: expected.length,
    found,
    right: expected.length - missing.length,
    parts: parts.length,
    whole: parts.filter((part) => text.includes(part)).length,
    differences,
  }
}

/** Articles other than photos and advertisements. */
const articlesOf = ({ pages }: Issue): Article[] =>
  pages
    .flatMap(({ articles }) => articles)
    .filter(({ role, body }) => role !== 'advertisement' && body.some(({ type }) => type !== 'figure'))

/** Returns the texts of an article that the page prints in one piece. */
function partsOf({ headline, body }: Article): string[] {
  const heads = [headline.kicker, headline.main, headline.deck].flatMap((head) => head ?? [])
  const blocks = body.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? plainText(block.children) : [],
  )
  return [...heads, ...blocks]
}

/** Returns the wording of an article, with a mark for each part. */
function contentOf({ headline, body }: Article): string {
  const parts = [`kicker ${headline.kicker ?? ''}`, `main ${headline.main ?? ''}`, `deck ${headline.deck ?? ''}`]
  for (const block of body)
    if (block.type === 'paragraph') parts.push(`p ${plainText(block.children)}`)
    else if (block.type === 'heading') parts.push(`h ${plainText(block.children)}`)
    else if (block.type !== 'figure') parts.push(block.type)
  return parts.map((part) => folded(part)).join(' | ')
}

/**
 * Characters that a font draws with one glyph, so that the file cannot tell which of them it is: 户
 * in its two forms, and in vertical lines quotation marks. Full-width forms of ASCII are printed
 * for ASCII on pages of Han characters.
 */
const SAME_GLYPH: Readonly<Record<string, string>> = { 戶: '户', 戸: '户', '“': '『', '”': '』', '‘': '「', '’': '」' }

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[戶戸“”‘’]/gu, (one) => SAME_GLYPH[one] ?? one)

/** Returns the content that shares the longest beginning of its headline with another. */
function nearest(content: string, others: readonly string[]): string {
  const main = /main(.{0,8})/u.exec(content)?.[1] ?? ''
  return others.find((other) => other.includes(main)) ?? '(nothing)'
}
