import { writeJsonLd } from './json-ld.js'
import type { Setting } from './setting.js'

/** What search engines and other machines are told of a page. */
export interface Described {
  type: 'article' | 'website'
  title: string
  description: string
  /** Name of the paper. */
  paper: string
  language: string
  /** ISO 8601. */
  published: string | null
  section: string | null
  keywords: readonly string[]
  /** Absolute URL of a picture. */
  picture: string | null
  jsonLd: Parameters<typeof writeJsonLd>[0]
  previous: string | null
  next: string | null
}

/** Open Graph, canonical URL, neighbours, other forms, JSON-LD: elements of `head`. */
export function headLinks(page: Described, { syntax, around, to, absolute }: Setting): string[] {
  const { element, empty } = syntax
  const canonical = around === null ? null : absolute(around.canonicalPath)
  const link = (rel: string, href: string | null) => (href === null ? [] : [empty('link', { rel, href })])
  const graph = (property: string, content: string | null) =>
    content === null || content === '' ? [] : [empty('meta', { property, content })]
  return [
    ...link('canonical', canonical),
    ...link('prev', page.previous),
    ...link('next', page.next),
    ...(around?.alternates ?? []).map(({ path, type, title }) =>
      empty('link', { rel: 'alternate', type, title, href: to(path) }),
    ),
    ...(page.keywords.length === 0 ? [] : [empty('meta', { name: 'keywords', content: page.keywords.join(', ') })]),
    ...graph('og:type', page.type),
    ...graph('og:title', page.title),
    ...graph('og:description', page.description),
    ...graph('og:site_name', page.paper),
    ...graph('og:locale', page.language.replaceAll('-', '_')),
    ...graph('og:url', canonical),
    ...graph('og:image', page.picture),
    ...graph('article:published_time', page.type === 'article' ? page.published : null),
    ...graph('article:section', page.section),
    element('script', writeJsonLd(page.jsonLd), { type: 'application/ld+json' }),
  ]
}
