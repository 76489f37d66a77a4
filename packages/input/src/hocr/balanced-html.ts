/** Elements that have no end tag. */
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'col', 'wbr', 'area', 'base'])
/** Elements that end an open paragraph. */
const ENDS_PARAGRAPH = new Set(['p', 'div', 'ul', 'ol', 'table', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Elements that end an open element of the same name. */
const ENDS_ITSELF = new Set(['p', 'li', 'tr', 'td', 'th', 'dt', 'dd', 'option'])

const TAG = /<!--|<(script|style)\b[^<>]*>|<(\/?)([A-Za-z][\w:-]{0,60})([^<>]*)>/gi
const ATTRIBUTE = /([^\s=<>"'/]{1,100})(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g

/**
 * Returns HTML in which every element has an end tag and every attribute a value in quotes, as XML
 * requires. Scripts, styles and comments are left out; a `<` that begins no tag becomes a
 * reference.
 */
export function balancedHtml(html: string): string {
  const pieces: string[] = []
  const open: string[] = []
  const counts = new Map<string, number>()
  const endless = new Set<string>()
  const push = (name: string): void => {
    open.push(name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const pop = (): string => {
    const name = open.pop()!
    counts.set(name, counts.get(name)! - 1)
    pieces.push(`</${name}>`)
    return name
  }
  let at = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [tag, raw, slash, written = '', attributes = ''] = match
    pieces.push(textOf(html.slice(at, match.index)))
    at = match.index + tag.length
    if (tag === '<!--' || raw) at = afterRaw(html, raw ? `</${raw.toLowerCase()}` : '-->', at, endless)
    else {
      const name = written.toLowerCase()
      if (slash) {
        if (counts.get(name)) while (pop() !== name);
      } else {
        if (open.at(-1) === 'p' && ENDS_PARAGRAPH.has(name)) pop()
        else if (open.at(-1) === name && ENDS_ITSELF.has(name)) pop()
        const isEmpty = VOID.has(name) || attributes.endsWith('/')
        pieces.push(`<${name}${quotedAttributes(attributes)}${isEmpty ? '/>' : '>'}`)
        if (!isEmpty) push(name)
      }
    }
    TAG.lastIndex = at
  }
  pieces.push(textOf(html.slice(at)))
  while (open.length) pop()
  return pieces.join('')
}

const textOf = (text: string): string => text.replaceAll('<', '&lt;')

/**
 * Returns the offset after a script, style or comment. One that does not end is ignored, so that no
 * text after it is lost; `endless` remembers its ending, which is not searched again.
 */
function afterRaw(html: string, ending: string, from: number, endless: Set<string>): number {
  if (endless.has(ending)) return from
  const search = ending === '-->' ? /-->/g : new RegExp(`${ending}[^<>]*>?`, 'gi')
  search.lastIndex = from
  const end = search.exec(html)
  if (end) return end.index + end[0].length
  endless.add(ending)
  return from
}

function quotedAttributes(attributes: string): string {
  const quoted: string[] = []
  const seen = new Set<string>()
  for (const [, written = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const name = written.toLowerCase()
    if (seen.has(name) || !/^[a-z_:][\w:.-]*$/.test(name)) continue
    seen.add(name)
    quoted.push(` ${name}=${/^["']/.test(value) ? value : `"${value}"`}`)
  }
  return quoted.join('')
}
