import type { Setting } from '../context/create-render-context.js'

/** What search engines and other machines are told of a page. */
export interface Described {
  /** The path that the page is to be found at; `null` when it stands alone. */
  path: string | null
  title: string
  /** As the value of an attribute, escaped; `null` without one. */
  description: string | null
  keywords: readonly string[]
  /** Absolute URL of a picture. */
  picture: string | null
  /** When it was printed and where, as {@link printedLinks} writes it; `''` for a page of which that cannot be said. */
  printed: string
  jsonLd: string
  /** URLs as the values of attributes, escaped; `null` without one. */
  previous: string | null
  next: string | null
}

/** What many pages tell alike: elements of `head`, each on a line. */
export interface CommonLinks {
  alternates: string
  type: string
  /** Name of the paper, and the language. */
  paper: string
}

/** Other forms of the same content and Open Graph, as far as pages of a kind tell them alike. */
export function commonLinks(type: 'article' | 'website', paper: string, setting: Setting): CommonLinks {
  const { language } = setting
  return {
    alternates: setting.around?.site?.alternates(setting) ?? '',
    type: graph('og:type', type, setting),
    paper: graph('og:site_name', paper, setting) + graph('og:locale', language.replaceAll('-', '_'), setting),
  }
}

/** When something was printed (ISO 8601), and in which part of the paper. */
export const printedLinks = (published: string | null, section: string | null, setting: Setting): string =>
  graph('article:published_time', published, setting) + graph('article:section', section, setting)

/** Open Graph, canonical URL, neighbours, other forms, JSON-LD: elements of `head`, each on a line. */
export function headLinks(page: Described, common: CommonLinks, setting: Setting): string {
  const { syntax, absolute } = setting
  const canonical = page.path === null ? null : absolute(page.path)
  return (
    canonicalLink(canonical, setting) +
    (page.previous === null ? '' : link('prev', page.previous)) +
    (page.next === null ? '' : link('next', page.next)) +
    common.alternates +
    (page.keywords.length === 0
      ? ''
      : `${syntax.empty('meta', { name: 'keywords', content: page.keywords.join(', ') })}\n`) +
    common.type +
    graph('og:title', page.title, setting) +
    (page.description === null ? '' : `<meta property="og:description" content="${page.description}">\n`) +
    common.paper +
    graph('og:url', canonical, setting) +
    graph('og:image', page.picture, setting) +
    page.printed +
    `<script type="application/ld+json">${page.jsonLd}</script>\n`
  )
}

/** Where a page is to be found, as an absolute URL; nothing where that is not known. */
export const canonicalLink = (url: string | null, { syntax }: Setting): string =>
  url === null ? '' : link('canonical', syntax.attribute(url))

const link = (rel: 'canonical' | 'prev' | 'next', href: string): string => `<link rel="${rel}" href="${href}">\n`

const graph = (property: string, content: string | null, { syntax }: Setting): string =>
  content === null || content === '' ? '' : `<meta property="${property}" content="${syntax.attribute(content)}">\n`
