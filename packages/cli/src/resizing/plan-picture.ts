import type { PictureSettings } from './picture-settings.js'

/** Formats of files that are made. */
export type MadeFormat = 'jpeg' | 'png' | 'webp'

/** The facts about a picture that decide which files are made from it. */
export interface PictureFacts {
  /** Name of its format. */
  format: string
  /** Size in pixels, as it is shown. */
  width: number
  height: number
  /** Size of the file in bytes. */
  bytes: number
  isAnimated: boolean
  /** True if Exif data turn or mirror it. */
  isTurned: boolean
  isOpaque: boolean
  /** True if its colors are for print (CMYK). */
  isForPrint: boolean
}

/** A file to make. */
export interface FilePlan {
  width: number
  format: MadeFormat
}

/** The files to make from a picture. */
export interface PicturePlan {
  /** The file for all that choose nothing, or null for the picture as it is. */
  main: FilePlan | null
  /** Files that pages choose from, in order of their widths. */
  sources: FilePlan[]
  /** The file for e-mails, or null if another file fits. */
  email: FilePlan | null
}

/** Formats of the web that books, e-mails and feeds show as well. */
const SHOWN_EVERYWHERE: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif'])

/** Width of a picture for e-mails, in pixels: twice that of an e-mail, for sharp screens. */
const EMAIL_WIDTH = 1200

/** Number of bytes for a pixel from which on a PNG is a photo, for which JPEG is better. */
const PHOTO_BYTES = 1

/**
 * Returns which files are made from a picture. None is wider than the picture. One that everything
 * shows, and that is no wider than the largest width, stays as it is.
 */
export function planPicture(
  facts: PictureFacts,
  { widths, format, email }: Pick<PictureSettings, 'widths' | 'format' | 'email'>,
): PicturePlan {
  const { width, isAnimated, isTurned, isOpaque, isForPrint } = facts
  if (isAnimated) return { main: null, sources: [], email: null }
  const widest = Math.min(width, widths.at(-1) ?? width)
  const mainFormat = isPhoto(facts) ? 'jpeg' : 'png'
  const isShown = SHOWN_EVERYWHERE.has(facts.format) && !(facts.format === 'png' && mainFormat === 'jpeg')
  const isKept = isShown && widest === width && !isTurned && !isForPrint
  const narrower = widths.filter((one) => one < widest)
  const sourceFormat = format === 'webp' ? 'webp' : isOpaque ? 'jpeg' : 'png'
  const all = narrower.length === 0 ? [] : [...narrower, widest]
  return {
    main: isKept ? null : { width: widest, format: mainFormat },
    sources: all.map((one) => ({ width: one, format: sourceFormat })),
    // Many programs show no WebP, and other files are among the sources already.
    email: email && format === 'webp' && widest > EMAIL_WIDTH ? { width: EMAIL_WIDTH, format: mainFormat } : null,
  }
}

/** Returns whether a picture is like a photo, so that JPEG is better than PNG. */
function isPhoto({ format, width, height, bytes, isOpaque }: PictureFacts): boolean {
  if (!isOpaque) return false
  return format === 'png' || format === 'gif' ? bytes > PHOTO_BYTES * width * height : true
}
