/** An id that another page or article of the same issue has already. */
export interface DuplicateId {
  /** Keys that lead to the id from the issue. */
  path: (string | number)[]
  id: string
}

/**
 * Returns the ids of pages and articles that occur a second time. A value that is not an issue is
 * read as far as it is like one.
 */
export function duplicateIds(issue: unknown): DuplicateId[] {
  const seen = new Set<string>()
  const duplicates: DuplicateId[] = []
  const check = (node: unknown, path: readonly (string | number)[]): void => {
    const id = field(node, 'id')
    if (typeof id !== 'string') return
    if (seen.has(id)) duplicates.push({ path: [...path, 'id'], id })
    seen.add(id)
  }
  list(issue, 'pages').forEach((page, pageIndex) => {
    check(page, ['pages', pageIndex])
    list(page, 'articles').forEach((article, index) => {
      check(article, ['pages', pageIndex, 'articles', index])
    })
  })
  return duplicates
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function list(value: unknown, name: string): readonly unknown[] {
  const items = field(value, name)
  return Array.isArray(items) ? items : []
}
