import { createHash } from 'node:crypto'
import type { PictureSource } from '@banmian/core'
import { printable } from '../text/printable.js'
import { loadSharp, type Sharp, sharpVersion } from './load-sharp.js'
import type { PictureFile } from './picture-file.js'
import type { PictureSettings, PublishedPicture } from './picture-settings.js'
import { type FilePlan, type MadeFormat, type PictureFacts, planPicture } from './plan-picture.js'

/** Folder of the pictures in the output. */
const PICTURES_FOLDER = 'images'
/**
 * Number of hexadecimal digits of a picture's hash in its file name. Collisions within a paper
 * are improbable.
 */
const HASH_DIGITS = 16

const EXTENSIONS = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const satisfies Record<MadeFormat, string>

/** A picture with its files by their URLs. */
interface PreparedPicture {
  published: PublishedPicture
  files: ReadonlyMap<string, Uint8Array>
}

/** Pictures of earlier runs. */
export interface EarlierPictures {
  /** The pictures by their keys. */
  known: ReadonlyMap<string, PublishedPicture>
  /** Returns a file of the output by its URL in the issue, or null. */
  read: (url: string) => Uint8Array | null
}

/** Resizes and converts pictures, by the package sharp, which is loaded when it is needed. */
export interface PictureTool {
  settings: PictureSettings
  /**
   * Returns a picture as it is published. Throws an error of sharp if it cannot be read, and a
   * {@link MissingSharpError} if there is no sharp.
   */
  prepare: (picture: PictureFile, earlier: EarlierPictures | null) => Promise<PreparedPicture>
  /** Returns a JPEG or PNG in a smaller width; as it is, if it is not wider. */
  narrow: (bytes: Uint8Array, width: number) => Promise<Uint8Array>
}

/** Returns the URL of a picture in the output, which is derived from its content. */
export const outputUrlOf = (bytes: Uint8Array, extension: string): string =>
  `${PICTURES_FOLDER}/${hashOf(bytes).slice(0, HASH_DIGITS)}.${extension}`

/** Returns whether a file has the content after which it is named. */
const hasOwnName = (url: string, bytes: Uint8Array): boolean =>
  url.startsWith(`${PICTURES_FOLDER}/${hashOf(bytes).slice(0, HASH_DIGITS)}.`)

const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** Returns the tool with settings. */
export function openPictureTool(settings: PictureSettings): PictureTool {
  const { widths, format, quality, folder } = settings
  const version = sharpVersion(folder)
  const settingsKey = hashOf(JSON.stringify([version, widths, format, quality])).slice(0, HASH_DIGITS)
  let loaded: Sharp | null = null
  const sharp = (): Sharp => {
    loaded ??= loadSharp(folder)
    return loaded
  }
  return {
    settings,
    prepare: async (picture, earlier) => {
      const key = `${hashOf(picture.bytes).slice(0, HASH_DIGITS)}-${settingsKey}`
      const known = earlier?.known.get(key)
      const files = known && earlier ? filesOf(known, picture, earlier.read) : null
      return known && files ? { published: known, files } : make(sharp(), picture, { key, settings })
    },
    narrow: async (bytes, width) => narrow(sharp(), bytes, width, quality),
  }
}

/** Returns the files of a picture of an earlier run, or null if one was changed or removed. */
function filesOf(
  { url, sources }: PublishedPicture,
  { bytes, extension }: PictureFile,
  read: EarlierPictures['read'],
): ReadonlyMap<string, Uint8Array> | null {
  const files = new Map<string, Uint8Array>()
  for (const one of new Set([url, ...sources.map((source) => source.url)])) {
    const content = one === outputUrlOf(bytes, extension) ? bytes : read(one)
    if (content === null || !hasOwnName(one, content)) return null
    files.set(one, content)
  }
  return files
}

