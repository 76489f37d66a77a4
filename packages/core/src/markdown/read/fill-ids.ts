import { nameIssue } from '../../model/assign-ids.js'
import { identifier } from '../../model/ids.js'
import type { Issue } from '../../model/issue.js'

/** Gives an id, made as `parseIssue` makes it, to what has none; ids that are there stay. */
export function fillIds(issue: Issue): Issue {
  const nodes = [issue, ...issue.pages, ...issue.pages.flatMap((page) => page.articles)]
  if (nodes.every(({ id }) => id !== '')) return issue
  const named = structuredClone(issue)
  nameIssue(named)
  const names = [named, ...named.pages, ...named.pages.flatMap((page) => page.articles)]
  const taken = new Set(nodes.map(({ id }) => id))
  nodes.forEach((node, at) => {
    if (node.id !== '') return
    const made = names[at]!.id
    node.id = made
    for (let copy = 2; taken.has(node.id); copy++)
      node.id = identifier(made[0] as 'i' | 'p' | 'a', [made, String(copy)])
    taken.add(node.id)
  })
  return issue
}
