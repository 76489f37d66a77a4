import { ArgumentError } from '../arguments/argument-error.js'
import { mergeIssueContinuations } from '../assemble/merge-issue.js'
import type { Locale } from '../locale/locale.js'
import { localeFor } from '../locale/locale-for.js'
import { checks } from '../model/argument-checks.js'
import type { Issue, Page, Publication } from '../model/issue.js'
import { fillIds } from './fill-ids.js'

/** Options of {@link mergeIssues}. */
export interface MergeOptions {
  /** The conventions by which continuations are found; by default those of the publication's language. */
  locale?: Locale
}

/**
 * Returns one issue made of issues whose pages were parsed apart. Pages keep their order. An article that continues on
 * another page (下转 on one side, 上接 on the other) becomes one, as in `parseIssue`. Fields that only some of the issues
 * have are taken from the first that has them. Ids stay, except that an id that occurs twice is made anew.
 *
 * @throws ArgumentError when the issues are not of the same publication, date, number and edition, or there is none
 */
export function mergeIssues(issues: readonly Issue[], options: MergeOptions = {}): Issue {
  checks.that(Array.isArray(issues) && issues.length > 0, 'issues', 'an array of at least one issue', issues)
  issues.forEach((issue, index) => {
    checks.issue(issue, `issues[${index}]`)
  })
  checks.options(options, ['locale'])
  const copies = structuredClone(issues) as Issue[]
  const extensions = Object.assign({}, ...copies.map((issue) => issue.extensions).reverse())
  const merged: Issue = {
    type: 'issue',
    id: copies.every(({ id }) => id === copies[0]!.id) ? copies[0]!.id : '',
    publication: publicationOf(copies),
    date: sharedField(copies, 'date'),
    number: sharedField(copies, 'number'),
    edition: sharedField(copies, 'edition'),
    pages: pagesOf(copies),
    ...(Object.keys(extensions).length ? { extensions } : {}),
  }
  clearRepeatedIds(merged)
  fillIds(merged)
  return mergeIssueContinuations(merged, options.locale ?? localeFor(merged.publication.language))
}

/** Returns the value that all issues have, apart from those that have none. */
function sharedField(issues: readonly Issue[], name: 'date' | 'number' | 'edition'): string | null {
  return shared(issues, (issue) => issue[name], name)
}

function publicationOf(issues: readonly Issue[]): Publication {
  const field = (name: 'name' | 'url' | 'publisher' | 'timeZone'): string | null =>
    shared(issues, ({ publication }) => publication[name], `publication.${name}`)
  const known = new Set<string>()
  return {
    name: field('name'),
    language: issues[0]!.publication.language,
    identifiers: issues
      .flatMap(({ publication }) => publication.identifiers)
      .filter(({ scheme, value }) => {
        const key = JSON.stringify([scheme, value])
        return !known.has(key) && known.add(key)
      }),
    url: field('url'),
    publisher: field('publisher'),
    timeZone: field('timeZone'),
  }
}

function shared(issues: readonly Issue[], fieldOf: (issue: Issue) => string | null, name: string): string | null {
  let result: string | null = null
  issues.forEach((issue, index) => {
    const value = fieldOf(issue)
    if (value === null || value === result) return
    if (result !== null)
      throw new ArgumentError({
        argument: `issues[${index}].${name}`,
        expected: `${JSON.stringify(result)}, as in the issues before it`,
        received: value,
        hint: 'Merge only pages of one issue.',
      })
    result = value
  })
  return result
}

/** Returns the pages of all issues, with the places that unplaced text may belong to moved along. */
function pagesOf(issues: readonly Issue[]): Page[] {
  const pages: Page[] = []
  for (const issue of issues) {
    const offset = pages.length
    for (const page of issue.pages) {
      for (const { candidates } of page.unplaced)
        for (const candidate of candidates)
          candidate.path = candidate.path.replace(/^\/pages\/(\d+)/, (_, index) => `/pages/${Number(index) + offset}`)
      pages.push(page)
    }
  }
  return pages
}

/** Empties the ids of pages and articles that occur a second time. */
function clearRepeatedIds({ pages }: Issue): void {
  const seen = new Set<string>()
  for (const page of pages)
    for (const node of [page, ...page.articles]) {
      if (seen.has(node.id)) node.id = ''
      seen.add(node.id)
    }
}
