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

/** The parts of a node that nest, of any type. */
interface NodeParts {
  type?: unknown
  children?: unknown
  caption?: unknown
}

/**
 * Returns the first part of an issue that is nested deeper than {@link MAX_DEPTH}, or `null`. A
 * value that is not an issue is read as far as it is like one.
 */
export const deepPartOfIssue = (issue: unknown): DeepPart | null =>
  deepData(field(issue, 'extensions'), 'extensions') ??
  deepIn(field(issue, 'pages'), 'pages', (page) => deepIn(field(page, 'articles'), 'articles', deepPartOfArticle))

/** Returns the first part of an article that is nested too deeply, or `null`. */
export const deepPartOfArticle = (article: unknown): DeepPart | null =>
  deepNodes(field(article, 'body'), 'body', 0, 0, 0) ?? deepData(field(article, 'extensions'), 'extensions')

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

/**
 * Searches nodes that lie in a number of containers, of marks and of nodes of any type. Every
 * renderer does this with each article, so nothing is allocated for a node.
 */
function deepNodes(list: unknown, key: string, blocks: number, marks: number, nodes: number): DeepPart | null {
  if (!Array.isArray(list)) return null
  for (let index = 0; index < list.length; index++) {
    const found = deepNode(list[index], blocks, marks, nodes)
    if (found) return below(key, below(index, found))
  }
  return null
}

function deepNode(node: NodeParts | null | undefined, blocks: number, marks: number, nodes: number): DeepPart | null {
  const children = node?.children
  const caption = node?.caption
  const hasCaption = Array.isArray(caption) && caption.length > 0
  if (!Array.isArray(children) && !hasCaption) return null
  const type = node?.type
  const isContainer = type === 'list' || type === 'blockquote'
  const inBlocks = blocks + (isContainer ? 1 : 0)
  const inMarks = marks + (isContainer || (marks === 0 && BLOCK_PARTS.has(type)) ? 0 : 1)
  if (inBlocks > MAX_DEPTH || inMarks > MAX_DEPTH || nodes + 1 > MAX_NODES) {
    const kind = inMarks > MAX_DEPTH ? 'phrasing nodes' : 'blocks'
    const [first] = Array.isArray(children) ? children : []
    return first === undefined ? { kind, path: [], value: node } : { kind, path: ['children', 0], value: first }
  }
  return (
    deepNodes(children, 'children', inBlocks, inMarks, nodes + 1) ??
    deepNodes(caption, 'caption', inBlocks, inMarks, nodes + 1)
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
