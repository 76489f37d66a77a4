import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { articleRow, row } from '../mapping/mapping-row.js'
import type { NodeLimits } from '../nodes/node-limits.js'
import { RESOLVED_URL } from '../xhtml/resolve-urls.js'
import { FORBIDDEN_CHARACTERS, UNSAFE_URL } from '../xml/xml-losses.js'

const ONE_ISSN = 'NITF has one attribute for a number of a newspaper, its ISSN.'
const UNPRINTED_CREDIT = 'NITF marks names in a line of credit, so a name that the line does not print has no place.'
const UNPRINTED_PLACE = 'NITF marks the place in the dateline, so a place that the dateline does not print has none.'
const EMPTY_HEADLINE = 'The element hl1 is always there, so an empty headline is the same as none.'
const NO_PICTURE_IN_TEXT = 'NITF has no pictures in running text, so its text is kept in its place.'
const NO_ANNOTATION = 'NITF has no small characters next to text, so they are in brackets after it.'
const SPREAD = 'NITF does not say how far the items of a list are apart.'
const START = 'Only numbered lists have a first number.'
const EMPTY_LIST = 'A list of NITF has at least one item.'
const EMPTY_ROW = 'A row of NITF has at least one cell.'
const NO_DOCUMENT = 'NITF has one document for an article, so a page without articles has none.'

/** Reasons of the losses that depend on the values of several fields. */
export const NITF_LOSSES = { ONE_ISSN, UNPRINTED_CREDIT, UNPRINTED_PLACE, EMPTY_HEADLINE, NO_DOCUMENT } as const

/** The parts of a body that NITF does not hold. */
export const NITF_LIMITS: NodeLimits = {
  phrasing: { image: NO_PICTURE_IN_TEXT, ruby: NO_ANNOTATION },
  spread: SPREAD,
  startWithoutOrder: START,
  emptyList: EMPTY_LIST,
  emptyRow: EMPTY_ROW,
  unprintedCredit: UNPRINTED_CREDIT,
}

/** The place of each field of an issue in NITF. */
export const NITF_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'nitf',
  title: 'IPTC NITF 3.6',
  fields: [
    row('/id', 'head/meta[@name="issue-id"]/@content'),
    row('/publication/name', 'head/pubdata/@name'),
    row('/publication/language', 'nitf/@baselang'),
    row('/publication/identifiers', 'head/pubdata/@issn', ONE_ISSN),
    row('/publication/url', null, 'NITF has no place for the address of a newspaper.'),
    row('/publication/publisher', 'head/docdata/doc.copyright/@holder'),
    row('/publication/timeZone', null, 'NITF has the offset of a time only, not the name of its zone.'),
    row('/date', 'head/pubdata/@date.publication'),
    row('/number', 'head/pubdata/@number'),
    row('/edition', 'head/pubdata/@edition.name'),
    row('/pages/*/id', 'head/pubdata/@ex-ref'),
    row('/pages/*/label', 'head/pubdata/@position.sequence'),
    row('/pages/*/name', 'head/pubdata/@position.section'),
    articleRow('id', 'head/docdata/doc-id/@id-string'),
    articleRow('role', 'head/tobject/tobject.property/@tobject.property.type'),
    articleRow('headline/kicker', 'body.head/hedline/hl2[@class="kicker"]'),
    articleRow('headline/main', 'body.head/hedline/hl1', EMPTY_HEADLINE),
    articleRow('headline/deck', 'body.head/hedline/hl2[@class="deck"]'),
    articleRow('rubric', 'head/docdata/fixture/@fix-id'),
    articleRow('dateline/text', 'body.head/dateline'),
    articleRow('dateline/placement', 'body.head/dateline/@class'),
    articleRow('dateline/agency', 'body.head/distributor/org'),
    articleRow('dateline/place', 'body.head/dateline/location', UNPRINTED_PLACE),
    articleRow('dateline/date', 'body.head/dateline/story.date/@norm'),
    articleRow('bylines/*/text', 'body.head/byline'),
    articleRow('bylines/*/placement', 'body.head/byline/@class'),
    articleRow('bylines/*/credits', 'body.head/byline/person, the role as its @class', UNPRINTED_CREDIT),
    articleRow('body', 'body.content'),
    articleRow('continuations', null, 'NITF has no references from one page to another.'),
    articleRow('subjects', 'head/docdata/key-list/keyword/@key'),
    articleRow('extensions', null, 'NITF does not hold data of other vocabularies.'),
    row('/pages/*/bylines', null, 'NITF is about articles, and does not hold credits of a page.'),
    row('/pages/*/unplaced', null, 'NITF is about articles, and does not hold text outside of them.'),
    row('/extensions', null, 'NITF does not hold data of other vocabularies.'),
    row('paragraph', 'p'),
    row('heading', 'hl2, the depth as its @class'),
    row('list', 'ol and ul', EMPTY_LIST),
    row('list.spread', null, SPREAD),
    row('list.start', 'ol/@seqnum', START),
    row('listItem', 'li'),
    row('listItem.spread', null, SPREAD),
    row('blockquote', 'bq/block'),
    row('table', 'table'),
    row('tableRow', 'tr, in a thead for the first', EMPTY_ROW),
    row('tableCell', 'td, and th in the first row'),
    row('figure', 'media'),
    row('figure.bylines', 'media/media-producer', UNPRINTED_CREDIT),
    row('thematicBreak', 'hr'),
    row('text', 'text'),
    row('emphasis', 'em'),
    row('strong', 'em[@class="strong"]'),
    row('delete', 'em[@class="delete"]'),
    row('ruby', 'text, the annotation in brackets', NO_ANNOTATION),
    row('inlineCode', 'em[@class="code"]'),
    row('break', 'br'),
    row('link', 'a'),
    row('image', null, NO_PICTURE_IN_TEXT),
  ],
  everywhere: [FORBIDDEN_CHARACTERS, UNSAFE_URL, RESOLVED_URL, NO_DOCUMENT],
}))
