import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { UNSAFE_URL } from '../xml/xml-losses.js'

/** Reasons of the losses in a body, by the type of the node. */
export const LOST = {
  heading: 'Headings of content-tree have three levels, and text without marks.',
  list: 'Lists of content-tree have neither the number of their first item nor empty lines.',
  listItem: 'Items of lists in content-tree contain paragraphs only.',
  blockquote: 'Quotes in content-tree contain paragraphs only.',
  table: 'Tables of content-tree have no alignment of columns.',
  ruby: 'content-tree has no small characters next to text, so they are in brackets after it.',
  inlineCode: 'content-tree has no mark for computer code.',
  image: 'content-tree has no pictures in running text.',
  link: 'Links of content-tree without a title have an empty one.',
} as const

const OUTSIDE = 'A body in content-tree contains nothing but the text of an article.'
const lost = (field: string): { field: string; target: null; loss: string } => ({ field, target: null, loss: OUTSIDE })
const held = (field: string, target: string): { field: string; target: string; loss: null } => ({
  field,
  target,
  loss: null,
})

/** The places of the fields of an issue in content-tree. */
export const CONTENT_TREE_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'content-tree',
  title: 'Financial Times content-tree',
  everywhere: [UNSAFE_URL],
  fields: [
    lost('/id'),
    lost('/publication'),
    lost('/date'),
    lost('/number'),
    lost('/edition'),
    lost('/extensions'),
    lost('/pages/*/id'),
    lost('/pages/*/label'),
    lost('/pages/*/name'),
    lost('/pages/*/bylines'),
    lost('/pages/*/unplaced'),
    held('/pages/*/articles/*/id', 'id, apart from the body'),
    lost('/pages/*/articles/*/role'),
    lost('/pages/*/articles/*/headline'),
    lost('/pages/*/articles/*/rubric'),
    lost('/pages/*/articles/*/dateline'),
    lost('/pages/*/articles/*/bylines'),
    held('/pages/*/articles/*/body', 'body.children'),
    lost('/pages/*/articles/*/continuations'),
    lost('/pages/*/articles/*/subjects'),
    lost('/pages/*/articles/*/extensions'),
    held('paragraph', 'paragraph'),
    { field: 'heading', target: 'heading', loss: LOST.heading },
    { field: 'list', target: 'list', loss: LOST.list },
    { field: 'listItem', target: 'list-item', loss: LOST.listItem },
    { field: 'blockquote', target: 'blockquote', loss: LOST.blockquote },
    { field: 'table', target: 'table', loss: LOST.table },
    held('tableRow', 'table-row'),
    held('tableCell', 'table-cell'),
    held('figure', 'image-set; the picture is apart from the body'),
    held('thematicBreak', 'thematic-break'),
    held('text', 'text'),
    held('emphasis', 'emphasis'),
    held('strong', 'strong'),
    held('delete', 'strikethrough'),
    { field: 'ruby', target: 'text, the annotation in brackets', loss: LOST.ruby },
    { field: 'inlineCode', target: 'text', loss: LOST.inlineCode },
    held('break', 'break'),
    { field: 'link', target: 'link', loss: LOST.link },
    { field: 'image', target: 'text', loss: LOST.image },
  ],
}))
