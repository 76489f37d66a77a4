import type { InputText } from '../../input/input-file.js'

/** The formats in which agencies and other programs pass articles on. */
export const WIRE_TITLES = {
  ninjs: 'IPTC ninjs',
  nitf: 'NITF',
  newsml: 'NewsML-G2',
  jsonl: 'JSON Lines',
} as const

/** A format of articles of an agency or of another program. */
export type WireFormat = keyof typeof WIRE_TITLES

/** A file with articles of an agency or of another program. */
export interface WireFile {
  file: InputText
  format: WireFormat
}

/** Length of the part of a text that shows its format, in UTF-16 code units. */
const OPENING_LENGTH = 4096

/** The first tag of an XML document, after its declaration, comments and document type. */
const FIRST_TAG =
  /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s/>]/

/** The formats by the names of their root elements. */
const ROOTS: Readonly<Record<string, WireFormat>> = {
  nitf: 'nitf',
  newsMessage: 'newsml',
  newsItem: 'newsml',
  packageItem: 'newsml',
}

/** Properties of an item of ninjs, one of which each version requires or nearly always has. */
const NINJS_PROPERTY =
  /"(?:standard|pubStatus|pubstatus|versionCreated|versioncreated|bodies|body_xhtml|body_text|headlines?)"\s*:/

/** Beginning of a line of JSON that contains an article, as `convert --to jsonl` writes it. */
const ARTICLE_LINE = /^\s*\{\s*"type"\s*:\s*"article"\s*,/

/** Returns the format of a text that contains articles of an agency, or null for any other text. */
export function wireFormatOf({ text }: InputText): WireFormat | null {
  const opening = text.slice(0, OPENING_LENGTH)
  const root = FIRST_TAG.exec(opening)?.[1]
  if (root !== undefined) return Object.hasOwn(ROOTS, root) ? ROOTS[root]! : null
  if (!/^\s*[[{]/.test(opening)) return null
  if (ARTICLE_LINE.test(opening)) return 'jsonl'
  return /"uri"\s*:/.test(opening) && NINJS_PROPERTY.test(opening) ? 'ninjs' : null
}
