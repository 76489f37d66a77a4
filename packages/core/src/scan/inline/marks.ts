/** Markup over a part of a line's text. */
export interface Mark {
  type: 'strong' | 'emphasis' | 'delete' | 'ruby' | 'inlineCode' | 'link' | 'image'
  /** Offset in the text of the first character that it covers. */
  from: number
  /** Offset in the text after the last character that it covers. */
  to: number
  /** Number of marks that contain it. */
  depth: number
  /**
   * The target of a link or picture, the annotation of a ruby; `null` for other marks. A string
   * cannot hold it.
   */
  target: Target | Annotation | null
  /** Offsets in the source of the characters that close it, including its target. */
  tail: readonly [start: number, end: number]
  /** Offset in the source of the target's title; -1 without a title. */
  titleAt: number
}

/** The target of a link or picture, as printed but without backslash escapes. */
export interface Target {
  url: string
  title: string | null
  /** Size of a picture in CSS pixels, where it is known. */
  width?: number | null
  height?: number | null
}

/** The small characters next to a ruby's base text, as printed. */
export interface Annotation {
  annotation: string
}

/** Returns the target of a mark that is a link or picture. */
export const addressOf = (mark: Mark): Target => mark.target as Target

/** Returns a target or an annotation as one text. */
export function printedTarget(target: Target | Annotation): string {
  if ('annotation' in target) return target.annotation
  const { url, title } = target
  return title ? `${url} ${title}` : url
}

/** A line without its markup. */
export interface Inline {
  /** The text. A picture contributes its alternative text. */
  text: string
  /** Outer marks before inner ones, otherwise in the order of the text. */
  marks: Mark[]
  /**
   * For each offset of the text from 0 to its length, the offset at which the source can be cut:
   * after marks that end there and before marks that begin there.
   */
  cuts: Uint32Array
  /** Offsets in the source of hyphens before a soft break. */
  hyphens: readonly number[]
}

/** Markup characters to remove from a line. */
export interface Markup {
  at: number
  length: number
  /** The mark that begins here. */
  opens?: { type: Mark['type']; target: Mark['target'] }
  closes?: true
  /** A break between two lines of one paragraph, such as `<br>`. */
  breaks?: true
  /** The character that is written as a reference. */
  character?: string
  /** Offset of the title in it; -1 without a title. */
  titleAt?: number
}
