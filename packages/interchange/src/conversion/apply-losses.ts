import type { Issue, Json } from '@banmian/core'
import type { Loss } from './conversion.js'
import { stepsOf } from './json-pointer.js'

/** Losses at a value and inside of it, by the next step. */
interface LossTree {
  loss: Loss | null
  inside: Map<string, LossTree>
}

/**
 * Returns the issue that an output holds: one in which lost fields are `null` or empty, lost items
 * of lists are absent, and simplified values are replaced. Adjacent text nodes become one and
 * empty ones disappear, as they do in every format. Reading the output back returns this issue,
 * apart from what the writer's documentation names.
 *
 * The argument does not change. The result contains the same objects as the argument where they
 * are the same, so that an issue with few losses takes little time and memory.
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

/** Returns a value without its losses: the value itself when it has none. */
function without(value: Json, tree: LossTree | undefined, isData = false): Json {
  if (typeof value !== 'object' || value === null) return value
  // Nothing is joined in the data of extensions.
  if (isData && tree === undefined) return value
  return Array.isArray(value) ? itemsWithout(value, tree, isData) : fieldsWithout(value, tree, isData)
}

function itemsWithout(items: Json[], tree: LossTree | undefined, isData: boolean): Json[] {
  let changed: Json[] | null = null
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!
    const inside = tree?.inside.get(`${index}`)
    if (inside?.loss) {
      changed ??= items.slice(0, index)
      const { kept } = inside.loss
      if (kept !== undefined) changed = changed.concat(kept)
    } else {
      const same = without(item, inside, isData)
      if (same !== item) changed ??= items.slice(0, index)
      changed?.push(same)
    }
  }
  return isData ? (changed ?? items) : joinTexts(changed ?? items)
}

function fieldsWithout(value: Record<string, Json>, tree: LossTree | undefined, isData: boolean): Json {
  let changed: [string, Json][] | null = null
  const names = Object.keys(value)
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const field = value[name]!
    const kept = fieldWithout(name, field, tree?.inside.get(name), isData)
    if (kept !== field) changed ??= names.slice(0, index).map((before) => [before, value[before]!])
    if (kept !== undefined) changed?.push([name, kept])
  }
  return changed === null ? value : Object.fromEntries(changed)
}

/** Returns a field without its losses, or `undefined` when the object has it no longer. */
function fieldWithout(name: string, field: Json, tree: LossTree | undefined, isData: boolean): Json | undefined {
  const isExtensions = name === 'extensions' && !isData
  if (tree?.loss) {
    if (tree.loss.kept !== undefined) return tree.loss.kept
    if (isExtensions) return undefined
    return Array.isArray(field) ? [] : null
  }
  const kept = without(field, tree, isData || isExtensions)
  // Without anything in them, extensions are none.
  return isExtensions && isEmpty(kept) ? undefined : kept
}

const isEmpty = (value: Json): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** Returns nodes in which adjacent text is one node, and empty text is none. */
function joinTexts(items: Json[]): Json[] {
  if (!items.some((item, index) => isJoined(item, items[index + 1]))) return items
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

/** Returns whether a node is empty text, or text before another text. */
function isJoined(item: Json, next: Json | undefined): boolean {
  const text = textOf(item)
  return text === '' || (text !== null && next !== undefined && textOf(next) !== null)
}

const textOf = (item: Json): string | null =>
  typeof item === 'object' && item !== null && !Array.isArray(item) && item['type'] === 'text'
    ? String(item['value'])
    : null
