import { isBlank, languageRegion, type Picture } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import { pixels } from '../content/pictures/pixels.js'
import type { RenderContext } from '../context/render-context.js'
import { between } from '../markup/between.js'

/** Metadata of a page. */
export interface PageMetadata {
  /** Path of the canonical URL; `null` for a page in a single file. */
  path: string | null
  title: string
  /** Escaped value of an attribute; `null` for none. */
  description: string | null
  keywords: readonly string[]
  /** A picture with an absolute URL; `null` for none. */
  picture: Picture | null
  /** Publication time of an article (RFC 3339); `null` for none. */
  published: string | null
  /** Time of the last change of an article (RFC 3339); `null` for none. */
  modified: string | null
  /** Result of {@link writeSection}; `''` for a page that is not an article's. */
  section: string
  /** `null` for a page that writes its JSON-LD itself, in pieces. */
  jsonLd: string | null
  /** URL of the previous page, as the escaped value of an attribute; `null` for none. */
  previous: string | null
  /** URL of the next page, as the escaped value of an attribute; `null` for none. */
  next: string | null
}

/** Metadata that many pages share, as elements of `head`, each on a line. */
export interface SharedMetadata {
  alternates: string
  /** Type of the page. */
  type: string
  /** Name of the newspaper, and language. */
  paper: string
}

/** Writes the alternates and the Open Graph properties that many pages share. */
export function writeSharedMetadata(
  type: 'article' | 'website',
  paper: string,
  context: RenderContext,
): SharedMetadata {
  return {
    alternates: context.site?.parts?.alternates(context) ?? '',
    type: flattenRope(openGraph('og:type', type, context)),
    paper: flattenRope(
      openGraph('og:site_name', paper, context) + openGraph('og:locale', openGraphLocale(context.language), context),
    ),
  }
}

/**
 * Returns a language as Open Graph requires it: language and country (`zh_CN`), or `null` when no
 * country is known.
 */
function openGraphLocale(tag: string): string | null {
  const region = languageRegion(tag)
  return region === null ? null : `${tag.split('-', 1)[0]!.toLowerCase()}_${region}`
}

/** Writes the section of the newspaper that an article belongs to. */
export const writeSection = (section: string | null, context: RenderContext): string =>
  openGraph('article:section', section, context)

/**
 * Writes canonical URL, neighbors, alternates, Open Graph and JSON-LD, as elements of `head`, each
 * on a line.
 */
export function writeMetadata(page: PageMetadata, shared: SharedMetadata, context: RenderContext): string {
  const { syntax, absolute } = context
  const canonicalUrl = page.path === null ? null : absolute(page.path)
  return (
    writeCanonicalLink(canonicalUrl, context) +
    between('<link rel="prev" href="', page.previous, '">\n') +
    between('<link rel="next" href="', page.next, '">\n') +
    shared.alternates +
    (page.keywords.length === 0
      ? ''
      : `${syntax.empty('meta', { name: 'keywords', content: page.keywords.join(', ') })}\n`) +
    shared.type +
    between('<meta property="og:title" content="', page.title === '' ? null : syntax.attribute(page.title), '">\n') +
    between('<meta property="og:description" content="', page.description, '">\n') +
    shared.paper +
    openGraph('og:url', canonicalUrl, context) +
    writePicture(page.picture, context) +
    between('<meta property="article:published_time" content="', page.published, '">\n') +
    between('<meta property="article:modified_time" content="', page.modified, '">\n') +
    page.section +
    (page.jsonLd === null ? '' : `${JSON_LD_START}${page.jsonLd}${JSON_LD_END}`)
  )
}

/** The text before JSON-LD in `head`, and that after it. */
export const JSON_LD_START = '<script type="application/ld+json">'
export const JSON_LD_END = '</script>\n'

/**
 * Writes a picture for previews of a link, and the kind of preview (Open Graph protocol, Twitter
 * cards).
 */
function writePicture(picture: Picture | null, context: RenderContext): string {
  if (picture === null) return '<meta name="twitter:card" content="summary">\n'
  const { url, alt, width, height } = picture
  // A large preview is wide, so that it would cut off most of a tall picture.
  const isLarge = width === null || height === null || width > height
  return (
    openGraph('og:image', url, context) +
    openGraph('og:image:alt', isBlank(alt) ? null : alt, context) +
    openGraph('og:image:width', pixels(width), context) +
    openGraph('og:image:height', pixels(height), context) +
    `<meta name="twitter:card" content="summary${isLarge ? '_large_image' : ''}">\n`
  )
}

/** Writes the canonical URL of a page, or `''` when it is not known. */
export const writeCanonicalLink = (url: string | null, { syntax }: RenderContext): string =>
  between('<link rel="canonical" href="', url === null ? null : syntax.attribute(url), '">\n')

/** Writes a property, unless it is `null` or empty. */
const openGraph = (name: string, content: string | null, { syntax }: RenderContext): string =>
  content === null || content === '' ? '' : `<meta property="${name}" content="${syntax.attribute(content)}">\n`
