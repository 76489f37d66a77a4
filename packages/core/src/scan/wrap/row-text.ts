import { withoutTargets } from '../link-rows.js'
import type { Row } from '../source-lines.js'

const FINISHED = /[。！？!?.”」』）)〕】؟۔।॥]$/u
const PICTURE = /^(?:\[?!\[|<img\b)/
const MARKED =
  /^(?:[-*+>|=]|<img\b|\[?!\[|\d{1,3}[.)、](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\*\*|[●■▲◆□◎△▲]|\d{4}年[ \u3000]|(?:文|写真|撮影|取材)[・＝=：／])/u
/** Characters of a row from which its beginning is seen. */
const OPENING = 160

/** Returns the text of a row as it was printed. */
export const printedOf = ({ start, end }: Row, text: string): string => withoutTargets(text.slice(start, end))

/** Returns whether a row ends as a sentence does. */
export const isFinished = (printed: string): boolean => FINISHED.test(printed.slice(-1))

/** Returns whether a row begins with a picture. */
export const isPicture = (printed: string): boolean => PICTURE.test(printed)

/** Returns whether a row begins with the mark of an item or of a paragraph, or with a picture. */
export const isMarked = (printed: string): boolean => MARKED.test(printed.slice(0, OPENING))
