import type { Article, Issue } from '@banmian/core'
import type { AltoPage } from './alto-page.js'
import type { PrintedPart } from './printed-part.js'

/** The blocks of one part of an article, in printed order. */
export interface ArticlePart {
  part: PrintedPart
  areas: { file: string; block: string }[]
}

/** An article with its printed parts: those above its text, and its text. */
export interface LogicalArticle {
  article: Article
  page: number
  heading: ArticlePart[]
  body: ArticlePart[]
}

/** Returns the id of the file of a page. */
export const fileId = ({ index }: AltoPage): string => `ALTO${index + 1}`

/**
 * Returns the printed articles of an issue in their order. An article that goes on elsewhere is
 * one.
 */
export function logicalArticles(issue: Issue, pages: readonly AltoPage[]): LogicalArticle[] {
  const parts = new Map<string, Map<string, ArticlePart>>()
  for (const page of pages)
    for (const { id, part } of page.blocks) {
      if (!part || part.article === null || part.type === null) continue
      const key = `${part.page}/${part.article}`
      const own = parts.get(key) ?? new Map<string, ArticlePart>()
      parts.set(key, own)
      const known = own.get(part.key) ?? { part, areas: [] }
      own.set(part.key, known)
      known.areas.push({ file: fileId(page), block: id })
    }
  return issue.pages.flatMap(({ articles }, page) =>
    articles.flatMap((article, index) => {
      const own = [...(parts.get(`${page}/${index}`)?.values() ?? [])].sort(inOrder)
      if (own.length === 0) return []
      const heading = own.filter(({ part }) => part.isHeading)
      return [{ article, page, heading, body: own.filter(({ part }) => !part.isHeading) }]
    }),
  )
}

/** The parts above a text in their usual order. */
const HEADING_ORDER: readonly (string | null)[] = ['RUBRIC', 'OVERLINE', 'TITLE', 'SUBTITLE', 'AUTHOR']
const BLOCK = /\/body\/(\d+)/

/**
 * Compares the places of two parts in an article. Parts that are not blocks of the body come last.
 */
const inOrder = (one: ArticlePart, other: ArticlePart): number => rank(one) - rank(other)

function rank({ part }: ArticlePart): number {
  if (part.isHeading) return HEADING_ORDER.indexOf(part.type)
  const index = BLOCK.exec(part.key)?.[1]
  return index === undefined ? Number.MAX_SAFE_INTEGER : Number(index)
}
