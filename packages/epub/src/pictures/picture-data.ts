import type { Picture } from '@banmian/core'
import { imageDimensionsFromData } from 'image-dimensions'
import { checks, EpubError, fail } from '../errors/epub-error.js'
import { hasImageData } from './has-image-data.js'
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
 * Maximum width and height of a picture, in pixels: those of JPEG and GIF. A larger PNG or WebP
 * would need gigabytes of memory to be shown.
 */
const MAX_LENGTH = 65_535

/**
 * Returns the format of a picture that the caller passed.
 *
 * @throws EpubError when it is not a PNG, JPEG, GIF or WebP whose width and height are known
 */
export function checkPicture(argument: string, data: unknown): MediaType {
  const type = data instanceof Uint8Array ? pictureType(data) : null
  if (type === null || !(data instanceof Uint8Array))
    return fail(argument, 'the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array', data)
  const size = imageDimensionsFromData(data)
  const expected = `a picture of 1 to ${MAX_LENGTH} pixels in width and height`
  if (size === undefined)
    return fail(argument, expected, data, 'Its width and height cannot be read: it is damaged, or incomplete.')
  if (!isLength(size.width) || !isLength(size.height))
    return fail(argument, expected, data, `It is ${size.width} pixels wide and ${size.height} pixels high.`)
  if (!hasImageData(data, type.type)) return fail(argument, expected, data, 'It ends after its header.')
  return type
}

const isLength = (pixels: number): boolean => pixels >= 1 && pixels <= MAX_LENGTH

/**
 * Returns whether a book can contain a picture: whether the bytes are those of a PNG, JPEG, GIF or
 * WebP that does not end after its header, and whose width and height can be read and are neither
 * zero nor above 65,535 pixels.
 */
export function isPicture(data: Uint8Array): boolean {
  try {
    checkPicture('data', data)
    return true
  } catch (error) {
    if (EpubError.isInstance(error)) return false
    throw error
  }
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
