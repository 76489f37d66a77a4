import { type FormatMapping, formatMapping } from '../mapping/format-mapping.js'
import { RESOLVED_URL } from '../xhtml/resolve-urls.js'
import { START_WITHOUT_ORDER } from '../xhtml/write-xhtml.js'
import { FORBIDDEN_CHARACTERS, UNSAFE_URL } from '../xml/xml-losses.js'

const inArticle = (field: string): string => `/pages/*/articles/*/${field}`
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'h1–h6',
  list: 'ul, ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'th, td',
  figure: 'figure, and associations of type picture',
  thematicBreak: 'hr',
  text: 'text',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  ruby: 'ruby',
  inlineCode: 'code',
  break: 'br',
  link: 'a',
  image: 'img',
}

/**
 * The places of the fields of an issue in ninjs. Version 2.1 has the same properties in lower case.
 */
export const NINJS_MAPPING: FormatMapping = /* @__PURE__ */ formatMapping(() => ({
  format: 'ninjs',
  title: 'IPTC ninjs 3.1 and 2.1',
  everywhere: [FORBIDDEN_CHARACTERS, UNSAFE_URL, RESOLVED_URL],
  fields: [
    { field: '/id', target: 'uri', loss: null },
    { field: '/publication/name', target: 'infoSources[role=publication].name', loss: null },
    { field: '/publication/language', target: 'language', loss: null },
    { field: '/publication/identifiers', target: 'altIds[role=publication:…]', loss: null },
    { field: '/publication/url', target: 'infoSources[role=publication].contactInfo[type=web].value', loss: null },
    { field: '/publication/publisher', target: 'infoSources[role=publisher].name', loss: null },
    {
      field: '/publication/timeZone',
      target: null,
      loss: 'The times of ninjs have an offset, and it has no property for the name of a time zone.',
    },
    { field: '/date', target: 'altIds[role=issue-date], versionCreated', loss: null },
    { field: '/number', target: 'altIds[role=issue-number]', loss: null },
    { field: '/edition', target: 'altIds[role=edition]', loss: null },
    { field: '/extensions', target: null, loss: 'ninjs is closed to data of other vocabularies.' },
    { field: '/pages/*/id', target: 'associations[].uri', loss: null },
    { field: '/pages/*/label', target: 'associations[].altIds[role=page-label]', loss: null },
    { field: '/pages/*/name', target: 'associations[].title', loss: null },
    { field: '/pages/*/bylines', target: 'associations[].descriptions[role=byline …], people', loss: null },
    { field: '/pages/*/unplaced/*/text', target: 'associations[].bodies[role=unplaced].value', loss: null },
    {
      field: '/pages/*/unplaced/*/candidates',
      target: null,
      loss: 'ninjs has no property for the possible places of a text.',
    },
    { field: inArticle('id'), target: 'uri', loss: null },
    { field: inArticle('role'), target: 'genres[].name', loss: null },
    { field: inArticle('headline/kicker'), target: 'headlines[role=kicker].value', loss: null },
    { field: inArticle('headline/main'), target: 'headlines[role=main].value', loss: null },
    { field: inArticle('headline/deck'), target: 'headlines[role=deck].value', loss: null },
    { field: inArticle('rubric'), target: 'subjects[rel=rubric].name', loss: null },
    { field: inArticle('dateline/text'), target: 'descriptions[role=dateline …].value', loss: null },
    { field: inArticle('dateline/placement'), target: 'descriptions[role=dateline …].role', loss: null },
    { field: inArticle('dateline/agency'), target: 'infoSources[role=agency].name', loss: null },
    { field: inArticle('dateline/place'), target: 'located', loss: null },
    {
      field: inArticle('dateline/date'),
      target: null,
      loss: 'ninjs has no property for the day in a dateline, apart from its text.',
    },
    { field: inArticle('bylines'), target: 'by, descriptions[role=byline …], people', loss: null },
    { field: inArticle('body'), target: 'bodies[role=richtext], as XHTML; bodies[role=main], as text', loss: null },
    {
      field: inArticle('continuations'),
      target: null,
      loss: 'ninjs has no property for references to other pages.',
    },
    { field: inArticle('subjects'), target: 'subjects[].name', loss: null },
    { field: inArticle('extensions'), target: null, loss: 'ninjs is closed to data of other vocabularies.' },
    ...Object.entries(ELEMENTS).map(([field, target]) => ({ field, target, loss: null })),
    { field: 'list.start', target: 'ol[start]', loss: START_WITHOUT_ORDER },
  ],
}))
