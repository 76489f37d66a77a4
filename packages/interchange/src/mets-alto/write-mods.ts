import { type Article, creditsOf, headlineText, type Issue } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'

/** Writes the description of an issue as a section with MODS. */
export function writeIssueMods({ publication, date, number, edition }: Issue): string {
  const { name, language, publisher, identifiers } = publication
  return section(
    'MODSMD_ISSUE1',
    linesOf([
      name === null ? '' : xmlElement('mods:titleInfo', {}, textElement('mods:title', {}, name)),
      xmlElement(
        'mods:originInfo',
        {},
        linesOf([
          textElement('mods:publisher', {}, publisher),
          textElement('mods:dateIssued', { encoding: 'iso8601' }, date),
          textElement('mods:edition', {}, edition),
        ]),
      ),
      xmlElement(
        'mods:language',
        {},
        textElement('mods:languageTerm', { authority: 'rfc5646', type: 'code' }, language),
      ),
      ...identifiers.map(({ scheme, value }) => textElement('mods:identifier', { type: scheme }, value)),
      number === null
        ? ''
        : xmlElement(
            'mods:part',
            {},
            xmlElement('mods:detail', { type: 'issue' }, textElement('mods:number', {}, number)),
          ),
    ]),
  )
}

/** Writes the description of an article as a section with MODS. */
export const writeArticleMods = (article: Article, id: string): string =>
  section(
    id,
    linesOf([
      xmlElement('mods:titleInfo', {}, xmlElement('mods:title', {}, xmlText(headlineText(article)))),
      ...creditsOf(article).map(({ role, name }) =>
        xmlElement(
          'mods:name',
          { type: 'personal' },
          textElement('mods:namePart', {}, name) +
            (role === null ? '' : xmlElement('mods:role', {}, textElement('mods:roleTerm', { type: 'text' }, role))),
        ),
      ),
      textElement('mods:genre', {}, article.role),
      ...article.subjects.map((subject) => xmlElement('mods:subject', {}, textElement('mods:topic', {}, subject))),
    ]),
  )

const section = (id: string, content: string): string =>
  xmlElement(
    'dmdSec',
    { ID: id },
    xmlElement('mdWrap', { MDTYPE: 'MODS' }, xmlElement('xmlData', {}, xmlElement('mods:mods', {}, content))),
  )
