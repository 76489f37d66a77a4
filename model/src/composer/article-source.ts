import { type Article, type Issue, plainText } from '@banmian/core'
import { TrainingDataError } from '../training/pages/training-data.js'

/** An article to be printed on composed pages. */
export interface ArticleSource {
  kicker: string | null
  headline: string
  deck: string | null
  /** Those who wrote it. */
  names: readonly string[]
  blocks: readonly { role: 'paragraph' | 'subhead'; text: string }[]
  /** Its pictures. */
  photos?: readonly PhotoSource[]
  /** The line that closes it, where its source prints one. */
  foot?: string | null
}

/** A picture to be printed between articles. */
export interface PhotoSource {
  caption: string
  name: string | null
}

/** The parts of which a page is composed. */
export interface PageSource {
  language: string
  /** The name of the page that it comes from. */
  name: string
  articles: readonly ArticleSource[]
  photos: readonly PhotoSource[]
  /** Paragraphs of each advertisement. */
  advertisements: readonly (readonly string[])[]
}

/**
 * Returns the sources of each page of an issue. Blocks other than paragraphs and subheads are left
 * out.
 */
export function pageSources({ publication, pages }: Issue, origin: string): PageSource[] {
  return pages.map(({ name, label, articles }, index) => {
    const advertisements = articles.filter(({ role }) => role === 'advertisement')
    const written = articles.filter(({ role, headline }) => role !== 'advertisement' && headline.main !== null)
    if (!written.length)
      throw new TrainingDataError(origin, `expected page ${index + 1} to have articles with a headline, found none`)
    return {
      language: publication.language,
      name: name ?? label ?? `page-${index + 1}`,
      articles: written.map((article) => ({ ...articleSource(article), photos: photosOf(article) })),
      photos: articles.flatMap(photosOf),
      advertisements: advertisements.map((article) => articleSource(article).blocks.map(({ text }) => text)),
    }
  })
}

function articleSource({ headline, bylines, body }: Article): ArticleSource {
  return {
    kicker: headline.kicker,
    headline: headline.main ?? '',
    deck: headline.deck,
    names: bylines.flatMap(({ credits }) => credits.map(({ name }) => name)),
    blocks: body.flatMap((block): ArticleSource['blocks'] =>
      block.type === 'paragraph'
        ? [{ role: 'paragraph', text: plainText(block.children) }]
        : block.type === 'heading'
          ? [{ role: 'subhead', text: plainText(block.children) }]
          : [],
    ),
  }
}

const photosOf = ({ body }: Article): PhotoSource[] =>
  body.flatMap((block) =>
    block.type === 'figure'
      ? [{ caption: plainText(block.caption), name: block.bylines[0]?.credits[0]?.name ?? null }]
      : [],
  )
