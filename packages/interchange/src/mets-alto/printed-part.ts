import type { Issue } from '@banmian/core'

/** The type of the division that a printed part of an article is in. */
type DivisionType =
  | 'RUBRIC'
  | 'OVERLINE'
  | 'TITLE'
  | 'SUBTITLE'
  | 'AUTHOR'
  | 'SUBHEADING'
  | 'PARAGRAPH'
  | 'CAPTION'
  | 'ILLUSTRATION'

/** The part of an issue that printed characters became. */
export interface PrintedPart {
  /** The same for all characters of the part. */
  key: string
  page: number
  /** Position of the article on its page; `null` for what belongs to no article. */
  article: number | null
  type: DivisionType | null
  /** True for the parts above the text: the headline, the column, the names. */
  isHeading: boolean
}

const PART = /^\/pages\/(\d+)(?:\/articles\/(\d+)(?:\/(\w+)(?:\/(\w+)(?:\/(\w+))?)?)?)?/

const HEADLINE: Readonly<Record<string, DivisionType>> = { kicker: 'OVERLINE', main: 'TITLE', deck: 'SUBTITLE' }

/** Returns the part that a path of the trace names, or `null` for one that is on no page. */
export function printedPart(path: string, { pages }: Issue): PrintedPart | null {
  const [key = '', page, article, field, step = '', inside] = PART.exec(path) ?? []
  if (page === undefined) return null
  const place = { key, page: Number(page), article: article === undefined ? null : Number(article) }
  const found = pages[place.page]?.articles[place.article ?? -1]
  if (!found) return { ...place, article: null, type: null, isHeading: false }
  const part = (type: DivisionType, isHeading: boolean, own = key): PrintedPart => ({
    ...place,
    key: own,
    type,
    isHeading,
  })
  const upTo = `/pages/${page}/articles/${article}/${field}/${step}`
  switch (field) {
    case 'headline':
      return part(HEADLINE[step] ?? 'TITLE', true)
    case 'rubric':
      return part('RUBRIC', true)
    case 'bylines':
      return part('AUTHOR', found.bylines[Number(step)]?.placement === 'head', upTo)
    case 'body': {
      const block = found.body[Number(step)]
      if (block?.type === 'heading') return part('SUBHEADING', false, upTo)
      if (block?.type !== 'figure') return part('PARAGRAPH', false, upTo)
      return part(inside === 'image' ? 'ILLUSTRATION' : 'CAPTION', false, `${upTo}/${inside}`)
    }
    default:
      return part('PARAGRAPH', false)
  }
}
