import type { Credit, Phrasing } from '../../model/issue.js'
import { CREDIT_TAGS, unpadded } from '../syntax/credit-tags.js'
import type { Item } from './emphasis.js'
import type { Tag } from './tag.js'

/** A field whose text stands between tags in running text or on a line of its own. */
export interface Field {
  tag: Tag
  text: string
  credits: Credit[]
  /** Whether it is all that the block holds. */
  whole: boolean
}

/** What running text holds. */
export interface Reading {
  nodes: Phrasing[]
  fields: Field[]
  /** How much was done; it grows in proportion to the text. */
  steps: number
}

/** What may stand in a running text. */
export interface Allowed {
  /** Fields that stand before all other text. */
  fields?: readonly string[]
  /** Whether a dateline and bylines may be marked in the text. */
  marks?: boolean
  cell?: boolean
}

/** A tag that is open, and what it holds so far. */
export interface Frame {
  tag: Tag | null
  items: Item[]
  /** Indices of the brackets that are open. */
  brackets: number[]
  /** Brackets below this index stand around a link already. */
  inactive: number
  credits: Credit[]
}

/** A node that holds running text. */
export type Nesting = Extract<Phrasing, { children: Phrasing[] }>

/** Whether an item holds running text. */
export const isNesting = (item: Item): item is Nesting => 'children' in item

const wrapping = { em: 'emphasis', strong: 'strong', del: 'delete' } as const
const ownTags = new Set(['em', 'strong', 'del', 'code', 'span', 'a'])

/** Whether a tag may open in a frame; `first` tells that nothing stands before it in the whole text. */
export function mayOpen(name: string, frame: Frame, first: boolean, allowed: Allowed): boolean {
  if (ownTags.has(name)) return true
  if (CREDIT_TAGS.has(name)) return frame.tag?.name === 'byline'
  if (name === 'byline' || name === 'dateline') return frame.tag === null && allowed.marks === true
  return first && allowed.fields?.includes(name) === true
}

/** What a tag and its content come to. */
export interface Meaning {
  item?: Item
  /** Text that goes on in the text around the tag. */
  text?: string
  credit?: Credit
  /** The text of a field. */
  field?: string
}

/** What a tag means now that it is closed; `plain` gives its content as text, with line breaks if they are allowed. */
export function meaningOf(open: Tag, nodes: Phrasing[], plain: (breaks: boolean) => string): Meaning {
  switch (open.name) {
    case 'em':
    case 'strong':
    case 'del':
      return { item: { type: wrapping[open.name], children: nodes } }
    case 'a': {
      const url = open.attributes.get('href') ?? ''
      return { item: { type: 'link', url, title: open.attributes.get('title') ?? null, children: nodes } }
    }
    case 'span':
      return { item: { type: 'ownText', value: plain(false) } }
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
