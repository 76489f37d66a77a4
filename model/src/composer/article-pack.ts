import { TrainingDataError } from '../training/pages/training-data.js'
import type { ArticleSource, PageSource, PhotoSource } from './article-source.js'

/** An article of a pack. */
interface PackedArticle {
  headline: string
  kicker?: string | null
  deck?: string | null
  names?: string[]
  /** Text that opens the first paragraph. */
  dateline?: string | null
  paragraphs: string[]
  /** The kind of each paragraph: `p`, `sub`, `caption` or `credit`. */
  kinds: string[]
  /** The paragraphs contain dateline and names. */
  printed?: boolean
}

/**
 * Returns the pages of a pack of articles: `[{ key, lang, articles: [{ headline, kicker?, deck?,
 * names?, dateline?, paragraphs, kinds, printed? }] }]`.
 */
export function packSources(pack: unknown, origin: string): PageSource[] {
  if (!Array.isArray(pack)) throw new TrainingDataError(origin, 'expected an array of pages')
  return pack.map((page: { lang?: unknown; key?: unknown; articles?: unknown }, index) => {
    const { lang, key, articles } = page ?? {}
    if (typeof lang !== 'string' || !Array.isArray(articles) || !articles.every(isArticle))
      throw new TrainingDataError(
        `${origin}, page ${index + 1}`,
        'expected { lang, articles }, each article with headline, paragraphs and as many kinds',
      )
    const sources = articles.map(articleOf)
    return {
      language: lang,
      name: typeof key === 'string' ? key : `page-${index + 1}`,
      articles: sources,
      photos: sources.flatMap(({ photos }) => photos ?? []),
      advertisements: [],
    }
  })
}

/** Returns the first paragraph with its dateline, which its source may have in the paragraph. */
const opened = (text: string, dateline: string | null | undefined): string =>
  !dateline || text.startsWith(dateline.trim()) ? text : `${dateline} ${text}`

function isArticle(value: unknown): value is PackedArticle {
  if (typeof value !== 'object' || value === null) return false
  const { headline, paragraphs, kinds } = value as { [name: string]: unknown }
  return (
    typeof headline === 'string' &&
    Array.isArray(paragraphs) &&
    paragraphs.every((text) => typeof text === 'string') &&
    Array.isArray(kinds) &&
    kinds.length === paragraphs.length
  )
}

function articleOf({
  headline,
  kicker,
  deck,
  names,
  dateline,
  paragraphs,
  kinds,
  printed,
}: PackedArticle): ArticleSource {
  const texts = (kind: string): string[] => paragraphs.filter((text, at) => kinds[at] === kind && text.trim() !== '')
  const first = kinds.indexOf('p')
  const photos: PhotoSource[] = texts('caption').map((caption) => ({ caption, name: null }))
  const credits = texts('credit')
  return {
    kicker: kicker || null,
    headline,
    deck: deck || null,
    names: printed || credits.length ? [] : (names ?? []),
    blocks: paragraphs.flatMap((text, at): ArticleSource['blocks'] =>
      text.trim() === ''
        ? []
        : kinds[at] === 'sub'
          ? [{ role: 'subhead', text }]
          : kinds[at] === 'p'
            ? [{ role: 'paragraph', text: at === first ? opened(text, dateline) : text }]
            : [],
    ),
    photos,
    foot: credits.join(' ') || null,
  }
}
