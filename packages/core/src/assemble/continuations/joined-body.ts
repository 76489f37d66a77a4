import type { Locale } from '../../locale/locale.js'
import type { Block, Phrasing } from '../../model/issue.js'
import { plainText } from '../../model/plain-text.js'
import { joinerBetween } from '../../text/joiner.js'

/** Number of characters before a cut that decide how two halves are joined. */
const TAIL = 12

/**
 * The body of an article to which its other parts are appended. Two halves of a paragraph that the
 * end of a page cut become one.
 */
export class JoinedBody {
  private readonly list: Block[]
  private readonly locale: Locale
  /** The halves of the last block, when it is a paragraph with several. */
  private halves: Phrasing[][] = []
  /** The last characters of the last block, or `null` when it is no paragraph. */
  private tail: string | null

  constructor(blocks: readonly Block[], locale: Locale) {
    this.list = [...blocks]
    this.locale = locale
    this.tail = tailOf(this.list.at(-1))
  }

  /** Appends a block, and returns its index. */
  push(block: Block): number {
    this.close()
    this.tail = tailOf(block)
    return this.list.push(block) - 1
  }

  /**
   * Appends the blocks of another part below its headings. Where the first block is the rest of the
   * last sentence, the headings follow it.
   *
   * @returns the index of each block and of each heading
   */
  append(blocks: readonly Block[], headings: readonly Block[]): { blocks: number[]; headings: number[] } {
    const [first, ...others] = blocks
    if (!first || !this.goesOn(first)) {
      const above = headings.map((heading) => this.push(heading))
      return { blocks: blocks.map((block) => this.push(block)), headings: above }
    }
    this.join(first)
    const joined = this.list.length - 1
    const below = headings.map((heading) => this.push(heading))
    return { blocks: [joined, ...others.map((block) => this.push(block))], headings: below }
  }

  /** Returns the blocks. */
  blocks(): Block[] {
    this.close()
    return this.list
  }

  /** Returns whether a block is the rest of the last one, which stops in mid-sentence. */
  goesOn(block: Block | undefined): boolean {
    const { tail } = this
    if (this.list.at(-1)?.type !== 'paragraph' || block?.type !== 'paragraph' || !tail) return false
    return !this.locale.sentenceEnds.includes(tail.at(-1)!)
  }

  /** Joins the rest of the last paragraph to it. */
  private join(block: Block): void {
    const last = this.list.at(-1)
    const { tail } = this
    if (last?.type !== 'paragraph' || block.type !== 'paragraph' || tail === null) return
    const text = plainText(block)
    const joiner = joinerBetween(tail, text)
    if (!this.halves.length) this.halves.push(last.children)
    if (joiner) this.halves.push([{ type: 'text', value: joiner }])
    this.halves.push(block.children)
    this.tail = (tail + joiner + text.slice(-TAIL)).slice(-TAIL)
  }

  /** Makes one paragraph of the halves of the last one. */
  private close(): void {
    const last = this.list.at(-1)
    if (!this.halves.length || last?.type !== 'paragraph') return
    this.list[this.list.length - 1] = { ...last, children: joinedPhrasing(this.halves) }
    this.halves = []
  }
}

const tailOf = (block: Block | undefined): string | null =>
  block?.type === 'paragraph' ? plainText(block).slice(-TAIL) : null

/** Returns the nodes of several texts as one text. Adjacent text nodes become one. */
function joinedPhrasing([first = [], ...others]: readonly Phrasing[][]): Phrasing[] {
  const nodes = [...first]
  const last = nodes.at(-1)
  let values = last?.type === 'text' ? [last.value] : []
  const close = (): void => {
    if (values.length > 1) nodes[nodes.length - 1] = { type: 'text', value: values.join('') }
    values = []
  }
  for (const half of others)
    for (const node of half) {
      if (node.type === 'text' && values.length) {
        values.push(node.value)
        continue
      }
      close()
      nodes.push(node)
      if (node.type === 'text') values.push(node.value)
    }
  close()
  return nodes
}
