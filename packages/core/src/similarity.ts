/** Compares short texts with the runs of body text of a page by the character pairs that they share. */
export interface Similarity {
  /** Share of the text's pairs that the block holds, rare pairs weighing more; 0 to 1. */
  between(text: string, block: number): number
  /** The block that shares most with the text; -1 when none shares anything. */
  best(text: string): number
}

/** A pair that stands in more blocks than this says nothing. */
const COMMON = 12

/** Indexes blocks of text: each pair of neighbouring letters counts once a block, weighted by 1/df². */
export function indexSimilarity(blocks: readonly (readonly string[])[]): Similarity {
  const found = new Map<number, number[]>()
  blocks.forEach((texts, block) => {
    for (const text of texts) {
      eachPair(text, (pair) => {
        const list = found.get(pair)
        if (!list) found.set(pair, [block])
        else if (list.at(-1) !== block && list.length <= COMMON) list.push(block)
      })
    }
  })
  return {
    between(text, block) {
      let hit = 0
      let all = 0
      eachPair(text, (pair) => {
        const list = found.get(pair)
        all++
        if (list?.includes(block)) hit += 1 / (list.length * list.length)
      })
      return all ? hit / all : 0
    },
    best(text) {
      const sums = new Map<number, number>()
      let best = -1
      eachPair(text, (pair) => {
        const list = found.get(pair)
        for (const block of list ?? []) sums.set(block, (sums.get(block) ?? 0) + 1 / (list!.length * list!.length))
      })
      for (const [block, sum] of sums) if (best < 0 || sum > sums.get(best)!) best = block
      return best
    },
  }
}

function eachPair(text: string, give: (pair: number) => void): void {
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = code > 0x2fff && code < 0xff00 ? code : isAlphanumeric(code) ? code : 0
    if (letter && last) give(last * 65536 + letter)
    last = letter
  }
}

const isAlphanumeric = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
