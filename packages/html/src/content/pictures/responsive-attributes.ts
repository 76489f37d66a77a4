import type { PictureSource } from '@banmian/core'
import { HtmlError } from '../../arguments/html-error.js'
import type { ElementAttributes } from '../../markup/syntax.js'
import type { OutputPicture, Writer } from '../render-node.js'

/** Width of a column of text, or of the whole window where it is narrower. */
const COLUMN = '(min-width: 40em) 40em, 100vw'
/** Characters that would end a URL in a list of sources (HTML Standard, 4.8.4.2.1). */
const SEPARATORS = /[\t\n\f\r ]|^,|,$/g

/**
 * Returns the attributes by which a browser chooses among the sizes of a picture, from the
 * narrowest to the widest. There are none when the picture has one size only.
 *
 * @throws HtmlError when the sources are wrong
 */
export function responsiveAttributes({ sources, sizes }: OutputPicture, writer: Writer): ElementAttributes {
  const byWidth = new Map<number, string>()
  for (const { url, width } of checkSources(sources)) {
    const written = writer.url(url, 'image')
    // A browser ignores a second file of the same width, and validators refuse it.
    if (written !== null && written !== '' && !byWidth.has(width)) byWidth.set(width, written)
  }
  if (byWidth.size === 0) return {}
  const widths = [...byWidth].sort(([one], [other]) => one - other)
  const srcset = widths.map(([width, url]) => `${url.replace(SEPARATORS, percentEncode)} ${width}w`).join(', ')
  return { srcset, sizes: sizes ?? COLUMN }
}

const percentEncode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/**
 * Returns the sources of a picture.
 *
 * @throws HtmlError unless each of them has a URL and a width
 */
export function checkSources(sources: readonly PictureSource[]): readonly PictureSource[] {
  if (Array.isArray(sources) && sources.every(isSource)) return sources
  throw new HtmlError({
    argument: 'the sources that options.picture returns',
    expected: 'a list of objects with a url and a width in whole pixels, 1 or more',
    received: sources,
  })
}

const isSource = (source: Partial<PictureSource> | null | undefined): boolean =>
  typeof source?.url === 'string' && Number.isInteger(source.width) && Number(source.width) >= 1
