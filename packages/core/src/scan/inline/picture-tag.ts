import { type AttributeValue, attributesOf, type Tag } from '../html/tags.js'
import { referencesIn, resolveReferences } from './character-references.js'
import type { Markup } from './marks.js'

/** A size in pixels. */
const PIXELS = /^([1-9]\d{0,4})(?:px)?$/

/**
 * Returns the markup of `<img>`: what precedes its alternative text opens the picture, what follows
 * it closes it. Without an address the tag is text.
 */
export function pictureMarkup(raw: string, at: number, tag: Tag): Markup[] {
  const attributes = attributesOf(tag)
  const src = attributes.get('src')?.value.trim()
  if (!src) return []
  const alt = attributes.get('alt')
  const from = alt?.value ? alt.start : at + 1
  const to = alt?.value ? alt.end : at + 1
  const title = attributes.get('title')
  const isTitled = title !== undefined && title.value !== '' && title.start > to
  const target = {
    url: resolveReferences(src),
    title: isTitled ? resolveReferences(title.value) : null,
    width: pixelsOf(attributes.get('width')),
    height: pixelsOf(attributes.get('height')),
  }
  return [
    { at, length: from - at, opens: { type: 'image', target } },
    ...referencesIn(raw, from, to),
    { at: to, length: tag.end - to, closes: true, titleAt: isTitled ? title.start - 1 : -1 },
  ]
}

function pixelsOf(attribute: AttributeValue | undefined): number | null {
  const size = attribute && PIXELS.exec(attribute.value.trim())
  return size ? Number(size[1]) : null
}
