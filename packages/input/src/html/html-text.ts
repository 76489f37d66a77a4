const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi

/** Returns a text with the references that tools write replaced by their characters. */
export const withoutReferences = (text: string): string =>
  text.replace(ENTITY, (reference, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()]!
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code & 0xfffff800) !== 0xd800 ? String.fromCodePoint(code) : reference
  })

/** Tags of small characters next to words, which the parser reads. */
const RUBY = /^<(\/?)(ruby|rb|rt|rp)\b/i
/** Tags after which a line ends. */
const BREAKING = /^<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b/i
const TAG = /<\/?[A-Za-z][^<>]*>|<!--[^<>]*-->/g

/**
 * Returns the text of a fragment of HTML. Elements that end a line end a line of the text. The tags
 * of `<ruby>` are kept without their attributes: without them, 漢字 and its annotation かんじ would be
 * one word.
 */
export const htmlToText = (markup: string): string =>
  withoutReferences(
    markup.replace(TAG, (tag) => {
      const ruby = RUBY.exec(tag)
      if (ruby) return `<${ruby[1]}${ruby[2]!.toLowerCase()}>`
      return BREAKING.test(tag) ? '\n' : ''
    }),
  )
