import type { Words } from '../words/words.js'
import { encodingName } from './encodings.js'
import type { OpenedFiles } from './open-files.js'

/** Returns what is said about files that were opened. */
export function noticeOf({ pages, names, detected, ...opened }: OpenedFiles, words: Words): string {
  return [
    ...(pages.length > 0 ? [words.opened(names)] : []),
    ...new Set(
      pages.flatMap(({ encoded }) => (encoded ? [words.encoding.guessed(encodingName(encoded.encoding))] : [])),
    ),
    ...detected.map(words.detected),
    ...opened.notText.map(words.notText),
    ...opened.tooLarge.map(words.tooLarge),
    ...opened.pdfFailures.map(words.pdf.failure),
    ...opened.failures,
  ].join(' ')
}
