import type { Block, Credit, Phrasing, Picture } from '@banmian/core'
import type { Syntax } from '../markup/syntax.js'

/** The dateline of an article where it stands in its paragraph. */
export interface DatelineMark {
  type: 'dateline'
  /** The characters, as printed. */
  value: string
  /** `YYYY-MM-DD`, `--MM-DD`, or `null`. */
  date: string | null
}

/** A credit where it stands in its paragraph. */
export interface BylineMark {
  type: 'byline'
  /** The characters, as printed. */
  value: string
  /** The people named in it. */
  credits: readonly Credit[]
}

/** A paragraph in which the dateline and the credits are nodes of their own. */
export interface MarkedParagraph {
  type: 'paragraph'
  children: (Phrasing | DatelineMark | BylineMark)[]
}

/** A node that a handler writes: those of a body, and the marks that are set in its running text. */
export type RenderNode = Exclude<Block, { type: 'paragraph' }> | MarkedParagraph | Phrasing | DatelineMark | BylineMark
/** The type of such a node. */
export type RenderNodeType = RenderNode['type']
/** The node of a type. */
export type RenderNodeOf<T extends RenderNodeType> = Extract<RenderNode, { type: T }>

/** What a URL is for: something to go to, or a picture to show. */
export type UrlUse = 'link' | 'image'

/** Writes a node as markup; `inLink` tells whether it stands inside a link, in which no other may stand. */
export type Handler<T extends RenderNodeType> = (node: RenderNodeOf<T>, writer: Writer, inLink: boolean) => string

/** A handler for each type of node. */
export type Handlers = { readonly [T in RenderNodeType]: Handler<T> }

/** What handlers write with. Text and attributes that go through `text`, `element` and `empty` are escaped. */
export interface Writer extends Syntax {
  /** Nodes in order: blocks on lines of their own, running text without anything between. */
  nodes(nodes: readonly RenderNode[], inLink?: boolean): string
  /** Where a URL points to on the page that is written; `null` when it must not be used there. */
  url(url: string, use: UrlUse): string | null
  /** The page of an author, as a URL; `null` without one. */
  authorUrl(name: string): string | null
  /** The level of a heading of a depth: below the headline, and never more than one below the last heading. */
  levelOf(depth: number): number
  /** The words for a picture that is missing. */
  readonly missingPicture: string
  /** The words for a picture whose URL may not be used, where no text of its own stands for it; `''` for none. */
  readonly refusedPicture: string
  /** Where pictures are, and how large; `null` says that one is missing. */
  picture(picture: Picture): Picture | null
}
