/** Longest first tag that is read, in characters. */
const LONGEST_TAG = 4000

/**
 * Returns the local name and the source of the first tag of an XML or HTML file, after its
 * declaration, comments and document type, or `null` for other text.
 */
export function openingTag(text: string): { name: string; tag: string } | null {
  const start = afterProlog(text)
  if (text[start] !== '<') return null
  const tag = text.slice(start, start + LONGEST_TAG)
  const match = /^<(?:[\w.-]{1,60}:)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])[^<>]*>?/.exec(tag)
  return match ? { name: match[1]!, tag: match[0] } : null
}

/**
 * Returns the offset of the first tag, after the declaration, comments and the document type, or of
 * the first character that is not one of them.
 */
export function afterProlog(text: string): number {
  let at = skipBlanks(text, 0)
  while (text[at] === '<') {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2)
    else if (text.startsWith('<!', at)) at = afterDoctype(text, at)
    else break
    at = skipBlanks(text, at)
  }
  return at
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

function after(text: string, ending: string, from: number): number {
  const at = text.indexOf(ending, from)
  return at < 0 ? text.length : at + ending.length
}

/** Returns the offset after a document type, whose internal subset is in brackets. */
function afterDoctype(text: string, from: number): number {
  const close = text.indexOf('>', from)
  const subset = text.indexOf('[', from)
  if (close < 0 || subset < 0 || subset > close) return close < 0 ? text.length : close + 1
  return after(text, '>', after(text, ']', subset))
}
