import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { articleRow, row } from '../mapping/mapping-row.js'
import type { NodeLimits } from '../nodes/node-limits.js'
import { FORBIDDEN_CHARACTERS, UNSAFE_URL } from '../xml/xml-losses.js'

/** Reason of the loss of what has no place on a printed page. */
export const NO_PLACE = 'ALTO describes printed lines, so text whose place on the page is unknown is not written.'
const PRINTED_ONLY = 'ALTO describes printed lines, without this part of the text.'
const STRUCTURE = 'METS divides a text into paragraphs, so the lines of other blocks are paragraphs too.'
const DEPTH = 'METS has one level of subheadings.'
const MARKS = 'ALTO has the characters of a line, without marks of parts of it.'
const LINE_END = 'ALTO ends a line where the printed one ended, so it has no other line breaks.'
const ALT = 'ALTO has the place and the address of a picture, and no text for it.'
const PIXELS = 'ALTO has the size of a picture on the page, not that of its file.'
const REFERENCE = 'METS does not say that a line refers to another page.'
const OUTSIDE = 'METS does not say what a line outside of articles is.'

/** Reasons of the losses of parts of a body. */
export const METS_LOSSES = { PRINTED_ONLY, STRUCTURE, DEPTH, ALT, PIXELS } as const

/** Nodes of running text in whose place their text is kept. */
export const METS_PHRASING: NonNullable<NodeLimits['phrasing']> = {
  emphasis: MARKS,
  strong: MARKS,
  delete: MARKS,
  inlineCode: MARKS,
  link: MARKS,
  ruby: MARKS,
  break: LINE_END,
}

const areas = (type: string): string => `ARTICLE/${type}/fptr/area`
const inBody = (type: string): string => areas(`BODY/BODY_CONTENT/${type}`)
const NO_IDS = 'The ids of METS are unique in a file only.'

/** The place of each field of an issue in METS and ALTO. */
export const METS_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'mets-alto',
  title: 'METS with ALTO 4',
  fields: [
    row('/id', 'mets/@OBJID'),
    row('/publication/name', 'mods/titleInfo/title'),
    row('/publication/language', 'mods/language/languageTerm'),
    row('/publication/identifiers', 'mods/identifier, the scheme as its @type'),
    row('/publication/url', null, 'The description of an issue has no address of the newspaper.'),
    row('/publication/publisher', 'mods/originInfo/publisher'),
    row('/publication/timeZone', null, 'The description of an issue has no time zone.'),
    row('/date', 'mods/originInfo/dateIssued'),
    row('/number', 'mods/part/detail[@type="issue"]/number'),
    row('/edition', 'mods/originInfo/edition'),
    row('/pages/*/id', null, NO_IDS),
    row('/pages/*/label', 'structMap[@TYPE="PHYSICAL"]//div/@ORDERLABEL'),
    row('/pages/*/name', 'structMap[@TYPE="PHYSICAL"]//div/@LABEL'),
    articleRow('id', null, NO_IDS),
    articleRow('role', 'mods/genre'),
    articleRow('headline/kicker', areas('HEADING/OVERLINE')),
    articleRow('headline/main', areas('HEADING/TITLE')),
    articleRow('headline/deck', areas('HEADING/SUBTITLE')),
    articleRow('rubric', areas('HEADING/RUBRIC')),
    articleRow('dateline/text', inBody('PARAGRAPH')),
    articleRow('dateline/placement', null, 'METS does not say which words of a line are the dateline.'),
    articleRow('dateline/agency', null, 'METS does not say which words of a line are the agency.'),
    articleRow('dateline/place', null, 'METS does not say which words of a line are the place.'),
    articleRow('dateline/date', null, 'METS does not say which words of a line are the day.'),
    articleRow('bylines/*/text', areas('HEADING/AUTHOR')),
    articleRow('bylines/*/placement', areas('HEADING/AUTHOR')),
    articleRow('bylines/*/credits', 'mods/name'),
    articleRow('body', 'TextLine/String'),
    articleRow('continuations/*/text', inBody('PARAGRAPH')),
    articleRow('continuations/*/direction', null, REFERENCE),
    articleRow('continuations/*/page', null, REFERENCE),
    articleRow('subjects', 'mods/subject/topic'),
    articleRow('extensions', null, 'METS does not hold JSON data of other vocabularies.'),
    row('/pages/*/bylines/*/text', 'TextLine/String, outside of articles'),
    row('/pages/*/bylines/*/placement', null, OUTSIDE),
    row('/pages/*/bylines/*/credits', null, OUTSIDE),
    row('/pages/*/unplaced/*/text', 'TextLine/String, outside of articles'),
    row('/pages/*/unplaced/*/candidates', null, OUTSIDE),
    row('/extensions', null, 'METS does not hold JSON data of other vocabularies.'),
    row('paragraph', inBody('PARAGRAPH')),
    row('heading', inBody('SUBHEADING')),
    row('heading.depth', null, DEPTH),
    row('list', inBody('PARAGRAPH'), STRUCTURE),
    row('listItem', inBody('PARAGRAPH')),
    row('blockquote', inBody('PARAGRAPH'), STRUCTURE),
    row('table', inBody('PARAGRAPH'), STRUCTURE),
    row('tableRow', 'TextLine'),
    row('tableCell', 'TextLine'),
    row('figure', inBody('ILLUSTRATION')),
    row('figure.image', 'Illustration/@xlink:href, without the text in its place', ALT),
    row('figure.image.width', null, PIXELS),
    row('figure.image.height', null, PIXELS),
    row('figure.caption', inBody('CAPTION')),
    row('thematicBreak', null, PRINTED_ONLY),
    row('text', 'TextLine/String/@CONTENT'),
    row('emphasis', 'TextLine/String/@CONTENT', MARKS),
    row('strong', 'TextLine/String/@CONTENT', MARKS),
    row('delete', 'TextLine/String/@CONTENT', MARKS),
    row('ruby', 'TextLine/String/@CONTENT', MARKS),
    row('inlineCode', 'TextLine/String/@CONTENT', MARKS),
    row('break', null, LINE_END),
    row('link', 'TextLine/String/@CONTENT', MARKS),
    row('image', 'Illustration/@xlink:href'),
    row('image.alt', null, ALT),
    row('image.title', null, ALT),
  ],
  everywhere: [FORBIDDEN_CHARACTERS, UNSAFE_URL, NO_PLACE],
}))
