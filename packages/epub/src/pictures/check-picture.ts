import { imageDimensionsFromData } from 'image-dimensions'
import { EpubError, fail } from '../errors/epub-error.js'
import { isTurned } from './exif-orientation.js'
import { hasImageData } from './has-image-data.js'
import { type MediaType, pictureType } from './media-type.js'

/** The size of a picture as it is shown, which its Exif data may turn. */
export interface PictureSize {
  /** Width in pixels. */
  width: number
  /** Height in pixels. */
  height: number
}

/** The format of a picture, and its size. */
export interface PictureFormat extends MediaType, PictureSize {}

/** The formats of pictures, for error messages. */
export const PICTURE_BYTES = 'the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array'

/**
 * Maximum width and height of a picture, in pixels: those of JPEG and GIF. A larger PNG or WebP
 * would need gigabytes of memory to be shown.
 */
const MAX_LENGTH = 65_535

/**
 * Returns the format and size of a picture that the caller passed.
 *
 * @throws EpubError when it is not a PNG, JPEG, GIF or WebP whose width and height are known
 */
export function checkPicture(argument: string, data: unknown): PictureFormat {
  const format = data instanceof Uint8Array ? pictureType(data) : null
  if (format === null || !(data instanceof Uint8Array)) return fail(argument, PICTURE_BYTES, data)
  const size = imageDimensionsFromData(data)
  const expected = `a picture of 1 to ${MAX_LENGTH} pixels in width and height`
  if (size === undefined)
    return fail(argument, expected, data, 'Its width and height cannot be read: it is damaged, or incomplete.')
  const { width, height } = size
  if (!isLength(width) || !isLength(height))
    return fail(argument, expected, data, `It is ${width} pixels wide and ${height} pixels high.`)
  if (!hasImageData(data, format.type)) return fail(argument, expected, data, 'It ends after its header.')
  return format.type === 'image/jpeg' && isTurned(data)
    ? { ...format, width: height, height: width }
    : { ...format, width, height }
}

const isLength = (pixels: number): boolean => pixels >= 1 && pixels <= MAX_LENGTH

/**
 * Returns whether a book can contain a picture: whether the bytes are those of a PNG, JPEG, GIF or
 * WebP that does not end after its header, and whose width and height can be read and are neither
 * zero nor above 65,535 pixels.
 */
export const isPicture = (data: Uint8Array): boolean => pictureSize(data) !== null

/**
 * Returns the size of a picture that a book can contain, as browsers and reading systems show it:
 * the Exif data of a JPEG may turn it. Returns `null` for anything else.
 */
export function pictureSize(data: Uint8Array): PictureSize | null {
  try {
    const { width, height } = checkPicture('data', data)
    return { width, height }
  } catch (error) {
    if (EpubError.isInstance(error)) return null
    throw error
  }
}
