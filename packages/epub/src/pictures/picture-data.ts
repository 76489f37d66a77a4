import type { Picture } from '@banmian/core'
import { checks, fail } from '../errors/epub-error.js'
import { type MediaType, pictureType } from './media-type.js'

/** The bytes of a picture, and its size where the caller knows better than the issue. */
export interface PictureData {
  data: Uint8Array
  /** Width in CSS pixels; `undefined` keeps the issue's. */
  width: number | null | undefined
  /** Height in CSS pixels; `undefined` keeps the issue's. */
  height: number | null | undefined
}

/**
 * Returns the format of a picture that the caller passed.
 *
 * @throws EpubError when it is not a PNG, JPEG, GIF or WebP
 */
export function checkPicture(argument: string, data: unknown): MediaType {
  const type = data instanceof Uint8Array ? pictureType(data) : null
  return type ?? fail(argument, 'the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array', data)
}

/**
 * Returns what the caller's resolver returned for a picture, or `null` when it has no bytes.
 *
 * @throws EpubError when the result has the wrong type
 */
export function pictureData({ url }: Picture, resolved: unknown): PictureData | null {
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
  checkPicture(`the data of ${argument}`, data)
  return {
    data: data as Uint8Array,
    width: size(`the width of ${argument}`, width),
    height: size(`the height of ${argument}`, height),
  }
}

function size(argument: string, value: unknown): number | null | undefined {
  if (value === undefined || value === null) return value
  return typeof value === 'number' && value > 0 && value < Infinity
    ? value
    : fail(argument, 'a positive number or null', value)
}
