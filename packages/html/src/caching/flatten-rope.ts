/**
 * The same text in one piece of memory. What is put together of many parts stays parts until it is read; a text that many pages
 * hold is put together once by this, and not in each page again.
 */
export const inOnePiece = (text: string): string => [text, ''].join('')
