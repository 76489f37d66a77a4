import { type Block, plainText } from '@banmian/core'

/** The characters of a block, as printed; nearly always they are one text, which is then taken as it is. */
export function blockText(block: Block): string {
  const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined
  return only?.type === 'text' ? only.value : plainText(block)
}
