/** An image of a file, as its dictionary describes it. */
export interface FileImage {
  /** Width and height in pixels. */
  width: number
  height: number
  /** The bytes of a JPEG file, or `null` for an image in another form. */
  jpeg: Uint8Array | null
}

/** Longest part of a dictionary that is searched, in bytes, before and after its subtype. */
const REACH = 4096
/** Numbers of images are written as widths and heights up to this, so that no image is large. */
const LARGEST = 99
/** Bytes that show the form of an image; without them pdf.js does not decode it. */
const SIGNATURE = 12

/**
 * Finds the images of a file and numbers them: writes small numbers in place of their widths and
 * heights, in the bytes that it is given. pdf.js decodes every image that a page paints, which
 * takes most of the time, and does not return the bytes of a JPEG. With the numbers it decodes
 * nothing, and names the image. The map has the images by these numbers.
 *
 * Streams are not inside other objects, so that every dictionary of an image is plain in the file.
 */
export function numberImages(bytes: Uint8Array): Map<string, FileImage> {
  const images = new Map<string, FileImage>()
  for (let at = nextImage(bytes, 0); at >= 0; at = nextImage(bytes, at + 1)) {
    const found = imageAt(bytes, at)
    if (!found) continue
    const [width, height] = [1 + (images.size % LARGEST), 1 + Math.floor(images.size / LARGEST)]
    if (!fits(width, found.widthAt) || !fits(height, found.heightAt)) continue
    writeNumber(bytes, found.widthAt, width)
    writeNumber(bytes, found.heightAt, height)
    bytes.fill(0, found.start, Math.min(found.end, found.start + SIGNATURE))
    images.set(`${width} ${height}`, found.image)
  }
  return images
}

const SLASH = 0x2f
const SUBTYPE = codesOf('/Subtype')
const IMAGE = codesOf('/Image')

function codesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

/** Returns the next offset of `/Subtype /Image`, or -1. */
function nextImage(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(SLASH, from); at >= 0; at = bytes.indexOf(SLASH, at + 1)) {
    if (!hasAt(bytes, at, SUBTYPE)) continue
    let value = at + SUBTYPE.length
    while (isBlank(bytes[value]!)) value++
    if (hasAt(bytes, value, IMAGE) && !isLetter(bytes[value + IMAGE.length]!)) return at
  }
  return -1
}

function hasAt(bytes: Uint8Array, at: number, codes: readonly number[]): boolean {
  for (let index = 0; index < codes.length; index++) if (bytes[at + index] !== codes[index]) return false
  return true
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** An image, and where its dictionary states its width and height. */
interface FoundImage {
  image: FileImage
  widthAt: [start: number, end: number]
  heightAt: [start: number, end: number]
  /** Offsets of its data. */
  start: number
  end: number
}

function imageAt(bytes: Uint8Array, at: number): FoundImage | null {
  const from = Math.max(0, at - REACH)
  const text = latin(bytes, from, at + REACH)
  const open = text.lastIndexOf(' obj', at - from)
  const close = text.indexOf('stream', at - from)
  if (open < 0 || close < 0) return null
  const dictionary = text.slice(open + 4, close)
  if (dictionary.includes('endobj')) return null
  const width = numberIn(dictionary, 'Width', from + open + 4)
  const height = numberIn(dictionary, 'Height', from + open + 4)
  if (!width || !height) return null
  let start = from + close + 'stream'.length
  if (bytes[start] === 13) start++
  if (bytes[start] === 10) start++
  const end = endOf(bytes, dictionary, start)
  const isJpeg = /\/Filter\s*(?:\[\s*)?\/DCTDecode\s*(?:\]|\/|>>|$)/.test(dictionary) && isJpegAt(bytes, start)
  const jpeg = isJpeg ? bytes.slice(start, end) : null
  return {
    image: { width: width.value, height: height.value, jpeg },
    widthAt: width.range,
    heightAt: height.range,
    start,
    end,
  }
}

/** Returns bytes as a text with a character for each. */
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  // A spread would make a list of the bytes one by one.
  String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[])

/** Returns a number of a dictionary, and where it is in the file. */
function numberIn(
  dictionary: string,
  key: string,
  offset: number,
): { value: number; range: [start: number, end: number] } | null {
  const match = new RegExp(`/${key}\\s+(\\d{1,7})(?![\\d.]|\\s+\\d+\\s+R)`).exec(dictionary)
  if (!match) return null
  const end = offset + match.index + match[0].length
  return { value: Number(match[1]), range: [end - match[1]!.length, end] }
}

const isJpegAt = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xff && bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff

const ENDSTREAM = codesOf('endstream')

/** Returns the offset after the data of a stream. Its length may be wrong or in another object. */
function endOf(bytes: Uint8Array, dictionary: string, start: number): number {
  const length = /\/Length\s+(\d{1,10})(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1]
  const stated = length === undefined ? null : start + Number(length)
  if (stated !== null && stated <= bytes.length && isEndAt(bytes, stated)) return stated
  for (let at = bytes.indexOf(ENDSTREAM[0]!, start); at >= 0; at = bytes.indexOf(ENDSTREAM[0]!, at + 1))
    if (hasAt(bytes, at, ENDSTREAM)) {
      let end = at
      while (end > start && isBlank(bytes[end - 1]!)) end--
      return end
    }
  return bytes.length
}

function isEndAt(bytes: Uint8Array, at: number): boolean {
  let next = at
  while (next < at + 3 && isBlank(bytes[next]!)) next++
  return hasAt(bytes, next, ENDSTREAM)
}

const fits = (value: number, [start, end]: readonly [number, number]): boolean => String(value).length <= end - start

/** Writes a number over the digits of another one. */
function writeNumber(bytes: Uint8Array, [start, end]: readonly [number, number], value: number): void {
  const digits = String(value).padStart(end - start, '0')
  for (let at = 0; at < digits.length; at++) bytes[start + at] = digits.charCodeAt(at)
}
