import { safeUrl, xmlText } from '@banmian/markup'
import type { SiteFile } from '../files/stream-files.js'

/** What the sitemap protocol allows in one file (sitemaps.org, 0.9). */
const MOST_URLS = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

interface Entry {
  path: string
  date: string | null
}

/** Writes the sitemap of a site as its issues come, a file for each month, so that it need not remember them. */
export class Sitemap {
  readonly #siteUrl: string
  readonly #written: Entry[] = []
  #key = ''
  #entries: Entry[] = []

  constructor(siteUrl: string) {
    this.#siteUrl = siteUrl
  }

  /** Adds the pages of an issue; gives the file of the month before when this one opens another. */
  *add(date: string | null, paths: readonly string[]): Generator<SiteFile, void, undefined> {
    const key = date?.slice(0, 7) ?? 'undated'
    if (key !== this.#key || this.#entries.length + paths.length > MOST_URLS) yield* this.#flush()
    this.#key = key
    for (const path of paths) {
      if (this.#entries.length === MOST_URLS) yield* this.#flush()
      this.#entries.push({ path, date })
    }
  }

  /** The last month, and the index of all. */
  *end(): Generator<SiteFile, void, undefined> {
    yield* this.#flush()
    yield { path: 'sitemap.xml', content: this.#document('sitemapindex', 'sitemap', this.#written) }
  }

  *#flush(): Generator<SiteFile, void, undefined> {
    const [first] = this.#entries
    if (first === undefined) return
    const same = this.#written.filter(({ path }) => path.startsWith(`sitemaps/${this.#key}`)).length
    const path = `sitemaps/${this.#key}${same === 0 ? '' : `-${same + 1}`}.xml`
    yield { path, content: this.#document('urlset', 'url', this.#entries) }
    this.#written.push({ path, date: this.#entries.at(-1)?.date ?? null })
    this.#entries = []
  }

  #document(root: string, each: string, entries: readonly Entry[]): string {
    const items = entries.map(({ path, date }) => {
      const location = xmlText(safeUrl(this.#siteUrl + path) ?? '')
      return `<${each}><loc>${location}</loc>${date === null ? '' : `<lastmod>${xmlText(date)}</lastmod>`}</${each}>\n`
    })
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('')}</${root}>\n`
  }
}

/** Lets robots read everything, and tells them where the sitemap is, if there is one. */
export const robots = (siteUrl: string | null): SiteFile => ({
  path: 'robots.txt',
  content: `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`,
})
