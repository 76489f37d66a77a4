import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { articleRow, row } from '../mapping/mapping-row.js'
import { FORBIDDEN_CHARACTERS } from '../xml/xml-losses.js'

/** Reason of the loss of what has no place on a printed page. */
export const NO_PLACE = 'ALTO describes printed lines, so text whose place on the page is unknown is not written.'
const PRINTED_ONLY = 'ALTO describes printed lines, without this part of the text.'

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
    articleRow('continuations', inBody('PARAGRAPH')),
    articleRow('subjects', 'mods/subject/topic'),
    articleRow('extensions', null, 'METS does not hold JSON data of other vocabularies.'),
    row('/pages/*/bylines', 'TextLine/String, outside of articles'),
    row('/pages/*/unplaced', 'TextLine/String, outside of articles'),
    row('/extensions', null, 'METS does not hold JSON data of other vocabularies.'),
    row('paragraph', inBody('PARAGRAPH')),
    row('heading', inBody('SUBHEADING')),
    row('list', inBody('PARAGRAPH')),
    row('listItem', inBody('PARAGRAPH')),
    row('blockquote', inBody('PARAGRAPH')),
    row('table', inBody('PARAGRAPH')),
    row('tableRow', 'TextLine'),
    row('tableCell', 'TextLine'),
    row('figure', inBody('ILLUSTRATION')),
    row('figure.caption', inBody('CAPTION')),
    row('thematicBreak', null, PRINTED_ONLY),
    row('text', 'TextLine/String/@CONTENT'),
    row('emphasis', 'TextLine/String/@CONTENT'),
    row('strong', 'TextLine/String/@CONTENT'),
    row('delete', 'TextLine/String/@CONTENT'),
    row('ruby', 'TextLine/String/@CONTENT'),
    row('inlineCode', 'TextLine/String/@CONTENT'),
    row('break', 'TextLine'),
    row('link', 'TextLine/String/@CONTENT'),
    row('image', 'Illustration/@xlink:href'),
  ],
  everywhere: [FORBIDDEN_CHARACTERS, NO_PLACE],
}))
