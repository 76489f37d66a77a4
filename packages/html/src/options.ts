import type { OnRemoved } from '@banmian/markup'
import { expected } from './expected.js'

/** How pages are written. Everything has a default. */
export interface HtmlOptions {
  /**
   * URL of the style sheet, relative to the page or absolute. By default the page carries the style sheet in itself, so that
   * one file is enough; {@link renderFiles} writes it as a file of its own.
   */
  stylesheetUrl?: string
  /** Told of each character that was removed because HTML forbids it; its index is that in its own text. */
  onRemoved?: OnRemoved
}

/** Throws a `TypeError` that names the wrong option. */
export function checkOptions(options: HtmlOptions): void {
  if (typeof options !== 'object' || options === null) throw expected('options', 'an object', options)
  const { stylesheetUrl, onRemoved } = options
  if (stylesheetUrl !== undefined && typeof stylesheetUrl !== 'string')
    throw expected('options.stylesheetUrl', 'a URL', stylesheetUrl)
  if (onRemoved !== undefined && typeof onRemoved !== 'function')
    throw expected('options.onRemoved', 'a function', onRemoved)
}
