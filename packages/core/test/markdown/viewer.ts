import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Block, Phrasing } from '../../src/index.js'

/** A block as a reader sees it: its kind, and its text or the blocks in it. */
export type Seen = { kind: string; text: Run[] } | { kind: string; blocks: Seen[] }

/** Characters in one style. */
type Run = [text: string, style: string]

/** Returns the blocks that a viewer of GFM shows, read with an independent parser. */
export function view(markdown: string): Seen[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  })
  return blocksSeen(root.children, markdown)
}

/** Fills rows up to the width of the table with empty cells, as GFM says. */
const filledRows = (rows: readonly Seen[], columns: number): Seen[] =>
  rows.map((row) => {
    if (!('blocks' in row)) return row
    const missing = Math.max(0, columns - row.blocks.length)
    return {
      ...row,
      blocks: [...row.blocks, ...Array.from({ length: missing }, () => ({ kind: 'tableCell', text: [] }))],
    }
  })

function blocksSeen(nodes: readonly Nodes[], markdown: string): Seen[] {
  return nodes.flatMap((node): Seen[] => {
    switch (node.type) {
      case 'yaml':
        return []
      case 'html': {
        if (node.value.startsWith('<!--') || /^<\/?figure/.test(node.value)) return []
        if (node.value.startsWith('<img')) return [{ kind: 'paragraph', text: [['', 'image']] }]
        return [{ kind: 'paragraph', text: runs([node], markdown) }]
      }
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        return [
          { kind: node.type === 'heading' ? `heading ${node.depth}` : node.type, text: runs(node.children, markdown) },
        ]
      case 'list':
        return [{ kind: `list ${node.ordered ? node.start : ''}`, blocks: blocksSeen(node.children, markdown) }]
      case 'thematicBreak':
        return [{ kind: node.type, blocks: [] }]
      case 'table':
        return [
          {
            kind: `table ${node.align?.join()}`,
            blocks: filledRows(blocksSeen(node.children, markdown), node.align?.length ?? 0),
          },
        ]
      case 'blockquote':
      case 'listItem':
      case 'tableRow':
        return [{ kind: node.type, blocks: blocksSeen(node.children, markdown) }]
      default:
        throw new Error(`a viewer sees a node of type ${node.type}: ${markdown.slice(0, 500)}`)
    }
  })
}

/**
 * Returns the characters of running text with their style. HTML tags count as the style that they
 * mean.
 */
function runs(nodes: readonly (PhrasingContent | RootContent)[], markdown: string): Run[] {
  const out: Run[] = []
  const open: string[] = []
  const add = (text: string, style: readonly string[]): void => {
    const name = [...new Set(style)].sort().join(' ')
    const last = out.at(-1)
    if (last?.[1] === name) last[0] += text
    else if (text) out.push([text, name])
  }
  const walk = (list: readonly (PhrasingContent | RootContent)[], style: readonly string[]): void => {
    for (const node of list) {
      const styles = [...style, ...open]
      if (node.type === 'text') add(node.value, styles)
      else if (node.type === 'inlineCode') add(node.value, [...styles, 'code'])
      else if (node.type === 'break') add('\n', styles)
      else if (node.type === 'image') add(node.alt ?? '', [...styles, 'image'])
      else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
        walk(node.children, [...style, node.type])
      else if (node.type === 'link') {
        const literal = !node.position || markdown[node.position.start.offset!] !== '['
        walk(node.children, literal ? style : [...style, 'link'])
      } else if (node.type === 'html') {
        for (const [tag, slash, name] of node.value.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
          const meaning = meanings[name!]
          if (tag === '<br>') add('\n', styles)
          else if (meaning && slash) open.splice(open.lastIndexOf(meaning), 1)
          else if (meaning) open.push(meaning)
        }
      } else throw new Error(`a viewer sees a node of type ${node.type}: ${markdown}`)
    }
  }
  walk(nodes, [])
  return merged(out)
}

const meanings: Record<string, string> = {
  em: 'emphasis',
  strong: 'strong',
  del: 'delete',
  ruby: 'ruby',
  rt: 'annotation',
  code: 'code',
  a: 'link',
}

/** Returns a text with the replacement character for characters that no viewer shows. */
const shown = (text: string): string =>
  text.replace(
    /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff\ufdd0-\ufdef]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )

function merged(list: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const [text, style] of list) {
    const last = out.at(-1)
    if (last?.[1] === style) last[0] += text
    else if (text) out.push([text, style])
  }
  return out.map(([text, style]) => [shown(text), style])
}

/** Returns the blocks that a reader should see. */
export function expectedBlocks(blocks: readonly Block[], depth = 0): Seen[] {
  return blocks.flatMap((block): Seen[] => {
    switch (block.type) {
      case 'paragraph':
        return block.children.length ? [{ kind: 'paragraph', text: expectedRuns(block.children) }] : []
      case 'heading': {
        const level = depth === 0 ? Math.max(3, block.depth) : block.depth
        return [{ kind: `heading ${level}`, text: expectedRuns(block.children) }]
      }
      case 'thematicBreak':
        return [{ kind: 'thematicBreak', blocks: [] }]
      case 'blockquote':
        return [{ kind: 'blockquote', blocks: expectedBlocks(block.children, depth + 1) }]
      case 'list':
        if (!block.children.length) return []
        return [
          {
            kind: `list ${block.ordered ? (block.start ?? 1) : ''}`,
            blocks: block.children.map((item) => ({
              kind: 'listItem',
              blocks: expectedBlocks(item.children, depth + 1),
            })),
          },
        ]
      case 'table': {
        if (!block.children.length) return []
        const columns = Math.max(1, block.align.length, ...block.children.map((row) => row.children.length))
        return [
          {
            kind: `table ${Array.from({ length: columns }, (_, at) => block.align[at] ?? null).join()}`,
            blocks: block.children.map((row) => ({
              kind: 'tableRow',
              blocks: Array.from({ length: columns }, (_, at) => ({
                kind: 'tableCell',
                text: expectedRuns(row.children[at]?.children ?? []),
              })),
            })),
          },
        ]
      }
      case 'figure': {
        const out: Seen[] = []
        const { image, caption, bylines } = block
        if (image)
          out.push({
            kind: 'paragraph',
            text: image.width === null && image.height === null ? merged([[image.alt, 'image']]) : [['', 'image']],
          })
        if (caption.length) out.push({ kind: 'paragraph', text: expectedRuns(caption) })
        for (const { text } of bylines) out.push({ kind: 'paragraph', text: merged([[text, '']]) })
        return out
      }
      default:
        return []
    }
  })
}

function expectedRuns(nodes: readonly Phrasing[]): Run[] {
  const out: Run[] = []
  const walk = (list: readonly Phrasing[], style: readonly string[]): void => {
    for (const node of list) {
      const add = (text: string, more: string[] = []): void => {
        out.push([shown(text), [...new Set([...style, ...more])].sort().join(' ')])
      }
      if (node.type === 'text') add(node.value)
      else if (node.type === 'inlineCode') add(node.value, ['code'])
      else if (node.type === 'break') add('\n')
      else if (node.type === 'image') add(node.alt, ['image'])
      else {
        walk(node.children, [...style, node.type])
        if (node.type === 'ruby') add(node.annotation, [node.type, 'annotation'])
      }
    }
  }
  walk(nodes, [])
  return merged(out)
}
