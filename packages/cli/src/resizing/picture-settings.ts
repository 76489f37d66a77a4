import type { PictureSource } from '@banmian/core'

/** Formats of the files that pages choose from. */
export const PICTURE_FORMATS = ['webp', 'jpeg'] as const

/** The way in which pictures are resized and converted. Everything has a default. */
export interface PicturesConfig {
  /**
   * Widths in pixels in which pages offer a picture, `[480, 960, 1600]` by default. A picture is
   * published no wider than the largest, and never enlarged.
   */
  widths?: number[]
  /** Format of these files; `webp` by default. `jpeg` keeps transparent pictures as PNG. */
  format?: (typeof PICTURE_FORMATS)[number]
  /** Quality from 1 to 100; 80 by default. */
  quality?: number
}

/** The way in which pictures are resized and converted, as plain data. */
export interface PictureSettings extends Required<PicturesConfig> {
  /** Folder from which the package sharp is searched. */
  folder: string
  /** True if e-mails show the pictures. */
  email: boolean
}

const DEFAULT_WIDTHS: readonly number[] = [480, 960, 1600]
const DEFAULT_QUALITY = 80

/** Returns the settings of a configuration in a folder, with widths in order. */
export const pictureSettings = (
  { widths = [...DEFAULT_WIDTHS], format = 'webp', quality = DEFAULT_QUALITY }: PicturesConfig,
  folder: string,
): PictureSettings => ({ widths: [...new Set(widths)].sort((a, b) => a - b), format, quality, folder, email: false })

/** A picture as it is published. Its URLs are derived from the contents of the files. */
export interface PublishedPicture {
  /** Hash of the picture as it was found, a hyphen, and a hash of how it was published. */
  key: string
  /** URL of the file for all that choose nothing: books, feeds, e-mails and old browsers. */
  url: string
  width: number
  height: number
  /** The files that pages choose from; none for a picture in one size. */
  sources: PictureSource[]
  /** The file for e-mails, if the other files do not fit. */
  email: PictureSource | null
}

/** The files of pictures that pages choose from, by the URLs of the pictures. */
export type PictureSources = Readonly<Record<string, readonly PictureSource[]>>

/** Returns the sources of those pictures that have some. */
export const sourcesOf = (pictures: readonly PublishedPicture[]): PictureSources =>
  Object.fromEntries(pictures.flatMap(({ url, sources }) => (sources.length === 0 ? [] : [[url, sources]])))

/** Returns the files that e-mails choose from, by the URLs of the pictures that have some. */
export const emailSourcesOf = (pictures: readonly PublishedPicture[]): PictureSources =>
  Object.fromEntries(pictures.map(({ url, sources, email }) => [url, email === null ? sources : [email]]))

/** A picture of an earlier run. */
export interface KnownPicture {
  published: PublishedPicture
  /** Folder in the output of an issue that shows it, with a slash at the end, or `''`. */
  folder: string
}

/**
 * Returns pictures of earlier runs by their keys. Each has a second one, so that a picture that was
 * published is known where it is read again, as from the folder of an issue that was written.
 */
export function knownPictures(pictures: readonly KnownPicture[]): ReadonlyMap<string, KnownPicture> {
  const known = new Map<string, KnownPicture>()
  for (const picture of pictures) {
    const [, hash] = /([0-9a-f]+)\.\w+$/.exec(picture.published.url) ?? []
    const [, settings] = picture.published.key.split('-')
    known.set(`${hash}-${settings}`, picture)
  }
  for (const picture of pictures) known.set(picture.published.key, picture)
  return known
}
