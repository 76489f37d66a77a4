import { assignIds } from '../model/ids/assign-ids.js'
import { identifier } from '../model/ids/ids.js'
import type { Issue } from '../model/issue.js'

/**
 * Sets the identifiers that are empty, as `parseIssue` makes them. The others stay. Changes and
 * returns the issue.
 */
export function fillIds(issue: Issue): Issue {
  const nodes = nodesOf(issue)
  if (nodes.every(({ id }) => id !== '')) return issue
  const copy = structuredClone(issue)
  assignIds(copy)
  const ids = nodesOf(copy).map(({ id }) => id)
  const taken = new Set(nodes.map(({ id }) => id))
  nodes.forEach((node, index) => {
    if (node.id !== '') return
    const made = ids[index]!
    node.id = made
    for (let number = 2; taken.has(node.id); number++)
      node.id = identifier(made[0] as 'i' | 'p' | 'a', [made, String(number)])
    taken.add(node.id)
  })
  return issue
}

const nodesOf = (issue: Issue): { id: string }[] => [
  issue,
  ...issue.pages,
  ...issue.pages.flatMap((page) => page.articles),
]
