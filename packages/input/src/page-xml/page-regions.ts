import type { LayoutRole } from '@banmian/core'
import { boxAround } from '../json/json-values.js'
import type { Box } from '../page/box.js'
import { valueAt } from '../reading/value-at.js'
import { elementsOf, firstOf, numberIn, visit, type XmlElement } from '../xml/xml-element.js'

/** Types of text regions that say more than their words. */
const TYPE_ROLES: Readonly<Record<string, LayoutRole>> = {
  paragraph: 'text',
  heading: 'heading',
  caption: 'caption',
  header: 'page-header',
  footer: 'page-footer',
  'page-number': 'page-number',
  'drop-capital': 'text',
  credit: 'byline',
  'floating-text': 'aside',
  marginalia: 'aside',
  footnote: 'footnote',
  'footnote-continued': 'footnote',
  endnote: 'footnote',
  'TOC-entry': 'list',
  'list-label': 'list',
}

/** Roles of regions by their element. */
const REGION_ROLES: Readonly<Record<string, LayoutRole>> = {
  AdvertRegion: 'advertisement',
  TableRegion: 'table',
  ImageRegion: 'figure',
  GraphicRegion: 'figure',
  ChartRegion: 'figure',
  LineDrawingRegion: 'figure',
}

export const isRegion = ({ name }: XmlElement): boolean => name.endsWith('Region')

export const isPictureRegion = ({ name }: XmlElement): boolean => valueAt(REGION_ROLES, name) === 'figure'

/** Returns the role of a region by its type, the structure type of Transkribus, or its element. */
export function roleOfRegion({ name, attributes }: XmlElement): LayoutRole | null {
  const { type = '' } = structureOf({ attributes })
  return (
    valueAt(TYPE_ROLES, attributes['type'] ?? '') ?? valueAt(TYPE_ROLES, type) ?? valueAt(REGION_ROLES, name) ?? null
  )
}

/** Returns what Transkribus writes as `custom`: `structure {id:a1; type:article;}`. */
export function structureOf({ attributes }: Pick<XmlElement, 'attributes'>): { type?: string; id?: string } {
  const inside = /\bstructure\s{0,9}\{([^{}]{0,200})\}/.exec((attributes['custom'] ?? '').slice(0, 2000))?.[1] ?? ''
  const [, type] = /\btype:\s{0,9}([\w-]{1,40})/.exec(inside) ?? []
  const [, id] = /\bid:\s{0,9}([\w.-]{1,60})/.exec(inside) ?? []
  return { ...(type === undefined ? {} : { type }), ...(id === undefined ? {} : { id }) }
}

/** Returns the box around the outline of a region or line, whose points have two forms. */
export function boxOfOutline(element: XmlElement): Box | null {
  const coords = firstOf(element, 'Coords')
  if (!coords) return null
  const points = (coords.attributes['points'] ?? '').split(/\s+/).map((point) => point.split(',').map(Number))
  const old = elementsOf(coords, 'Point').map((point) => [
    numberIn(point, 'x') ?? Number.NaN,
    numberIn(point, 'y') ?? Number.NaN,
  ])
  const valid = [...points, ...old].filter(
    (point): point is [number, number] => point.length === 2 && point.every(Number.isFinite),
  )
  return boxAround(valid)
}

/** Returns the places of regions in the reading order by their ids. */
function readingOrder(page: XmlElement): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const order = firstOf(page, 'ReadingOrder')
  if (!order) return places
  const walk = (group: XmlElement): void => {
    const refs = elementsOf(group).map((element, index) => ({ element, index: numberIn(element, 'index') ?? index }))
    for (const { element } of refs.sort((a, b) => a.index - b.index)) {
      const ref = element.attributes['regionRef']
      if (ref !== undefined && !places.has(ref)) places.set(ref, places.size)
      walk(element)
    }
  }
  walk(order)
  return places
}

/** Returns the regions of a page in the reading order; those that it leaves out come last. */
export function regionsOf(page: XmlElement): XmlElement[] {
  const places = readingOrder(page)
  const regions: XmlElement[] = []
  visit(page, (element) => {
    if (isRegion(element)) regions.push(element)
  })
  const placeOf = ({ attributes }: XmlElement): number => places.get(attributes['id'] ?? '') ?? Number.MAX_SAFE_INTEGER
  return places.size ? regions.sort((a, b) => placeOf(a) - placeOf(b)) : regions
}
