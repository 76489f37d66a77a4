import { hash } from 'node:crypto'
import type { HeldContent } from '../output/content/held-content.js'
import { sharpVersion } from '../resizing/load-sharp.js'
import { type FoundPicture, HASH_DIGITS, hasOwnName, outputUrlOf } from '../resizing/made-picture.js'
import type { PictureMaker } from '../resizing/picture-maker.js'
import type { KnownPicture, PictureSettings, PublishedPicture } from '../resizing/picture-settings.js'
import { printable } from '../text/printable.js'

/** A picture with its files by their URLs. */
interface PreparedPicture {
  published: PublishedPicture
  files: ReadonlyMap<string, HeldContent>
}

/** Pictures of earlier runs. */
export interface EarlierPictures {
  /** The pictures by their keys. */
  known: ReadonlyMap<string, KnownPicture>
  /** Returns a file of the output by its URL in the issue that shows the picture, or null. */
  read: (url: string, known: KnownPicture) => HeldContent | null
}

/** Resizes and converts pictures. */
export interface PictureTool {
  settings: PictureSettings
  /**
   * Returns a picture as it is published.
   *
   * @throws as {@link PictureMaker.make} does
   */
  prepare: (picture: FoundPicture, earlier: EarlierPictures | null) => Promise<PreparedPicture>
  /** Returns a JPEG or PNG in a smaller width; as it is, if it is not wider. */
  narrow: (content: HeldContent, width: number) => Promise<HeldContent>
}

/** Returns the tool with settings. */
export function pictureTool(settings: PictureSettings, maker: PictureMaker): PictureTool {
  const { widths, format, quality, folder, email } = settings
  const version = sharpVersion(folder)
  const settingsKey = hash('sha256', JSON.stringify([version, widths, format, quality, email]), 'hex').slice(
    0,
    HASH_DIGITS,
  )
  return {
    settings,
    prepare: async (picture, earlier) => {
      const key = `${picture.sha256.slice(0, HASH_DIGITS)}-${settingsKey}`
      const known = earlier?.known.get(key)
      const files = known && earlier ? filesOf(known, picture, earlier.read) : null
      if (known && files) return { published: known.published, files }
      const made = await maker.make(key, picture, settings)
      const contents = Array.from(made.files, ([url, content]) => [url, content ?? picture.content] as const)
      return { published: { key, ...made.published }, files: new Map(contents) }
    },
    narrow: (content, width) => maker.narrow(content, width, settings),
  }
}

/** Returns the files of a picture of an earlier run, or null if one was changed or removed. */
function filesOf(
  known: KnownPicture,
  { content: found, sha256, extension }: FoundPicture,
  read: EarlierPictures['read'],
): ReadonlyMap<string, HeldContent> | null {
  const { url, sources, email } = known.published
  const files = new Map<string, HeldContent>()
  for (const one of new Set([url, ...[...sources, ...(email === null ? [] : [email])].map((source) => source.url)])) {
    const isFound = one === outputUrlOf(sha256, extension)
    const content = isFound ? found : read(one, known)
    if (content === null || !(isFound || hasOwnName(one, sha256Of(content)))) return null
    files.set(one, content)
  }
  return files
}

const sha256Of = (content: HeldContent): string =>
  content instanceof Uint8Array ? hash('sha256', content, 'hex') : content.sha256

/** Returns why a picture cannot be read, as a phrase. */
export const reasonOf = (error: unknown): string =>
  printable((error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/[.\s]+$/, ''))
