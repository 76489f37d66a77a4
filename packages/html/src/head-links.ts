import { inContext } from './json-ld.js'
import type { Setting } from './setting.js'

/** What search engines and other machines are told of a page. */
export interface Described {
  type: 'article' | 'website'
  /** The path that the page is to be found at; `null` when it stands alone. */
  path: string | null
  title: string
  /** As the value of an attribute, escaped; `null` without one. */
  description: string | null
  /** Name of the paper. */
  paper: string
  /** ISO 8601. */
  published: string | null
  section: string | null
  keywords: readonly string[]
  /** Absolute URL of a picture. */
  picture: string | null
  jsonLd: string
  previous: string | null
  next: string | null
}

/** Open Graph, canonical URL, neighbours, other forms, JSON-LD: elements of `head`, each on a line. */
export function headLinks(page: Described, { syntax, language, around, to, absolute }: Setting): string {
  const { empty, attribute } = syntax
  const canonical = page.path === null ? null : absolute(page.path)
  const link = (rel: string, href: string | null): string =>
    href === null ? '' : `<link rel="${rel}" href="${attribute(href)}">\n`
  const graph = (property: string, content: string | null): string =>
    content === null || content === '' ? '' : `<meta property="${property}" content="${attribute(content)}">\n`
  let alternates = ''
  for (const { path, type, title } of around?.alternates ?? [])
    alternates += `${empty('link', { rel: 'alternate', type, title, href: to(path) })}\n`
  return (
    link('canonical', canonical) +
    link('prev', page.previous) +
    link('next', page.next) +
    alternates +
    (page.keywords.length === 0 ? '' : `${empty('meta', { name: 'keywords', content: page.keywords.join(', ') })}\n`) +
    graph('og:type', page.type) +
    graph('og:title', page.title) +
    (page.description === null ? '' : `<meta property="og:description" content="${page.description}">\n`) +
    graph('og:site_name', page.paper) +
    graph('og:locale', language.replaceAll('-', '_')) +
    graph('og:url', canonical) +
    graph('og:image', page.picture) +
    graph('article:published_time', page.type === 'article' ? page.published : null) +
    graph('article:section', page.section) +
    `<script type="application/ld+json">${inContext(page.jsonLd)}</script>\n`
  )
}
