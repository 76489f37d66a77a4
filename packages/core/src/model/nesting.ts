/**
 * Maximum nesting of an issue, so that no issue exhausts the stack of a reader: lists and
 * blockquotes in one another, marks and links in one another, and values of `extensions` in one
 * another.
 */
export const MAX_DEPTH = 100

/**
 * Maximum nesting of nodes of any type. A valid issue stays below it: an item for each list, the
 * rows and cells of a table, and the marks of their text.
 */
export const MAX_NODES = 4 * MAX_DEPTH

/** A part of an issue that is nested too deeply. */
export interface DeepPart {
  kind: 'blocks' | 'phrasing nodes' | 'extensions'
  /** Keys that lead to the part. */
  path: (string | number)[]
  value: unknown
}

/** The number of containers, of marks and of nodes of any type that contain a node. */
interface Level {
  blocks: number
  marks: number
  nodes: number
}

const TOP: Level = { blocks: 0, marks: 0, nodes: 0 }

/**
 * Returns the first part of an issue that is nested deeper than {@link MAX_DEPTH}, or `null`. A
 * value that is not an issue is read as far as it is like one.
 */
export const deepPartOfIssue = (issue: unknown): DeepPart | null =>
  deepData(field(issue, 'extensions'), 'extensions') ??
  deepIn(field(issue, 'pages'), 'pages', (page) => deepIn(field(page, 'articles'), 'articles', deepPartOfArticle))

/** Returns the first part of an article that is nested too deeply, or `null`. */
export const deepPartOfArticle = (article: unknown): DeepPart | null =>
  deepIn(field(article, 'body'), 'body', (block) => deepNode(block, TOP)) ??
  deepData(field(article, 'extensions'), 'extensions')

/** Returns the first value of extensions that is nested too deeply, or `null`. */
export const deepPartOfExtensions = (extensions: unknown): DeepPart | null => deepValue(extensions, 0)

/** Searches the items of a list. Nothing is built until something is found. */
function deepIn(list: unknown, key: string, search: (item: unknown) => DeepPart | null): DeepPart | null {
  if (!Array.isArray(list)) return null
  for (let index = 0; index < list.length; index++) {
    const found = search(list[index])
    if (found) return below(key, below(index, found))
  }
  return null
}

function deepNode(node: unknown, level: Level): DeepPart | null {
  const children = field(node, 'children')
  const caption = field(node, 'caption')
  const hasCaption = Array.isArray(caption) && caption.length > 0
  if (!Array.isArray(children) && !hasCaption) return null
  const type = field(node, 'type')
  const isContainer = type === 'list' || type === 'blockquote'
  const blocks = level.blocks + (isContainer ? 1 : 0)
  const marks = level.marks + (isContainer || (level.marks === 0 && BLOCK_PARTS.has(type)) ? 0 : 1)
  const inside = { blocks, marks, nodes: level.nodes + 1 }
  if (blocks > MAX_DEPTH || marks > MAX_DEPTH || inside.nodes > MAX_NODES) {
    const kind = marks > MAX_DEPTH ? 'phrasing nodes' : 'blocks'
    const [first] = Array.isArray(children) ? children : []
    return first === undefined ? { kind, path: [], value: node } : { kind, path: ['children', 0], value: first }
  }
  return (
    deepIn(children, 'children', (child) => deepNode(child, inside)) ??
    deepIn(caption, 'caption', (child) => deepNode(child, inside))
  )
}

/** Nodes that are neither containers of blocks nor marks of running text. */
const BLOCK_PARTS: ReadonlySet<unknown> = new Set([
  'listItem',
  'paragraph',
  'heading',
  'table',
  'tableRow',
  'tableCell',
  'figure',
])

/** Searches data. Its objects and lists, and the values in them, count. */
function deepValue(value: unknown, depth: number): DeepPart | null {
  if (depth > MAX_DEPTH) return { kind: 'extensions', path: [], value }
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const found = deepValue(value[index], depth + 1)
      if (found) return below(index, found)
    }
    return null
  }
  for (const [key, item] of Object.entries(value)) {
    const found = deepValue(item, depth + 1)
    if (found) return below(key, found)
  }
  return null
}

const below = (key: string | number, part: DeepPart): DeepPart => ({ ...part, path: [key, ...part.path] })

/** Searches a field that contains data. */
function deepData(value: unknown, key: string): DeepPart | null {
  const found = deepValue(value, 0)
  return found && below(key, found)
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
