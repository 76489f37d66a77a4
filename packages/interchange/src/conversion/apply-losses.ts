import type { Issue, Json } from '@banmian/core'
import type { Loss } from './conversion.js'
import { stepsOf } from './json-pointer.js'

/** Losses at a value and inside of it, by the next step. */
interface LossTree {
  loss: Loss | null
  inside: Map<string, LossTree>
}

/**
 * Returns the issue that an output holds: a copy in which lost fields are `null` or empty, lost
 * items of lists are absent, and simplified values are replaced. Adjacent text nodes become one and
 * empty ones disappear, as they do in every format. Reading the output back returns this issue,
 * apart from what the writer's documentation names.
 */
export function applyLosses(issue: Issue, losses: readonly Loss[]): Issue {
  const tree = newTree()
  for (const loss of losses) place(tree, loss)
  return without(issue as unknown as Json, tree) as unknown as Issue
}

const newTree = (): LossTree => ({ loss: null, inside: new Map() })

function place(tree: LossTree, loss: Loss): void {
  let at = tree
  for (const step of stepsOf(loss.path)) {
    const next = at.inside.get(step) ?? newTree()
    at.inside.set(step, next)
    at = next
  }
  at.loss = loss
}

function without(value: Json, tree: LossTree | undefined, isData = false): Json {
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => itemsFor(item, tree?.inside.get(`${index}`), isData))
    return isData ? items : joinTexts(items)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => fieldsFor(name, field, tree?.inside.get(name), isData)),
  )
}

function itemsFor(item: Json, tree: LossTree | undefined, isData: boolean): Json[] {
  if (!tree?.loss) return [without(item, tree, isData)]
  const { kept } = tree.loss
  return kept === undefined ? [] : Array.isArray(kept) ? kept : [kept]
}

function fieldsFor(name: string, field: Json, tree: LossTree | undefined, isData: boolean): [string, Json][] {
  if (!tree?.loss) {
    // Nothing is joined in the data of extensions. Without anything in them, they are none.
    const isExtensions = name === 'extensions'
    const kept = without(field, tree, isData || isExtensions)
    return isExtensions && !isData && isEmpty(kept) ? [] : [[name, kept]]
  }
  if (tree.loss.kept !== undefined) return [[name, tree.loss.kept]]
  if (name === 'extensions' && !isData) return []
  return [[name, Array.isArray(field) ? [] : null]]
}

const isEmpty = (value: Json): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** Returns nodes in which adjacent text is one node, and empty text is none. */
function joinTexts(items: Json[]): Json[] {
  const joined: Json[] = []
  for (const item of items) {
    const text = textOf(item)
    if (text === '') continue
    const last = joined.at(-1)
    const before = last === undefined ? null : textOf(last)
    if (text !== null && before !== null) joined[joined.length - 1] = { type: 'text', value: before + text }
    else joined.push(item)
  }
  return joined
}

const textOf = (item: Json): string | null =>
  typeof item === 'object' && item !== null && !Array.isArray(item) && item['type'] === 'text'
    ? String(item['value'])
    : null
