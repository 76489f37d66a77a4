import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { articleRow, row } from '../mapping/mapping-row.js'
import { NITF_LIMITS } from '../nitf/nitf-mapping.js'
import { RESOLVED_URL } from '../xhtml/resolve-urls.js'
import { START_WITHOUT_ORDER } from '../xhtml/write-xhtml.js'
import { FORBIDDEN_CHARACTERS, UNSAFE_URL } from '../xml/xml-losses.js'

const NO_LINE_ENDS = 'A name in NewsML-G2 has spaces in the place of tabs and line ends.'
const NO_YEAR = 'A date in NewsML-G2 has a year.'
const NO_CREDITS_OF_PAGES = 'NewsML-G2 is about articles, and does not hold credits of a page.'

/** Reasons of the losses that are found while the fields are read. */
export const NEWSML_LOSSES = { NO_LINE_ENDS, NO_YEAR } as const

const inPackage = (name: string): string => `packageItem/contentMeta/contentMetaExtProperty[${name}]`

/** The place of each field of an issue in NewsML-G2, whose bodies are NITF or XHTML. */
export const NEWSML_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'newsml-g2',
  title: 'IPTC NewsML-G2 2.35',
  fields: [
    row('/id', 'packageItem/@guid'),
    row('/publication/name', inPackage('publication-name')),
    row('/publication/language', 'packageItem/contentMeta/language/@tag'),
    row('/publication/identifiers', inPackage('publication-identifier')),
    row('/publication/url', inPackage('publication-url')),
    row('/publication/publisher', inPackage('publisher')),
    row('/publication/timeZone', inPackage('time-zone')),
    row('/date', 'packageItem/contentMeta/contentCreated'),
    row('/number', inPackage('issue-number')),
    row('/edition', inPackage('edition')),
    row('/pages/*/id', 'packageItem/groupSet/group/@id'),
    row('/pages/*/label', 'packageItem/groupSet/group/groupExtProperty[page-label]'),
    row('/pages/*/name', 'packageItem/groupSet/group/title'),
    articleRow('id', 'newsItem/@guid'),
    articleRow('role', 'newsItem/contentMeta/genre'),
    articleRow('headline/kicker', 'newsItem/contentMeta/headline[kicker]'),
    articleRow('headline/main', 'newsItem/contentMeta/headline'),
    articleRow('headline/deck', 'newsItem/contentMeta/headline[deck]'),
    articleRow('rubric', 'newsItem/contentMeta/contentMetaExtProperty[rubric]'),
    articleRow('dateline/text', 'newsItem/contentMeta/dateline'),
    articleRow('dateline/placement', 'newsItem/contentMeta/dateline/@roleuri'),
    articleRow('dateline/agency', 'newsItem/contentMeta/infoSource/name', NO_LINE_ENDS),
    articleRow('dateline/place', 'newsItem/contentMeta/located/name', NO_LINE_ENDS),
    articleRow('dateline/date', 'newsItem/contentMeta/contentCreated', NO_YEAR),
    articleRow('bylines/*/text', 'newsItem/contentMeta/by'),
    articleRow('bylines/*/placement', 'newsItem/contentMeta/by/@roleuri'),
    articleRow('bylines/*/credits', 'newsItem/contentMeta/creator, the role as its @roleuri', NO_LINE_ENDS),
    articleRow('body', 'newsItem/contentSet/inlineXML'),
    articleRow('continuations', null, 'NewsML-G2 links items, and does not hold references between printed pages.'),
    articleRow('subjects', 'newsItem/contentMeta/subject/name', NO_LINE_ENDS),
    articleRow('extensions', null, 'NewsML-G2 does not hold JSON data of other vocabularies.'),
    row('/pages/*/bylines', null, NO_CREDITS_OF_PAGES),
    row('/pages/*/unplaced', null, 'NewsML-G2 is about articles, and does not hold text outside of them.'),
    row('/extensions', null, 'NewsML-G2 does not hold JSON data of other vocabularies.'),
    row('paragraph', 'p'),
    row('heading', 'hl2, or h1 to h6 in XHTML'),
    row('list', 'ol and ul', NITF_LIMITS.emptyList),
    row('list.spread', 'only ul and ol of XHTML, as their @class', NITF_LIMITS.spread),
    row('list.start', 'ol/@seqnum, or ol/@start in XHTML', NITF_LIMITS.startWithoutOrder),
    row('list.ordered', 'ol and ul', START_WITHOUT_ORDER),
    row('listItem', 'li'),
    row('listItem.spread', 'only li of XHTML, as its @class', NITF_LIMITS.spread),
    row('blockquote', 'bq, or blockquote in XHTML'),
    row('table', 'table'),
    row('tableRow', 'tr', NITF_LIMITS.emptyRow),
    row('tableCell', 'td, and th in the first row'),
    row('figure', 'media, or figure in XHTML'),
    row('figure.bylines', 'media-producer, or p in XHTML', NITF_LIMITS.unprintedCredit),
    row('thematicBreak', 'hr'),
    row('text', 'text'),
    row('emphasis', 'em'),
    row('strong', 'em[@class="strong"], or strong in XHTML'),
    row('delete', 'em[@class="delete"], or del in XHTML'),
    row('ruby', 'only ruby of XHTML', NITF_LIMITS.phrasing?.ruby),
    row('inlineCode', 'em[@class="code"], or code in XHTML'),
    row('break', 'br'),
    row('link', 'a'),
    row('image', 'only img of XHTML', NITF_LIMITS.phrasing?.image),
  ],
  everywhere: [FORBIDDEN_CHARACTERS, UNSAFE_URL, RESOLVED_URL],
}))
