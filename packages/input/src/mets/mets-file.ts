import type { InputFacts } from '../result/input-result.js'
import { allOf, elementsOf, firstOf, numberIn, textIn, type XmlElement } from '../xml/xml-element.js'

/** A page of a METS file: its ALTO file and its printed label. */
export interface MetsPage {
  fileId: string
  /** Address of the file as written; `null` when the file is not listed. */
  href: string | null
  label: string | null
}

/** Returns the pages of a METS file in their order. */
export function pagesOf(root: XmlElement): MetsPage[] {
  const hrefs = new Map<string, string>()
  for (const file of allOf(root, 'file')) {
    const href = firstOf(file, 'FLocat')?.attributes['href']
    if (href !== undefined) hrefs.set(file.attributes['ID'] ?? '', href)
  }
  const textFiles = textFileIds(root)
  const labels = pageLabels(root)
  const divs = structMaps(root, 'PHYSICAL').flatMap((map) => allOf(map, 'div'))
  const pages = divs.flatMap((div) => {
    const ids = elementsOf(div, 'fptr')
      .flatMap(fileIdsOf)
      .filter((id) => textFiles.has(id))
    const label = div.attributes['ORDERLABEL'] ?? labels.get(div.attributes['DMDID'] ?? '') ?? null
    return ids
      .slice(0, 1)
      .map((fileId) => ({ fileId, href: hrefs.get(fileId) ?? null, label, order: numberIn(div, 'ORDER') }))
  })
  if (pages.every(({ order }) => order !== null)) pages.sort((a, b) => a.order! - b.order!)
  const seen = new Set<string>()
  const unique = pages.filter(({ fileId }) => !seen.has(fileId) && seen.add(fileId))
  return unique.length
    ? unique.map(({ fileId, href, label }) => ({ fileId, href, label }))
    : [...textFiles].map((fileId) => ({ fileId, href: hrefs.get(fileId) ?? null, label: null }))
}

/** Returns the maps of a type. A single map without a type is the physical one. */
export function structMaps(root: XmlElement, type: 'PHYSICAL' | 'LOGICAL'): XmlElement[] {
  const maps = elementsOf(root, 'structMap')
  const typeOf = ({ attributes }: XmlElement): string => attributes['TYPE']?.toUpperCase() ?? ''
  const isSingle = maps.length === 1 && typeOf(maps[0]!) === '' && type === 'PHYSICAL'
  return isSingle ? maps : maps.filter((map) => typeOf(map) === type)
}

/** Returns the printed numbers of pages by the ids of the sections that describe them. */
function pageLabels(root: XmlElement): Map<string, string> {
  const labels = new Map<string, string>()
  for (const section of elementsOf(root, 'dmdSec')) {
    const detail = allOf(section, 'detail').find(({ attributes }) => /^page/i.test(attributes['type'] ?? ''))
    const label = textIn(detail && firstOf(detail, 'number')).trim()
    if (label !== '') labels.set(section.attributes['ID'] ?? '', label)
  }
  return labels
}

const fileIdsOf = (pointer: XmlElement): string[] =>
  [pointer, ...allOf(pointer, 'area')].flatMap(({ attributes }) => attributes['FILEID'] ?? [])

/** Returns the ids of the files that contain text: by their group, or by their type. */
function textFileIds(root: XmlElement): Set<string> {
  const ids = new Set<string>()
  for (const group of allOf(root, 'fileGrp')) {
    const ofGroup = `${group.attributes['USE'] ?? ''} ${group.attributes['ID'] ?? ''}`
    for (const file of elementsOf(group, 'file')) {
      const isText = /alto|text|ocr/i.test(`${ofGroup} ${file.attributes['USE'] ?? ''}`)
      const type = file.attributes['MIMETYPE'] ?? ''
      const href = firstOf(file, 'FLocat')?.attributes['href'] ?? ''
      const isXml = /xml/i.test(type) || /\.xml$/i.test(href)
      if (isXml && (isText || /alto/i.test(href))) ids.add(file.attributes['ID'] ?? '')
    }
  }
  return ids
}

/** Returns what the description of the issue says: MODS of the first section that has a date. */
export function factsOf(root: XmlElement): InputFacts {
  const facts: InputFacts = {}
  const sections = elementsOf(root, 'dmdSec').filter((section) =>
    /ISSUE|PRINT|NEWSPAPER/i.test(section.attributes['ID'] ?? ''),
  )
  for (const section of sections.length ? sections : elementsOf(root, 'dmdSec')) {
    const mods = allOf(section, 'mods')[0]
    const issued = mods && allOf(mods, 'dateIssued')[0]
    if (!mods || (!issued && facts.date !== undefined)) continue
    const date = /^\d{4}-\d{2}-\d{2}$/.exec(textIn(issued).trim())?.[0]
    const title = textIn(firstOf(firstOf(mods, 'titleInfo'), 'title')).trim()
    const ofIssue = allOf(mods, 'detail').find(({ attributes }) => attributes['type'] === 'issue')
    const number = textIn(ofIssue && firstOf(ofIssue, 'number')).trim()
    if (title !== '') facts.publication ??= title
    if (date !== undefined) facts.date ??= date
    if (number !== '') facts.number ??= number
  }
  return facts
}