async function make(
  sharp: Sharp,
  picture: PictureFile,
  { key, settings }: { key: string; settings: PictureSettings },
): Promise<PreparedPicture> {
  const { bytes, extension } = picture
  const facts = await factsOf(sharp, bytes)
  const plan = planPicture(facts, settings)
  const files = new Map<string, Uint8Array>()
  const add = (content: Uint8Array, ending: string): string => {
    const url = outputUrlOf(content, ending)
    files.set(url, content)
    return url
  }
  if (plan.main === null && plan.sources.length === 0) {
    const url = add(bytes, extension)
    const { width, height } = picture.size ?? facts
    return { published: { key, url, width, height, sources: [] }, files }
  }
  const encode = await decoded(sharp, bytes, facts, plan.main?.width ?? plan.sources.at(-1)!.width, settings.quality)
  const main = plan.main === null ? null : await encode(plan.main)
  const url = main === null ? add(bytes, extension) : add(main.bytes, EXTENSIONS[plan.main!.format])
  const mainBytes = files.get(url)!
  const sources: PictureSource[] = []
  for (const one of plan.sources) {
    const isWidest = one === plan.sources.at(-1)
    const isMain = isWidest && one.format === (plan.main?.format ?? facts.format)
    const made = isMain ? null : await encode(one)
    // A larger file in the other format helps nobody.
    const isLarger = isWidest && made !== null && made.bytes.length >= mainBytes.length
    sources.push({ url: made === null || isLarger ? url : add(made.bytes, EXTENSIONS[one.format]), width: one.width })
  }
  const size = main ?? facts
  return { published: { key, url, width: size.width, height: size.height, sources }, files }
}

// cspell:ignore IDAT
/** Animated PNGs have this chunk before their pixels, which sharp does not know. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const pixels = content.indexOf('IDAT')
  return content.subarray(0, Math.max(pixels, 0)).includes('acTL')
}

async function factsOf(sharp: Sharp, bytes: Uint8Array): Promise<PictureFacts> {
  const { format, width, height, pages = 1, orientation = 1, hasAlpha, space } = await sharp(bytes, OPTIONS).metadata()
  // A document in TIFF has several pages, of which the first is shown.
  const isAnimated = (pages > 1 && format !== 'tiff') || (format === 'png' && isAnimatedPng(bytes))
  const isTransparent = hasAlpha && !isAnimated && !(await sharp(bytes, OPTIONS).stats()).isOpaque
  const isSideways = orientation > 4
  return {
    format,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    bytes: bytes.length,
    isAnimated,
    isTurned: orientation > 1,
    isOpaque: !isTransparent,
    isForPrint: space === 'cmyk',
  }
}

/** A damaged picture is an error, and one that is merely unusual is not. */
const OPTIONS = { failOn: 'error' } as const

/** A file that was made. */
interface MadeFile {
  bytes: Uint8Array
  width: number
  height: number
}

/**
 * Reads a picture once, upright, in the largest width that is needed. Returns a function that
 * encodes it.
 */
async function decoded(
  sharp: Sharp,
  bytes: Uint8Array,
  { isOpaque }: PictureFacts,
  widest: number,
  quality: number,
): Promise<(plan: FilePlan) => Promise<MadeFile>> {
  const upright = sharp(bytes, OPTIONS).rotate().resize({ width: widest, withoutEnlargement: true })
  const pixels = await (isOpaque ? upright.removeAlpha() : upright).raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = pixels.info
  return async ({ width: wanted, format }) => {
    const image = sharp(pixels.data, { raw: { width, height, channels } }).resize({
      width: wanted,
      withoutEnlargement: true,
    })
    const { data, info } = await encoded(image, format, quality).toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  }
}

function encoded(image: ReturnType<Sharp>, format: MadeFormat, quality: number): ReturnType<Sharp> {
  if (format === 'jpeg') return image.jpeg({ quality, progressive: true })
  return format === 'webp' ? image.webp({ quality }) : image.png({ compressionLevel: 9 })
}

async function narrow(sharp: Sharp, bytes: Uint8Array, width: number, quality: number): Promise<Uint8Array> {
  const { format, width: own, pages = 1 } = await sharp(bytes, OPTIONS).metadata()
  if (own <= width || pages > 1 || (format !== 'jpeg' && format !== 'png') || isAnimatedPng(bytes)) return bytes
  return encoded(sharp(bytes, OPTIONS).rotate().resize({ width }), format, quality).toBuffer()
}

/** Returns why sharp cannot read a picture, as a phrase. */
export const reasonOf = (error: unknown): string =>
  printable((error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/[.\s]+$/, ''))
