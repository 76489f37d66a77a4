import type { LayoutRole } from '@banmian/core'
import type { LogicalBlocks } from '../alto/read-alto.js'
import { roleOfLabel } from '../alto/roles.js'
import type { InputFacts } from '../result/input-result.js'
import { allOf, elementsOf, firstOf, numberIn, textIn, type XmlElement } from '../xml/xml-element.js'

/** A page of a METS file: its ALTO file and its printed label. */
export interface MetsPage {
  fileId: string
  /** Address of the file as written; `null` when the file is not listed. */
  href: string | null
  label: string | null
}

/** A block that the logical structure names. */
interface LogicalBlock {
  role: LayoutRole | null
  place: number
}

const TYPE_ROLES: Readonly<Record<string, LayoutRole>> = {
  AUTHOR: 'byline',
  OVERLINE: 'heading',
  SUBHEADLINE: 'heading',
  PARAGRAPH: 'text',
  TEXT: 'text',
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
function structMaps(root: XmlElement, type: 'PHYSICAL' | 'LOGICAL'): XmlElement[] {
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

/** Returns what the logical structure says about the blocks of each ALTO file, by the file's id. */
export function logicalBlocksOf(root: XmlElement): Map<string, LogicalBlocks> {
  const files = new Map<string, Map<string, LogicalBlock>>()
  let place = 0
  const walk = (div: XmlElement, inherited: LayoutRole | null): void => {
    const type = div.attributes['TYPE'] ?? ''
    const role = TYPE_ROLES[type.toUpperCase()] ?? roleOfLabel(type) ?? inherited
    // A heading of an article contains its parts; the text of the article contains its paragraphs.
    const kept = inherited === 'advertisement' || (inherited === 'heading' && role === 'text') ? inherited : role
    for (const pointer of elementsOf(div, 'fptr'))
      for (const { attributes } of allOf(pointer, 'area')) {
        const { FILEID: file, BEGIN: id } = attributes
        if (file === undefined || id === undefined) continue
        const blocks = files.get(file) ?? new Map<string, LogicalBlock>()
        files.set(file, blocks)
        if (!blocks.has(id)) blocks.set(id, { role: kept, place: place++ })
      }
    for (const child of elementsOf(div, 'div')) walk(child, kept)
  }
  for (const map of structMaps(root, 'LOGICAL')) for (const div of elementsOf(map, 'div')) walk(div, null)
  return new Map(
    [...files].map(([file, blocks]) => [
      file,
      { roleOf: (id) => blocks.get(id)?.role ?? null, placeOf: (id) => blocks.get(id)?.place ?? null },
    ]),
  )
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
