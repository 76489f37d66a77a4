import type { Block } from '@banmian/core'

/** Returns whether a body is paragraphs of text, so that plain text is all there is to it. */
export const isPlainBody = (body: readonly Block[]): boolean =>
  body.every((block) => block.type === 'paragraph' && block.children.every(({ type }) => type === 'text'))
