import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'

const held = (field: string, target: string): { field: string; target: string; loss: null } => ({
  field,
  target,
  loss: null,
})
const NODES = [
  ...['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'figure'],
  ...['thematicBreak', 'text', 'emphasis', 'strong', 'delete', 'ruby', 'inlineCode', 'break', 'link', 'image'],
]

/** Reason of the loss of a page, which has no line of its own. */
export const PAGE_WITHOUT_ARTICLES = 'A page without articles has no line.'

/** The places of the fields of an issue in JSON Lines of articles. */
export const JSON_LINES_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'json-lines',
  title: 'JSON Lines, one article a line',
  everywhere: [PAGE_WITHOUT_ARTICLES],
  fields: [
    held('/id', 'issue.id'),
    held('/publication', 'publication'),
    held('/date', 'date'),
    held('/number', 'issue.number'),
    held('/edition', 'issue.edition'),
    held('/extensions', 'issue.extensions, on the first line of the issue'),
    held('/pages/*/id', 'page.id'),
    held('/pages/*/label', 'page.label'),
    held('/pages/*/name', 'page.name'),
    held('/pages/*/bylines', 'page.bylines, on the first line of the page'),
    held('/pages/*/unplaced', 'page.unplaced, on the first line of the page'),
    held('/pages/*/articles/*/id', 'id'),
    held('/pages/*/articles/*/role', 'role'),
    held('/pages/*/articles/*/headline', 'headline'),
    held('/pages/*/articles/*/rubric', 'rubric'),
    held('/pages/*/articles/*/dateline', 'dateline'),
    held('/pages/*/articles/*/bylines', 'bylines'),
    held('/pages/*/articles/*/body', 'body; text, as plain text'),
    held('/pages/*/articles/*/continuations', 'continuations'),
    held('/pages/*/articles/*/subjects', 'subjects'),
    held('/pages/*/articles/*/extensions', 'extensions'),
    ...NODES.map((type) => held(type, 'body')),
  ],
}))

const OTHER_TEXT = 'A chunk has the text of an article, and what is needed to cite it.'
const lost = (field: string): { field: string; target: null; loss: string } => ({
  field,
  target: null,
  loss: OTHER_TEXT,
})
/** Reason for the parts of a node that plain text does not hold. */
const MARKS = 'Plain text has characters only.'

/** The places of the fields of an issue in JSON Lines of chunks. */
export const CHUNKS_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'chunks',
  title: 'JSON Lines, one chunk a line',
  everywhere: [PAGE_WITHOUT_ARTICLES],
  fields: [
    held('/id', 'issue'),
    held('/publication/name', 'publication'),
    held('/publication/language', 'language'),
    ...['identifiers', 'url', 'publisher', 'timeZone'].map((field) => lost(`/publication/${field}`)),
    held('/date', 'date'),
    lost('/number'),
    lost('/edition'),
    lost('/extensions'),
    lost('/pages/*/id'),
    held('/pages/*/label', 'page.label'),
    held('/pages/*/name', 'page.name'),
    lost('/pages/*/bylines'),
    lost('/pages/*/unplaced'),
    held('/pages/*/articles/*/id', 'article'),
    lost('/pages/*/articles/*/role'),
    lost('/pages/*/articles/*/headline/kicker'),
    held('/pages/*/articles/*/headline/main', 'headline'),
    lost('/pages/*/articles/*/headline/deck'),
    lost('/pages/*/articles/*/rubric'),
    lost('/pages/*/articles/*/dateline'),
    lost('/pages/*/articles/*/bylines'),
    { field: '/pages/*/articles/*/body', target: 'text', loss: MARKS },
    lost('/pages/*/articles/*/continuations'),
    lost('/pages/*/articles/*/subjects'),
    lost('/pages/*/articles/*/extensions'),
    ...NODES.map((field) => ({ field, target: 'text', loss: field === 'text' ? null : MARKS })),
  ],
}))
