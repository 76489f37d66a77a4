import { type Figure, plainText } from '@banmian/core'
import { writeNames } from './names.js'
import type { Shown, Writer } from './nodes.js'
import { isBlank } from './syntax.js'

/** A picture with its caption and credit; `''` when there is nothing to see. */
export function writeFigure(figure: Figure, writer: Writer): string {
  const { element } = writer
  const caption = writer.nodes(figure.caption)
  const credits = figure.bylines
    .filter((byline) => byline.placement !== 'inline' && !isBlank(byline.text))
    .map((byline) => element('span', writeNames(byline.text, byline.credits, writer), { class: 'credit' }))
  const legend = [...(isBlank(caption) ? [] : [caption]), ...credits].join('\n')
  const { image } = figure
  const alt = image === null || isBlank(image.alt) ? plainText(figure.caption) : image.alt
  const picture = image === null ? '' : writePicture({ ...image, alt }, null, writer)
  if (picture === '' && legend === '') return ''
  const parts = [picture, legend === '' ? '' : element('figcaption', legend)].filter(Boolean)
  return element('figure', `\n${parts.join('\n')}\n`, picture === '' ? { class: 'no-picture' } : {})
}

/** A picture. Where it is missing that is said; where its URL may not be used, the text that stands for it is shown. */
export function writePicture(wanted: Shown, title: string | null, writer: Writer): string {
  const { element, empty, text } = writer
  const found = writer.picture(wanted)
  if (found === null) return element('span', text(writer.missingPicture), { class: 'missing' })
  const src = writer.url(found.url, 'image')
  if (src === null) return isBlank(found.alt) ? '' : element('span', text(found.alt), { class: 'alt' })
  return empty('img', {
    src,
    alt: found.alt,
    title,
    width: pixels(found.width),
    height: pixels(found.height),
  })
}

const pixels = (number: number | null): string | null => (number === null ? null : String(number))
