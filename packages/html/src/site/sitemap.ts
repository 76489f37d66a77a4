import { safeUrl, xmlText } from '@banmian/markup'
import type { SiteFile } from '../files/site-file.js'
import { later } from '../options/corrections.js'

/** Maximum number of URLs in a sitemap (sitemaps.org protocol 0.9). */
const MAX_URLS = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const NOT_MODIFIED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map()

interface Entry {
  path: string
  /** Day or time of the last change; `null` when it is not known. */
  date: string | null
}

/**
 * Writes the sitemaps of a site while its issues are written, one for each month, so that only one
 * is in memory.
 */
export class SitemapWriter {
  readonly #siteUrl: string
  readonly #written: Entry[] = []
  /** The month whose URLs are being collected, as `YYYY-MM`, or `undated`. */
  #month = ''
  #entries: Entry[] = []

  constructor(siteUrl: string) {
    this.#siteUrl = siteUrl
  }

  /**
   * Adds the pages of an issue. Yields the sitemap of the previous month when the issue begins
   * another one.
   *
   * @param modified - Times of the last change (RFC 3339) of the pages that were changed, by path
   */
  *add(
    date: string | null,
    paths: readonly string[],
    modified: ReadonlyMap<string, string> = NOT_MODIFIED,
  ): Generator<SiteFile, void, undefined> {
    const month = date?.slice(0, 7) ?? 'undated'
    if (month !== this.#month || this.#entries.length + paths.length > MAX_URLS) yield* this.#flush()
    this.#month = month
    for (const path of paths) {
      if (this.#entries.length === MAX_URLS) yield* this.#flush()
      this.#entries.push({ path, date: later(date, modified.get(path) ?? null) })
    }
  }

  /** Yields the sitemap of the last month, and the index of all sitemaps. */
  *end(): Generator<SiteFile, void, undefined> {
    yield* this.#flush()
    yield { path: 'sitemap.xml', content: this.#document('sitemapindex', 'sitemap', this.#written) }
  }

  *#flush(): Generator<SiteFile, void, undefined> {
    if (this.#entries.length === 0) return
    const parts = this.#written.filter(({ path }) => path.startsWith(`sitemaps/${this.#month}`)).length
    const path = `sitemaps/${this.#month}${parts === 0 ? '' : `-${parts + 1}`}.xml`
    yield { path, content: this.#document('urlset', 'url', this.#entries) }
    this.#written.push({ path, date: this.#entries.map(({ date }) => date).reduce(later, null) })
    this.#entries = []
  }

  #document(root: string, element: string, entries: readonly Entry[]): string {
    const items = entries.map(({ path, date }) => {
      const location = xmlText(safeUrl(this.#siteUrl + path) ?? '')
      const modified = date === null ? '' : `<lastmod>${xmlText(date)}</lastmod>`
      return `<${element}><loc>${location}</loc>${modified}</${element}>\n`
    })
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('')}</${root}>\n`
  }
}

/**
 * Returns a file that allows robots to read the whole site, and refers to the sitemap, if there is
 * one.
 */
export const robotsFile = (siteUrl: string | null): SiteFile => ({
  path: 'robots.txt',
  content: `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`,
})
