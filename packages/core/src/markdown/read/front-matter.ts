import type { Identifier, Issue, Publication } from '../../model/issue.js'
import type { Span } from '../syntax/lines.js'
import { VERSION } from '../syntax/version.js'
import { DAY_FORM, Fields, ID_FORM, LANGUAGE_FORM } from './yaml/fields.js'
import { readYaml, type Yaml } from './yaml/yaml.js'

/** Reads the fields of the issue and its publication from the lines of the front matter, including its fences. */
export function readFrontMatter(source: string, lines: readonly Span[]): Omit<Issue, 'pages'> {
  const place = { start: lines[0]!.start, end: lines[0]!.end }
  const known = ['banmian', 'id', 'publication', 'date', 'number', 'edition', 'extensions']
  const fields = new Fields(source, readYaml(source, lines.slice(1, -1)), place, known)
  fields.required('banmian', fields.oneOf('banmian', [VERSION]) === null ? null : '1')
  const extensions = fields.extensions('extensions')
  return {
    type: 'issue',
    id: fields.text('id', ID_FORM) ?? '',
    publication: publicationOf(source, fields),
    date: fields.text('date', DAY_FORM),
    number: fields.text('number'),
    edition: fields.text('edition'),
    ...(extensions && { extensions }),
  }
}

function publicationOf(source: string, outer: Fields): Publication {
  const fields = outer.inner('publication', ['name', 'language', 'identifiers', 'url', 'publisher', 'timeZone'])
  const found = fields ?? outer
  const identifier = (item: Yaml): Identifier => {
    const one = Fields.of(source, item, ['scheme', 'value'], 'identifiers')
    return { scheme: one.required('scheme', one.text('scheme')), value: one.required('value', one.text('value')) }
  }
  const language = fields ? fields.text('language', LANGUAGE_FORM) : null
  return {
    name: fields?.text('name') ?? null,
    language: found.required(fields ? 'language' : 'publication', language),
    identifiers: fields?.list('identifiers', identifier, 'identifiers') ?? [],
    url: fields?.text('url') ?? null,
    publisher: fields?.text('publisher') ?? null,
    timeZone: fields?.text('timeZone') ?? null,
  }
}
