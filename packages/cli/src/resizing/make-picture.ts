import type { PictureSource } from '@banmian/core'
import { type HeldContent, heldBytes, heldInput } from '../output/content/held-content.js'
import type { Sharp } from './load-sharp.js'
import { type FoundPicture, type MadePicture, outputUrlOf, urlOfBytes } from './made-picture.js'
import type { PictureSettings } from './picture-settings.js'
import { type FilePlan, type MadeFormat, type PictureFacts, planPicture } from './plan-picture.js'

const EXTENSIONS = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const satisfies Record<MadeFormat, string>

/**
 * Makes the files of a picture that a site publishes.
 *
 * @throws an error of sharp if the picture cannot be read
 */
export async function makePicture(
  sharp: Sharp,
  found: FoundPicture,
  settings: PictureSettings,
): Promise<MadePicture<Uint8Array>> {
  const input = heldInput(found.content)
  const facts = await factsOf(sharp, input, found.content)
  const plan = planPicture(facts, settings)
  const files = new Map<string, Uint8Array | null>()
  const add = (content: Uint8Array, ending: string): string => {
    const url = urlOfBytes(content, ending)
    files.set(url, content)
    return url
  }
  const addFound = (): string => {
    const url = outputUrlOf(found.sha256, found.extension)
    files.set(url, null)
    return url
  }
  if (plan.main === null && plan.sources.length === 0) {
    const { width, height } = found.size ?? facts
    return { published: { url: addFound(), width, height, sources: [], email: null }, files }
  }
  const encode = await decoded(sharp, input, facts, plan.main?.width ?? plan.sources.at(-1)!.width, settings.quality)
  const main = plan.main === null ? null : await encode(plan.main)
  const url = main === null ? addFound() : add(main.bytes, EXTENSIONS[plan.main!.format])
  const mainLength = main?.bytes.length ?? found.content.byteLength
  const sources: PictureSource[] = []
  for (const one of plan.sources) {
    const isWidest = one === plan.sources.at(-1)
    const isMain = isWidest && one.format === (plan.main?.format ?? facts.format)
    const made = isMain ? null : await encode(one)
    // A larger file in the other format helps nobody.
    const isLarger = isWidest && made !== null && made.bytes.length >= mainLength
    sources.push({ url: made === null || isLarger ? url : add(made.bytes, EXTENSIONS[one.format]), width: one.width })
  }
  const forEmail = plan.email === null ? null : await encode(plan.email)
  const email =
    forEmail === null ? null : { url: add(forEmail.bytes, EXTENSIONS[plan.email!.format]), width: forEmail.width }
  const size = main ?? facts
  return { published: { url, width: size.width, height: size.height, sources, email }, files }
}

// cspell:ignore IDAT
/** Animated PNGs have this chunk before their pixels, which sharp does not know. */
function isAnimatedPng(content: HeldContent): boolean {
  const { buffer, byteOffset, length } = heldBytes(content)
  const bytes = Buffer.from(buffer, byteOffset, length)
  const pixels = bytes.indexOf('IDAT')
  return bytes.subarray(0, Math.max(pixels, 0)).includes('acTL')
}

async function factsOf(sharp: Sharp, input: Input, content: HeldContent): Promise<PictureFacts> {
  const { format, width, height, pages = 1, orientation = 1, hasAlpha, space } = await sharp(input, OPTIONS).metadata()
  // A document in TIFF has several pages, of which the first is shown.
  const isAnimated = (pages > 1 && format !== 'tiff') || (format === 'png' && isAnimatedPng(content))
  const isTransparent = hasAlpha && !isAnimated && !(await sharp(input, OPTIONS).stats()).isOpaque
  const isSideways = orientation > 4
  return {
    format,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    bytes: content.byteLength,
    isAnimated,
    isTurned: orientation > 1,
    isOpaque: !isTransparent,
    isForPrint: space === 'cmyk',
  }
}

/** A picture in memory, or the path of a file. A large file need not be in memory as a whole. */
type Input = string | Uint8Array

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
  input: Input,
  { isOpaque }: PictureFacts,
  widest: number,
  quality: number,
): Promise<(plan: FilePlan) => Promise<MadeFile>> {
  const upright = sharp(input, OPTIONS).rotate().resize({ width: widest, withoutEnlargement: true })
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

/** Returns a JPEG or PNG in a smaller width; null if it is not wider, or is another picture. */
export async function narrowPicture(
  sharp: Sharp,
  content: HeldContent,
  width: number,
  quality: number,
): Promise<Uint8Array | null> {
  const input = heldInput(content)
  const { format, width: own, pages = 1 } = await sharp(input, OPTIONS).metadata()
  if (own <= width || pages > 1 || (format !== 'jpeg' && format !== 'png')) return null
  if (format === 'png' && isAnimatedPng(content)) return null
  return encoded(sharp(input, OPTIONS).rotate().resize({ width }), format, quality).toBuffer()
}
