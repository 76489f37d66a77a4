import type { Article, Picture } from './issue.js'

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
}

/** Finds a picture of an article. Returns `null` when it is missing, which the output then says. */
export type PictureResolver = (picture: Picture, article: Article) => ResolvedPicture | null
