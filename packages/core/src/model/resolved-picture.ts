import type { Article, Picture } from './issue.js'

/** One of the sizes in which a picture is published. */
export interface PictureSource {
  /** URL of the file. */
  url: string
  /** Width of the file in pixels. */
  width: number
}

/** A picture as a renderer may use it. What is absent falls back to the issue's own value. */
export interface ResolvedPicture {
  /** URL of the picture, for output that links to it (pages, feeds). */
  url?: string
  /** Bytes of the picture, for output that contains it (books). */
  data?: Uint8Array
  /** Size in bytes, for output that announces it (feeds); by default that of `data`. */
  byteLength?: number | null
  /** Width in CSS pixels. */
  width?: number | null
  /** Height in CSS pixels. */
  height?: number | null
  /**
   * All sizes in which the picture is published, for pages, whose readers load the one that fits.
   * Other readers load `url`. Without sources, everyone loads `url`.
   */
  sources?: readonly PictureSource[]
  /**
   * Width at which pages show the picture, as the value of the HTML attribute `sizes`, such as
   * `(min-width: 60em) 30em, 100vw`. By default that of a column of text.
   */
  sizes?: string
}

/** Finds a picture of an article. Returns `null` when it is missing, which the output then says. */
export type PictureResolver = (picture: Picture, article: Article) => ResolvedPicture | null
