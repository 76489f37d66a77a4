import type { Picture } from '@banmian/core'
import { checks, fail } from '../errors/epub-error.js'
import { PICTURE_BYTES } from './check-picture.js'
import { pictureType } from './media-type.js'

/** The bytes that the caller returned for a picture, in any format. */
export interface FoundPicture {
  /** URL, as the article has it. */
  url: string
  data: Uint8Array
  /** Media type, or `''` for a format that a book cannot contain. */
  type: string
  /** Width in CSS pixels; `undefined` keeps the issue's. */
  width: number | null | undefined
  /** Height in CSS pixels; `undefined` keeps the issue's. */
  height: number | null | undefined
}

/**
 * Returns what the caller's resolver returned for a picture, or `null` when it has no bytes.
 *
 * @throws EpubError when the result has the wrong type
 */
export function foundPicture({ url }: Picture, resolved: unknown): FoundPicture | null {
  if (resolved === null || resolved === undefined) return null
  const argument = `options.picture(…) for ${JSON.stringify(url)}`
  const hint =
    resolved instanceof Uint8Array
      ? 'Return { data: bytes }.'
      : resolved instanceof Promise
        ? 'Use streamEpub for pictures that are loaded asynchronously.'
        : undefined
  const isObject = typeof resolved === 'object' && hint === undefined
  checks.that(isObject, argument, 'an object with data, or null', resolved, hint)
  const { data, width, height } = resolved as { data?: unknown; width?: unknown; height?: unknown }
  if (data === undefined) return null
  if (!(data instanceof Uint8Array)) return fail(`the data of ${argument}`, PICTURE_BYTES, data)
  return {
    url,
    data,
    type: pictureType(data)?.type ?? '',
    width: checkedSize(`the width of ${argument}`, width),
    height: checkedSize(`the height of ${argument}`, height),
  }
}

function checkedSize(argument: string, value: unknown): number | null | undefined {
  if (value === undefined || value === null) return value
  return typeof value === 'number' && value > 0 && value < Infinity
    ? value
    : fail(argument, 'a positive number or null', value)
}
