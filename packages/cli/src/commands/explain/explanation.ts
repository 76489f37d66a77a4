import type { ParsedPages } from '../../issues/read-issue.js'
import { positionsIn } from '../../text/position.js'
import { articleNumbers } from './article-numbers.js'
import type { ExplainedPage } from './explained-page.js'
import { issuePart } from './issue-part.js'
import { joins } from './joins.js'

/** Returns every stretch of the pages with its part, and the parts that belong together. */
export function explanationOf({ issue, trace, pages }: ParsedPages): ExplainedPage[] {
  const articleOf = articleNumbers(issue)
  const explained = pages.map(({ file }): ExplainedPage => ({ file: file.name, parts: [] }))
  const positions = pages.map(({ file, source, offset }) => {
    const positionOf = positionsIn(offset === null ? source.text : file.text)
    return (start: number): number => positionOf((offset ?? 0) + start).line
  })
  for (const { source, start, end, path, rule, confidence, alternatives = [] } of trace) {
    explained[source]!.parts.push({
      line: positions[source]!(start),
      text: pages[source]!.source.text.slice(start, end),
      part: issuePart(path, issue).replaceAll('-', ' '),
      article: articleOf(path),
      path,
      rule,
      confidence,
      alternatives: alternatives.map((one) => ({
        part: one.role,
        article: articleOf(one.path),
        confidence: one.confidence,
      })),
      joined: null,
    })
  }
  for (const { parts } of explained) for (const [from, to] of joins(parts)) parts[from]!.joined = to
  return explained
}
