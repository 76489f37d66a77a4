import { type Figure, isBlank, type Picture, plainText } from '@banmian/core'
import { pixels } from './pictures/pixels.js'
import { responsiveAttributes } from './pictures/responsive-attributes.js'
import type { Writer } from './render-node.js'
import { writeByline } from './write-byline.js'

/** Writes a picture with its caption and credits. Returns `''` when there is nothing to see. */
export function writeFigure(figure: Figure, writer: Writer): string {
  const { element } = writer
  const caption = writer.nodes(figure.caption)
  const credits = figure.bylines
    .filter((byline) => byline.placement !== 'inline' && !isBlank(byline.text))
    .map((byline) => element('span', writeByline(byline.text, byline.credits, writer), { class: 'credit' }))
  const legend = [...(isBlank(caption) ? [] : [caption]), ...credits].join('\n')
  const picture =
    figure.image === null
      ? ''
      : writeFigurePicture(figure.image, alternativeText(figure), plainText(figure.caption), writer)
  if (picture === '' && legend === '') return ''
  const parts = [picture, legend === '' ? '' : element('figcaption', legend)].filter(Boolean)
  return element('figure', `\n${parts.join('\n')}\n`, picture === '' ? { class: 'no-picture' } : {})
}

/** Returns the alternative text of a figure's picture: its own, or else the caption. */
export const alternativeText = ({ image, caption }: Figure): string =>
  image === null || isBlank(image.alt) ? plainText(caption) : image.alt

/** Writes the picture of a figure. */
function writeFigurePicture(image: Picture, alt: string, caption: string, writer: Writer): string {
  // The caption is printed in any case, so that it must not replace a picture that cannot be
  // shown.
  const fallback = alt === caption ? '' : alt
  return writePicture({ ...image, alt }, null, fallback, writer, false) || writeLabel(writer.refusedPicture, writer)
}

/**
 * Writes a picture, a link to it when it is remote, or a label when it is missing.
 *
 * @param fallback - Text to write when the URL of the picture must not be used; `''` for none
 * @param inLink - True inside a link, which must not contain another one
 */
export function writePicture(
  picture: Picture,
  title: string | null,
  fallback: string,
  writer: Writer,
  inLink: boolean,
): string {
  const { element, empty, text } = writer
  const resolved = writer.picture(picture)
  if (resolved === null) return writeLabel(writer.missingPicture, writer)
  if (resolved.isRemote) {
    const href = inLink ? null : writer.url(resolved.url, 'link')
    const label = text(isBlank(fallback) ? writer.remotePicture : fallback)
    return element('span', href === null ? label : element('a', label, { href, title }), { class: 'remote' })
  }
  const src = writer.url(resolved.url, 'image')
  if (src === null) return isBlank(fallback) ? '' : element('span', text(fallback), { class: 'alt' })
  return empty('img', {
    src,
    alt: resolved.alt,
    title,
    width: pixels(resolved.width),
    height: pixels(resolved.height),
    ...responsiveAttributes(resolved, writer),
    loading: resolved.loading === 'lazy' ? 'lazy' : null,
    decoding: resolved.loading === null ? null : 'async',
  })
}

const writeLabel = (label: string, { element, text }: Writer): string =>
  label === '' ? '' : element('span', text(label), { class: 'missing' })
