import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'

const held = (field: string, target: string): { field: string; target: string; loss: null } => ({
  field,
  target,
  loss: null,
})
const lost = (field: string): { field: string; target: null; loss: string } => ({
  field,
  target: null,
  loss: 'Plain text has what is printed, not what is known about it.',
})

/** Reason for the parts of a body that plain text does not hold. */
export const ONLY_CHARACTERS = 'Plain text has characters only.'

/** The places of the fields of an issue in plain text. */
export const PLAIN_TEXT_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'plain-text',
  title: 'Plain text',
  fields: [
    lost('/id'),
    held('/publication/name', 'first line'),
    lost('/publication/language'),
    lost('/publication/identifiers'),
    lost('/publication/url'),
    lost('/publication/publisher'),
    lost('/publication/timeZone'),
    held('/date', 'first line'),
    held('/number', 'first line'),
    held('/edition', 'first line'),
    lost('/extensions'),
    lost('/pages/*/id'),
    held('/pages/*/label', 'line before the articles'),
    held('/pages/*/name', 'line before the articles'),
    held('/pages/*/bylines/*/text', 'line after the articles'),
    lost('/pages/*/bylines/*/placement'),
    lost('/pages/*/bylines/*/credits'),
    held('/pages/*/unplaced/*/text', 'lines after the articles'),
    lost('/pages/*/unplaced/*/candidates'),
    lost('/pages/*/articles/*/id'),
    lost('/pages/*/articles/*/role'),
    held('/pages/*/articles/*/headline', 'lines before the body'),
    held('/pages/*/articles/*/rubric', 'line before the headline'),
    held('/pages/*/articles/*/dateline/text', 'line after the body, or in it'),
    ...['placement', 'agency', 'place', 'date'].map((field) => lost(`/pages/*/articles/*/dateline/${field}`)),
    held('/pages/*/articles/*/bylines/*/text', 'line before or after the body, or in it'),
    lost('/pages/*/articles/*/bylines/*/placement'),
    lost('/pages/*/articles/*/bylines/*/credits'),
    { field: '/pages/*/articles/*/body', target: 'lines, with an empty line between blocks', loss: ONLY_CHARACTERS },
    held('/pages/*/articles/*/continuations/*/text', 'line after the body'),
    lost('/pages/*/articles/*/continuations/*/direction'),
    lost('/pages/*/articles/*/continuations/*/page'),
    lost('/pages/*/articles/*/subjects'),
    lost('/pages/*/articles/*/extensions'),
    ...[
      ...['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'figure'],
      ...['thematicBreak', 'text', 'emphasis', 'strong', 'delete', 'ruby', 'inlineCode', 'break', 'link', 'image'],
    ].map((field) => ({ field, target: 'characters', loss: field === 'text' ? null : ONLY_CHARACTERS })),
  ],
}))
