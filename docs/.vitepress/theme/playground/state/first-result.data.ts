import type { ParseResult } from '@banmian/core'
import { sampleText } from '../../../generate/sample.js'
import { knownOfSample } from './known.js'
import { restore } from './restore.js'

declare const data: ParseResult

export { data }

/**
 * Parses the sample page when the site is built, so that it is shown before the parser is loaded.
 */
export default {
  load: (): ParseResult => restore({ pages: [{ name: 'page.md', text: sampleText }], known: knownOfSample }),
}
