import type { KnownPart, LayoutRole } from '@banmian/core'
import type { LogicalBlocks } from '../alto/read-alto.js'
import { roleOfLabel } from '../alto/roles.js'
import type { KnownArticle } from '../page/page-block.js'
import { valueAt } from '../reading/value-at.js'
import { allOf, elementsOf, type XmlElement } from '../xml/xml-element.js'
import { structMaps } from './mets-file.js'

/** A block that the logical structure names. */
interface LogicalBlock {
  role: LayoutRole | null
  place: number
  known: KnownArticle | null
}

const TYPE_ROLES: Readonly<Record<string, LayoutRole>> = {
  AUTHOR: 'byline',
  OVERLINE: 'heading',
  SUBHEADLINE: 'heading',
  PARAGRAPH: 'text',
  TEXT: 'text',
}

/** Types of divisions that are one article, in capitals without marks between words. */
const ARTICLES: ReadonlySet<string> = new Set([
  'ARTICLE',
  'ADVERTISEMENT',
  'ADVERT',
  'AD',
  'CLASSIFIED',
  'CLASSIFIEDS',
  'OBITUARY',
  'DEATHNOTICE',
  'NOTICE',
  'LETTER',
  'EDITORIAL',
  'REVIEW',
  'POEM',
  'FEUILLETON',
  'SERIAL',
  'INTERVIEW',
  'WEATHER',
  'COLUMN',
  'ILLUSTRATION',
  'PICTURE',
  'PHOTO',
  'PHOTOGRAPH',
  'CARTOON',
  'NEWSITEM',
  'CONTENTUNIT',
])
const ADVERTISEMENTS: ReadonlySet<string> = new Set(['ADVERTISEMENT', 'ADVERT', 'AD', 'CLASSIFIED', 'CLASSIFIEDS'])

/** The parts of an article by the types of their divisions. */
const PARTS: Readonly<Record<string, KnownPart>> = {
  HEADING: 'heading',
  HEAD: 'heading',
  OVERLINE: 'kicker',
  KICKER: 'kicker',
  PREHEADING: 'kicker',
  TITLE: 'headline',
  HEADLINE: 'heading',
  MAINTITLE: 'headline',
  SUBHEADLINE: 'deck',
  SUBTITLE: 'deck',
  DECK: 'deck',
  AUTHOR: 'byline',
  BYLINE: 'byline',
  SUBHEADING: 'subhead',
  SUBHEAD: 'subhead',
  CROSSHEADING: 'subhead',
  CROSSHEAD: 'subhead',
  BODY: 'paragraph',
  BODYCONTENT: 'paragraph',
  PARAGRAPH: 'paragraph',
  CAPTION: 'caption',
}

/** The division that a block is in, and what it says about the block. */
interface Division {
  role: LayoutRole | null
  known: KnownArticle | null
}

/**
 * Returns what the logical structure says about the blocks of each ALTO file, by the file's id:
 * their order, their roles and their articles. A division names its blocks by areas, or a link
 * leads from it to the physical division that does.
 */
export function logicalBlocksOf(root: XmlElement): Map<string, LogicalBlocks> {
  const files = new Map<string, Map<string, LogicalBlock>>()
  const linked = linkedAreas(root)
  let place = 0
  let unnamed = 0
  const add = ({ attributes }: XmlElement, { role, known }: Division): void => {
    const { FILEID: file, BEGIN: id } = attributes
    if (file === undefined || id === undefined) return
    const blocks = files.get(file) ?? new Map<string, LogicalBlock>()
    files.set(file, blocks)
    if (!blocks.has(id)) blocks.set(id, { role, known, place: place++ })
  }
  const walk = (div: XmlElement, around: Division): void => {
    const type = typeOf(div)
    const { ID: id } = div.attributes
    const isArticle = !around.known && ARTICLES.has(type)
    const known = isArticle ? articleOf(type, id ?? `article ${unnamed++}`) : partIn(around.known, type)
    const inside = { role: roleIn(around.role, div), known }
    for (const pointer of elementsOf(div, 'fptr')) for (const area of allOf(pointer, 'area')) add(area, inside)
    for (const area of linked.get(id ?? '') ?? []) add(area, inside)
    for (const child of elementsOf(div, 'div')) walk(child, inside)
  }
  for (const map of structMaps(root, 'LOGICAL'))
    for (const div of elementsOf(map, 'div')) walk(div, { role: null, known: null })
  return new Map(
    [...files].map(([file, blocks]) => [
      file,
      {
        roleOf: (id) => blocks.get(id)?.role ?? null,
        placeOf: (id) => blocks.get(id)?.place ?? null,
        articleOf: (id) => blocks.get(id)?.known ?? null,
      },
    ]),
  )
}

/** Returns the type of a division in capitals, without a prefix and without marks. */
const typeOf = ({ attributes }: XmlElement): string =>
  (attributes['TYPE'] ?? '')
    .slice(0, 60)
    .replace(/^.*:/, '')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase()

const articleOf = (type: string, article: string): KnownArticle =>
  ADVERTISEMENTS.has(type) ? { article, part: 'advertisement' } : { article }

/** Returns the part that a division is in an article. Titles inside of a body are subheads. */
function partIn(around: KnownArticle | null, type: string): KnownArticle | null {
  const part = valueAt(PARTS, type)
  if (!around || part === undefined || around.part === 'advertisement') return around
  const { article } = around
  if (around.part === 'paragraph')
    return part === 'paragraph' || part === 'caption' ? { article, part } : insideBody(article, part)
  // A heading contains its parts. What is inside of a part is a piece of it.
  return around.part === undefined || around.part === 'heading' ? { article, part } : around
}

const insideBody = (article: string, part: KnownPart): KnownArticle =>
  part === 'byline' ? { article, part } : { article, part: 'subhead' }

/** Returns the role of the blocks of a division. */
function roleIn(around: LayoutRole | null, { attributes }: XmlElement): LayoutRole | null {
  const type = attributes['TYPE'] ?? ''
  const role = valueAt(TYPE_ROLES, type.toUpperCase()) ?? roleOfLabel(type) ?? around
  // A heading of an article contains its parts; the text of the article contains its paragraphs.
  return around === 'advertisement' || (around === 'heading' && role === 'text') ? around : role
}

/** Returns the areas of the physical divisions to which links lead, by the logical division. */
function linkedAreas(root: XmlElement): ReadonlyMap<string, XmlElement[]> {
  const areas = new Map<string, XmlElement[]>()
  const links = allOf(root, 'smLink')
  if (!links.length) return areas
  const physical = new Map<string, XmlElement[]>()
  for (const map of structMaps(root, 'PHYSICAL'))
    for (const div of allOf(map, 'div')) {
      const own = elementsOf(div, 'fptr').flatMap((pointer) => allOf(pointer, 'area'))
      physical.set(div.attributes['ID'] ?? '', own)
    }
  for (const { attributes } of links) {
    const [from = '', to = ''] = [attributes['from'], attributes['to']].map((id) => id?.replace(/^#/, ''))
    const own = areas.get(from) ?? []
    areas.set(from, own)
    for (const area of physical.get(to) ?? []) own.push(area)
  }
  return areas
}
