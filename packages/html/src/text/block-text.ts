import { type Block, plainText } from '@banmian/core'

/**
 * Returns the text of a block. Most blocks consist of a single text node, whose value is returned
 * without copying.
 */
export function blockText(block: Block): string {
  const child = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined
  return child?.type === 'text' ? child.value : plainText(block)
}
