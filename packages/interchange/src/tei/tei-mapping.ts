import { type FieldMapping, type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { articleRow, row } from '../mapping/mapping-row.js'
import type { NodeLimits } from '../nodes/node-limits.js'
import { RESOLVED_URL } from '../xhtml/resolve-urls.js'
import { FORBIDDEN_CHARACTERS, UNSAFE_URL } from '../xml/xml-losses.js'

const NOT_ONE_WORD = 'The kind of a number is one word in TEI.'
const UNPRINTED_CREDIT = 'TEI marks names in a line of credit, so a name that the line does not print has no place.'
const UNPRINTED_AGENCY =
  'TEI marks the agency in the dateline, so an agency that the dateline does not print has no place.'
const UNPRINTED_PLACE = 'TEI marks the place in the dateline, so a place that the dateline does not print has none.'
const SPREAD = 'TEI does not say how far the items of a list are apart.'
const START = 'Only numbered lists have a first number.'
const EMPTY_LIST = 'A list of TEI has at least one item.'
const EMPTY_ROW = 'A row of TEI has at least one cell.'
const EMPTY_TABLE = 'A table of TEI has at least one row.'
const ALIGN = 'TEI describes rows and cells, not the alignment of columns.'
const NO_ADDRESS = 'A picture of TEI has an address, so the text of one without is kept in its place.'
const NO_TITLE = 'TEI has no attribute for the title of a link or a picture.'

/** Reasons of the losses that are found while the fields are read. */
export const TEI_LOSSES = { NOT_ONE_WORD, UNPRINTED_CREDIT, UNPRINTED_AGENCY, UNPRINTED_PLACE } as const

/** The parts of a body that TEI does not hold. */
export const TEI_LIMITS: NodeLimits = {
  spread: SPREAD,
  startWithoutOrder: START,
  emptyList: EMPTY_LIST,
  emptyRow: EMPTY_ROW,
  emptyTable: EMPTY_TABLE,
  align: ALIGN,
  imageWithoutUrl: NO_ADDRESS,
  title: NO_TITLE,
  unprintedCredit: UNPRINTED_CREDIT,
}

const bibl = (field: string, target: string, loss: string | null = null): FieldMapping =>
  row(field, `sourceDesc/bibl/${target}`, loss)
const page = (field: string, target: string | null, loss: string | null = null): FieldMapping =>
  row(`/pages/*/${field}`, target, loss)

/** The place of each field of an issue in TEI. */
export const TEI_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'tei',
  title: 'TEI P5',
  fields: [
    bibl('/id', 'idno[@type="issue-id"]'),
    bibl('/publication/name', 'title[@level="j"]'),
    row('/publication/language', 'profileDesc/langUsage/language/@ident'),
    bibl('/publication/identifiers', 'idno, the scheme as its @type', NOT_ONE_WORD),
    bibl('/publication/url', 'ptr/@target'),
    bibl('/publication/publisher', 'publisher'),
    row('/publication/timeZone', null, 'TEI has no place for the time zone of a newspaper.'),
    bibl('/date', 'date/@when'),
    bibl('/number', 'biblScope[@unit="issue"]'),
    bibl('/edition', 'edition'),
    page('id', 'div[@type="page"]/@xml:id'),
    page('label', 'div[@type="page"]/@n and pb/@n'),
    page('name', 'div[@type="page"]/head'),
    articleRow('id', 'div[@type="article"]/@xml:id'),
    articleRow('role', 'div[@type="article"]/@subtype'),
    articleRow('headline/kicker', 'head[@type="kicker"]'),
    articleRow('headline/main', 'head[@type="main"]'),
    articleRow('headline/deck', 'head[@type="deck"]'),
    articleRow('rubric', 'head[@type="rubric"]'),
    articleRow('dateline/text', 'dateline'),
    articleRow('dateline/placement', 'dateline/@rend'),
    articleRow('dateline/agency', 'dateline/orgName', UNPRINTED_AGENCY),
    articleRow('dateline/place', 'dateline/placeName', UNPRINTED_PLACE),
    articleRow('dateline/date', 'dateline/date/@when'),
    articleRow('bylines/*/text', 'byline'),
    articleRow('bylines/*/placement', 'byline/@rend'),
    articleRow('bylines/*/credits', 'byline/persName, the role as its @role', UNPRINTED_CREDIT),
    articleRow('body', 'div[@type="article"]'),
    articleRow('continuations/*/text', 'note[@type="continuation"]'),
    articleRow('continuations/*/direction', 'note[@type="continuation"]/@subtype'),
    articleRow('continuations/*/page', 'note[@type="continuation"]/@n'),
    articleRow('subjects', 'profileDesc/textClass/keywords/term'),
    articleRow('extensions', null, 'TEI does not hold JSON data of other vocabularies.'),
    page('bylines/*/text', 'div[@type="page"]/byline'),
    page('bylines/*/placement', 'div[@type="page"]/byline/@rend'),
    page('bylines/*/credits', 'div[@type="page"]/byline/persName', UNPRINTED_CREDIT),
    page('unplaced/*/text', 'note[@type="unplaced"]'),
    page('unplaced/*/candidates', null, 'TEI does not hold the places that a text may belong to.'),
    row('/extensions', null, 'TEI does not hold JSON data of other vocabularies.'),
    row('paragraph', 'p'),
    row('heading', 'label[@type="subhead"], the depth as its @n'),
    row('list', 'list', EMPTY_LIST),
    row('list.ordered', 'list/@rend'),
    row('list.spread', null, SPREAD),
    row('list.start', 'item/@n', START),
    row('listItem', 'item'),
    row('listItem.spread', null, SPREAD),
    row('blockquote', 'quote'),
    row('table', 'table', EMPTY_TABLE),
    row('table.align', null, ALIGN),
    row('tableRow', 'row, with @role="label" for the first', EMPTY_ROW),
    row('tableCell', 'cell'),
    row('figure', 'figure'),
    row('figure.image', 'figure/graphic, the text in its place as figDesc', NO_ADDRESS),
    row('figure.caption', 'figure/head'),
    row('figure.bylines', 'figure/byline', UNPRINTED_CREDIT),
    row('thematicBreak', 'milestone'),
    row('text', 'text'),
    row('emphasis', 'emph'),
    row('strong', 'hi[@rend="bold"]'),
    row('delete', 'hi[@rend="strikethrough"]'),
    row('ruby', 'ruby/rb, the annotation as ruby/rt'),
    row('inlineCode', 'code'),
    row('break', 'lb'),
    row('link', 'ref'),
    row('link.title', null, NO_TITLE),
    row('image', 'graphic, the text in its place as desc', NO_ADDRESS),
    row('image.title', null, NO_TITLE),
  ],
  everywhere: [FORBIDDEN_CHARACTERS, UNSAFE_URL, RESOLVED_URL],
}))
