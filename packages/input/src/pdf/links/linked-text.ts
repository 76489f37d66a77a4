/** A part of a text that is a link. */
export interface LinkRange {
  /** UTF-16 offset of its first character. */
  start: number
  /** UTF-16 offset after its last character. */
  end: number
  url: string
  /** It begins in the line before, of which the line is the continuation. */
  isBegun?: true
  /** It goes on in the next line. */
  goesOn?: true
}

/** A text with its links, in the order of the text. */
export interface LinkedText {
  text: string
  links: readonly LinkRange[]
}

/** Joins texts to one. A link that ends one and begins the next is one link. */
export class LinkedTextJoiner implements LinkedText {
  text = ''
  readonly links: LinkRange[] = []

  add(separator: string, added: LinkedText): void {
    const before = this.text.length
    const offset = before + separator.length
    this.text += separator + added.text
    added.links.forEach(({ start, end, url }, at) => {
      const last = this.links.at(-1)
      if (at === 0 && start === 0 && last?.end === before && last.url === url) last.end = offset + end
      else this.links.push({ start: offset + start, end: offset + end, url })
    })
  }
}

/** Returns two texts with a separator between them as one. */
export function joinLinked(left: LinkedText, separator: string, right: LinkedText): LinkedText {
  const joiner = new LinkedTextJoiner()
  joiner.add('', left)
  joiner.add(separator, right)
  return { text: joiner.text, links: joiner.links }
}

/** Returns the lines of one text with marks on the links that go on from one to the next. */
export function markGoingOn<Line extends LinkedText>(lines: readonly Line[]): Line[] {
  const marked = lines.map((line) => ({ ...line, links: [...line.links] }))
  for (let at = 1; at < marked.length; at++) {
    const [above, below] = [marked[at - 1]!, marked[at]!]
    const [last, first] = [above.links.at(-1), below.links[0]]
    if (last?.end !== above.text.length || first?.start !== 0 || last.url !== first.url) continue
    above.links[above.links.length - 1] = { ...last, goesOn: true }
    below.links[0] = { ...first, isBegun: true }
  }
  return marked
}
