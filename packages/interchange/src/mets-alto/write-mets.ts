import { headlineText, type Issue } from '@banmian/core'
import { linesOf, XML_DECLARATION, xmlElement } from '../xml/write-element.js'
import type { AltoPage } from './alto-page.js'
import { type ArticlePart, fileId, type LogicalArticle } from './logical-articles.js'
import { writeArticleMods, writeIssueMods } from './write-mods.js'

const NAMESPACES = {
  xmlns: 'http://www.loc.gov/METS/',
  'xmlns:mods': 'http://www.loc.gov/mods/v3',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
} as const

/** Writes the METS file of an issue: its description, its files, its pages and its articles. */
export function writeMets(
  issue: Issue,
  pages: readonly AltoPage[],
  articles: readonly LogicalArticle[],
  pathOf: (page: AltoPage) => string,
): string {
  const title = [issue.publication.name, issue.date].filter((part) => part !== null).join(' ')
  const files = pages.map((page) =>
    xmlElement(
      'file',
      { ID: fileId(page), MIMETYPE: 'text/xml', GROUPID: page.index + 1 },
      xmlElement('FLocat', { LOCTYPE: 'URL', 'xlink:href': pathOf(page) }),
    ),
  )
  const mets = xmlElement(
    'mets',
    { ...NAMESPACES, OBJID: issue.id, TYPE: 'Newspaper', LABEL: title },
    linesOf([
      writeIssueMods(issue),
      ...articles.map(({ article }, index) => writeArticleMods(article, modsId(index))),
      files.length > 0 ? xmlElement('fileSec', {}, xmlElement('fileGrp', { USE: 'Text' }, linesOf(files))) : '',
      writePhysical(issue, pages),
      writeLogical(articles),
    ]),
  )
  return `${XML_DECLARATION}${mets}\n`
}

const modsId = (index: number): string => `MODSMD_ARTICLE${index + 1}`

const division = (type: string, inside: readonly string[], more: Record<string, string | number | null> = {}): string =>
  xmlElement('div', { ...more, TYPE: type }, linesOf(inside))

const area = (file: string, block: string): string =>
  xmlElement('area', { FILEID: file, BETYPE: 'IDREF', BEGIN: block })

function writePhysical(issue: Issue, pages: readonly AltoPage[]): string {
  const divisions = pages.map((page) => {
    const { label = null, name = null } = issue.pages[page.page] ?? {}
    const more = { ID: `DIVP${page.index + 1}`, ORDER: page.index + 1, ORDERLABEL: label, LABEL: name }
    return division('PAGE', [xmlElement('fptr', {}, area(fileId(page), `P${page.index + 1}`))], more)
  })
  return xmlElement('structMap', { TYPE: 'PHYSICAL' }, division('Newspaper', divisions))
}

function writeLogical(articles: readonly LogicalArticle[]): string {
  const content = articles.map(({ article, heading, body }, index) =>
    division(
      article.role === 'advertisement' ? 'ADVERTISEMENT' : 'ARTICLE',
      [
        heading.length > 0 ? division('HEADING', heading.map(writePart)) : '',
        body.length > 0 ? division('BODY', [division('BODY_CONTENT', body.map(writePart))]) : '',
      ],
      { ID: `DIVL${index + 1}`, LABEL: headlineText(article), DMDID: modsId(index) },
    ),
  )
  const issue = division('ISSUE', [division('CONTENT', content)], { DMDID: 'MODSMD_ISSUE1' })
  return xmlElement('structMap', { TYPE: 'LOGICAL' }, division('Newspaper', [issue]))
}

/**
 * Writes a part of an article. Several blocks are a sequence, since METS takes several pointers for
 * alternatives.
 */
function writePart({ part, areas }: ArticlePart): string {
  const written = areas.map(({ file, block }) => area(file, block))
  const [only = ''] = written
  const pointer = xmlElement('fptr', {}, written.length > 1 ? xmlElement('seq', {}, linesOf(written)) : only)
  return division(part.type ?? 'PARAGRAPH', [pointer])
}
