import type { ExplainedPart } from './explained-page.js'

/**
 * Returns the parts of a page that belong together but are apart, as pairs of indexes: a headline
 * and its body, and the halves of a paragraph.
 */
export function joins(parts: readonly ExplainedPart[]): [from: number, to: number][] {
  const bodies = new Map<number, number>()
  for (const [index, { article, path }] of parts.entries())
    if (article !== null && path.includes('/body/') && !bodies.has(article)) bodies.set(article, index)
  const found: [number, number][] = []
  const halves = new Map<string, number>()
  const articleChanges = countChanges(parts)
  for (const [index, { article, path }] of parts.entries()) {
    if (article === null) continue
    if (/\/(?:headline\/\w+|rubric)$/.test(path)) {
      const body = bodies.get(article)
      if (body !== undefined && (index > body || articleChanges[body] !== articleChanges[index]))
        found.push([index, body])
    } else if (path.includes('/body/')) {
      const half = halves.get(path)
      if (half !== undefined && half < index - 1) found.push([index, half])
      halves.set(path, index)
    }
  }
  return found
}

/** Returns for each part how often the article has changed before it. */
function countChanges(parts: readonly ExplainedPart[]): number[] {
  let changes = 0
  return parts.map(({ article }, index) => {
    if (index > 0 && parts[index - 1]!.article !== article) changes++
    return changes
  })
}
