import { type Figure, isBlank, type Picture, plainText } from '@banmian/core'
import { writeNames } from './write-byline.js'
import type { Writer } from './render-node.js'

/** A picture with its caption and credit; `''` when there is nothing to see. */
export function writeFigure(figure: Figure, writer: Writer): string {
  const { element } = writer
  const caption = writer.nodes(figure.caption)
  const credits = figure.bylines
    .filter((byline) => byline.placement !== 'inline' && !isBlank(byline.text))
    .map((byline) => element('span', writeNames(byline.text, byline.credits, writer), { class: 'credit' }))
  const legend = [...(isBlank(caption) ? [] : [caption]), ...credits].join('\n')
  const picture = figure.image === null ? '' : writeFigurePicture(figure.image, plainText(figure.caption), writer)
  if (picture === '' && legend === '') return ''
  const parts = [picture, legend === '' ? '' : element('figcaption', legend)].filter(Boolean)
  return element('figure', `\n${parts.join('\n')}\n`, picture === '' ? { class: 'no-picture' } : {})
}

/** The picture of a figure, whose caption stands for it where it has no text of its own. */
function writeFigurePicture(image: Picture, caption: string, writer: Writer): string {
  const own = isBlank(image.alt) ? caption : image.alt
  // The caption is printed anyway, and not again where the picture may not be shown.
  return (
    writePicture({ ...image, alt: own }, null, own === caption ? '' : own, writer) ||
    said(writer.refusedPicture, writer)
  )
}

/** A picture. Where it is missing that is said; where its URL may not be used, another text stands for it. */
export function writePicture(wanted: Picture, title: string | null, instead: string, writer: Writer): string {
  const { element, empty, text } = writer
  const picture = writer.picture(wanted)
  if (picture === null) return said(writer.missingPicture, writer)
  const src = writer.url(picture.url, 'image')
  if (src === null) return isBlank(instead) ? '' : element('span', text(instead), { class: 'alt' })
  return empty('img', {
    src,
    alt: picture.alt,
    title,
    width: pixels(picture.width),
    height: pixels(picture.height),
  })
}

/** What is said of a picture that is not there. */
const said = (label: string, { element, text }: Writer): string =>
  label === '' ? '' : element('span', text(label), { class: 'missing' })

const pixels = (number: number | null): string | null => (number === null ? null : String(number))
