import { readLinkTarget } from '../../inline/link-target.js'
import { FormatError, quote } from '../errors/format-error.js'
import { decode } from '../syntax/character-references.js'

/** The target of a link or a picture. */
export interface Address {
  url: string
  title: string | null
  /** Offset after the closing parenthesis. */
  end: number
}

/** Number of characters of the file that an error looks at. */
const QUOTED = 40

const HINT =
  'Write [text](address "title"), with the address between < and > if it contains spaces or parentheses; write \\] for a plain bracket.'

/** Reads the address and the title of a link from the offset after its opening parenthesis. */
export function readAddress(text: string, from: number, offset: (at: number) => number): Address {
  const target = readLinkTarget(text, from)
  if ('expected' in target) {
    const { expected, at } = target
    throw new FormatError(expected, quote(text.slice(at, at + QUOTED)), HINT, offset(from - 1), offset(at))
  }
  const { urlStart, urlEnd, titleStart, titleEnd, end } = target
  return {
    url: decode(text.slice(urlStart, urlEnd), offset(urlStart), true),
    title: titleStart < 0 ? null : decode(text.slice(titleStart + 1, titleEnd), offset(titleStart + 1), true),
    end,
  }
}
