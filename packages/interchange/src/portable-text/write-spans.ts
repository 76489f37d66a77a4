import type { Phrasing } from '@banmian/core'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { unknownNode } from '../nodes/held-phrasing.js'
import { writtenUrl } from '../xml/xml-losses.js'
import type { PortableTextBlock, PortableTextSpan } from './portable-text.js'

/** Makes the keys of an article, which are the same on every run. */
export type NextKey = () => string

const DECORATORS = { emphasis: 'em', strong: 'strong', delete: 'strike-through' } as const

/**
 * Returns the children of a block: spans, each with the marks around its text. A block always has
 * a span, as editors of Portable Text expect.
 */
export function writeSpans(
  nodes: readonly Phrasing[],
  steps: Steps,
  nextKey: NextKey,
  losses: LossList,
): Pick<PortableTextBlock, 'markDefs' | 'children'> {
  const markDefs: PortableTextBlock['markDefs'] = []
  const children: PortableTextBlock['children'] = []
  const addText = (text: string, marks: readonly string[]): void => {
    const last = children.at(-1)
    if (last?._type === 'span' && hasMarks(last, marks)) last.text += text
    else if (text !== '') children.push({ _type: 'span', _key: nextKey(), text, marks: [...marks] })
  }
  const add = (parts: readonly Phrasing[], at: Steps, marks: readonly string[]): void => {
    for (const [index, node] of parts.entries()) {
      const here = [...at, index]
      switch (node.type) {
        case 'text':
          addText(node.value, marks)
          break
        case 'break':
          addText('\n', marks)
          break
        case 'inlineCode':
          addText(node.value, withMark(marks, 'code'))
          break
        case 'emphasis':
        case 'strong':
        case 'delete':
          add(node.children, [...here, 'children'], withMark(marks, DECORATORS[node.type]))
          break
        case 'link': {
          const href = writtenUrl(node.url, [...here, 'url'], losses)
          const key = nextKey()
          markDefs.push({ _type: 'link', _key: key, href, title: node.title })
          add(node.children, [...here, 'children'], withMark(marks, key))
          break
        }
        case 'ruby': {
          const key = nextKey()
          markDefs.push({ _type: 'ruby', _key: key, annotation: node.annotation })
          add(node.children, [...here, 'children'], withMark(marks, key))
          break
        }
        case 'image': {
          const url = writtenUrl(node.url, [...here, 'url'], losses)
          children.push({ _type: 'inlineImage', _key: nextKey(), url, alt: node.alt, title: node.title })
          break
        }
        default:
          throw unknownNode(node, here)
      }
    }
  }
  add(nodes, steps, [])
  if (children.length === 0) children.push({ _type: 'span', _key: nextKey(), text: '', marks: [] })
  return { markDefs, children }
}

const withMark = (marks: readonly string[], mark: string): readonly string[] =>
  marks.includes(mark) ? marks : [...marks, mark]

const hasMarks = (span: PortableTextSpan, marks: readonly string[]): boolean =>
  span.marks.length === marks.length && span.marks.every((mark, index) => mark === marks[index])
