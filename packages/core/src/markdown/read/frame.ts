import type { Credit, Phrasing } from '../../model/issue.js'
import { CREDIT_TAGS, unpadded } from '../syntax/credit-tags.js'
import type { Item } from './emphasis.js'
import { isRubyTag } from './ruby.js'
import type { Tag } from './tag.js'

/** A field whose text is between tags, in running text or on a line of its own. */
export interface Field {
  tag: Tag
  text: string
  credits: Credit[]
  /** True when the block contains nothing else. */
  whole: boolean
}

/** The result of reading running text. */
export interface PhrasingResult {
  nodes: Phrasing[]
  fields: Field[]
  /** Number of steps, which grows linearly with the text. */
  steps: number
}

/** The tags that a running text may contain. */
export interface Allowed {
  /** Fields that may come before all other text. */
  fields?: readonly string[]
  /** True when a dateline and bylines may be tagged in the text. */
  marks?: boolean
  cell?: boolean
}

/** An open tag and its content so far. */
export interface Frame {
  tag: Tag | null
  items: Item[]
  /** Indices of the open brackets. */
  brackets: number[]
  /** Index below which brackets already contain a link. */
  inactive: number
  /** Number of the items of a `<ruby>` up to its last annotation. */
  annotated: number
  credits: Credit[]
}

/** A node that contains running text. */
export type Nesting = Extract<Phrasing, { children: Phrasing[] }>

/** Returns whether an item contains running text. */
export const isNesting = (item: Item): item is Nesting => 'children' in item

const WRAPPING = { em: 'emphasis', strong: 'strong', del: 'delete' } as const
const PHRASING_TAGS = new Set(['em', 'strong', 'del', 'ruby', 'code', 'span', 'a'])
/** Tags that contain only text, so that they do not nest. */
const TEXT_TAGS = new Set(['code', 'span', 'rt', 'rp'])

/** Returns whether a tag contains only text. */
export const isTextTag = (name: string): boolean => TEXT_TAGS.has(name)

/** Returns whether a tag may open in a frame. `first` means that it comes before all other text. */
export function mayOpen(name: string, frame: Frame, first: boolean, allowed: Allowed): boolean {
  if (PHRASING_TAGS.has(name)) return true
  if (CREDIT_TAGS.has(name)) return frame.tag?.name === 'byline'
  if (isRubyTag(name)) return frame.tag?.name === 'ruby'
  if (name === 'byline' || name === 'dateline') return frame.tag === null && allowed.marks === true
  return first && allowed.fields?.includes(name) === true
}

/** The result of a tag and its content. */
export interface TagResult {
  item?: Item
  /** Nodes that are in the text around the tag. */
  nodes?: Phrasing[]
  /** The small characters next to the text before the tag. */
  annotation?: string
  /** Brackets around an annotation. */
  brackets?: string
  /** Text that continues the text around the tag. */
  text?: string
  credit?: Credit
  /** The text of a field. */
  field?: string
}

/**
 * Returns the result of a closed tag. `plain` returns its content as text, with line breaks if they
 * are allowed.
 */
export function resultOf(open: Tag, nodes: Phrasing[], plain: (breaks: boolean) => string): TagResult {
  switch (open.name) {
    case 'em':
    case 'strong':
    case 'del':
      return { item: { type: WRAPPING[open.name], children: nodes } }
    case 'a': {
      const url = open.attributes.get('href') ?? ''
      return { item: { type: 'link', url, title: open.attributes.get('title') ?? null, children: nodes } }
    }
    case 'span':
      return { item: { type: 'ownText', value: plain(false) } }
    case 'ruby':
    case 'rb':
      return { nodes }
    case 'rt':
      return { annotation: plain(false) }
    case 'rp':
      return { brackets: plain(false) }
    case 'code':
      return { item: { type: 'inlineCode', value: plain(false) } }
    case 'byline':
    case 'dateline': {
      const text = plain(false)
      return { text, field: text }
    }
    default: {
      if (!CREDIT_TAGS.has(open.name)) return { field: plain(true) }
      const text = plain(false)
      return {
        text,
        credit: { role: CREDIT_TAGS.get(open.name)!, name: open.attributes.get('name') ?? unpadded(text) },
      }
    }
  }
}
