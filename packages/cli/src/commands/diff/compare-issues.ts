import { type Article, articlesOf, diffIssues, headlineText, type Issue, plainText, reuseIds } from '@banmian/core'
import { diffArrays } from 'diff'
import type { ArticlePlace, DiffReport, FieldChange } from './diff-report.js'
import { wordDiff } from './word-diff.js'

/**
 * Compares two issues article by article. Articles are the same if they have one id, or the same
 * text apart from small corrections.
 */
export function compareIssues(before: Issue, second: Issue): DiffReport {
  const after = withCommonIds(before, second)
  const language = after.publication.language
  const [oldPages, newPages] = [pagesOf(before), pagesOf(after)]
  const { added, removed, changed } = diffIssues(before, after)
  const place = (article: Article, pages = newPages): ArticlePlace => ({
    id: article.id,
    headline: headlineText(article),
    page: pages.get(article.id)!,
  })
  const fields = issueFields(before, after, language)
  const moved = movedArticles(before, after).map((article) => ({
    ...place(article),
    fromPage: oldPages.get(article.id)!,
  }))
  const report = {
    fields,
    added: added.map((article) => place(article)),
    removed: removed.map((article) => place(article, oldPages)),
    moved,
    changed: changed.map((change) => ({
      ...place(change.after),
      fields: change.paths.map((path) =>
        fieldChange(path, [valueAt(change.before, path), valueAt(change.after, path)], language),
      ),
    })),
  }
  return { same: Object.values(report).every((list) => list.length === 0), ...report }
}

/**
 * Returns an issue with the ids of another one for the articles that both have, also if they are
 * of different days or newspapers.
 */
function withCommonIds(previous: Issue, issue: Issue): Issue {
  const { date, edition, publication } = issue
  const { date: day, edition: other, publication: paper } = previous
  return {
    ...reuseIds(previous, { ...issue, date: day, edition: other, publication: paper }),
    date,
    edition,
    publication,
  }
}

/** Returns the number of the page of each article, from 1, by id. */
function pagesOf({ pages }: Issue): Map<string, number> {
  return new Map(pages.flatMap(({ articles }, index) => articles.map(({ id }) => [id, index + 1] as const)))
}

/** Returns the articles of both issues that are in another order, or on another page. */
function movedArticles(before: Issue, after: Issue): Article[] {
  const [oldPages, newPages] = [pagesOf(before), pagesOf(after)]
  const order = (pages: Map<string, number>, others: Map<string, number>): string[] =>
    [...pages.keys()].filter((id) => others.has(id))
  const parts = diffArrays(order(oldPages, newPages), order(newPages, oldPages))
  const displaced = new Set(parts.flatMap(({ added, value }) => (added ? value : [])))
  return articlesOf(after)
    .map(({ article }) => article)
    .filter(({ id }) => oldPages.has(id) && (displaced.has(id) || oldPages.get(id) !== newPages.get(id)))
}

/** Returns the fields of the issue itself and of its pages that differ. */
function issueFields(before: Issue, after: Issue, language: string): FieldChange[] {
  const [old, next] = [fieldsOf(before), fieldsOf(after)]
  const paths = [...new Set([...old.keys(), ...next.keys()])]
  return paths
    .filter((path) => (old.get(path) ?? null) !== (next.get(path) ?? null))
    .map((path) => fieldChange(path, [old.get(path) ?? null, next.get(path) ?? null], language))
}

function fieldsOf({ publication, date, number, edition, pages }: Issue): Map<string, string | null> {
  const fields = new Map<string, string | null>(
    Object.entries({ '/date': date, '/number': number, '/edition': edition }),
  )
  for (const [key, value] of Object.entries(publication)) fields.set(`/publication/${key}`, textOf(value))
  for (const [index, { label, name, bylines, unplaced }] of pages.entries()) {
    const path = `/pages/${index}`
    fields.set(path, 'page').set(`${path}/label`, label).set(`${path}/name`, name)
    fields.set(`${path}/bylines`, bylines.map(({ text }) => text).join('\n') || null)
    fields.set(`${path}/unplaced`, unplaced.map(({ text }) => text).join('\n') || null)
  }
  return fields
}

function fieldChange(path: string, [old, next]: readonly [unknown, unknown], language: string): FieldChange {
  const [before, after] = [textOf(old), textOf(next)]
  return { path, before, after, words: wordDiff(before ?? '', after ?? '', language) }
}

/** Returns the value at a JSON Pointer, or null. */
function valueAt(value: unknown, pointer: string): unknown {
  let found: unknown = value
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : null
  }
  return found ?? null
}

/** Returns the text of a value for people: that of blocks and bylines, or JSON. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.length === 0) return null
  if (Array.isArray(value)) return value.map((one) => textOf(one) ?? '').join('\n')
  if (isText(value)) return value.text
  return isContent(value) ? plainText(value) : JSON.stringify(value)
}

const isText = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

const isContent = (value: unknown): value is Parameters<typeof plainText>[0] =>
  typeof value === 'object' && value !== null && 'type' in value
