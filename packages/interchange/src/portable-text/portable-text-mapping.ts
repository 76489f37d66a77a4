import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { UNSAFE_URL } from '../xml/xml-losses.js'

/** Reasons of the losses in a body. */
export const LOST = {
  list: 'Lists of Portable Text have neither the number of their first item nor empty lines.',
  listItem: 'An item of a list in Portable Text is one block; what follows in it is a block of its own.',
  blockquote: 'A quote in Portable Text is blocks of one style, without quotes in them.',
} as const

const held = (field: string, target: string): { field: string; target: string; loss: null } => ({
  field,
  target,
  loss: null,
})
const lost = (field: string): { field: string; target: null; loss: string } => ({
  field,
  target: null,
  loss: 'Portable Text contains nothing but the text of an article.',
})

/** The places of the fields of an issue in Portable Text. */
export const PORTABLE_TEXT_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'portable-text',
  title: 'Portable Text',
  everywhere: [UNSAFE_URL],
  fields: [
    ...['/id', '/publication', '/date', '/number', '/edition', '/extensions'].map(lost),
    ...['id', 'label', 'name', 'bylines', 'unplaced'].map((field) => lost(`/pages/*/${field}`)),
    held('/pages/*/articles/*/id', 'id, apart from the blocks'),
    ...['role', 'headline', 'rubric', 'dateline', 'bylines'].map((field) => lost(`/pages/*/articles/*/${field}`)),
    held('/pages/*/articles/*/body', 'blocks'),
    ...['continuations', 'subjects', 'extensions'].map((field) => lost(`/pages/*/articles/*/${field}`)),
    held('paragraph', 'block of style normal'),
    held('heading', 'block of style h1–h6'),
    { field: 'list', target: 'blocks with listItem and level', loss: LOST.list },
    { field: 'listItem', target: 'block with listItem and level', loss: LOST.listItem },
    { field: 'blockquote', target: 'blocks of style blockquote', loss: LOST.blockquote },
    held('table', 'object table'),
    held('tableRow', 'object tableRow'),
    held('tableCell', 'object tableCell, with blocks'),
    held('figure', 'object figure, with blocks'),
    held('thematicBreak', 'object thematicBreak'),
    held('text', 'span'),
    held('emphasis', 'decorator em'),
    held('strong', 'decorator strong'),
    held('delete', 'decorator strike-through'),
    held('ruby', 'annotation ruby'),
    held('inlineCode', 'decorator code'),
    held('break', 'line feed in a span'),
    held('link', 'annotation link'),
    held('image', 'inline object inlineImage'),
  ],
}))
