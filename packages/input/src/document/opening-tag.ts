/** Longest first tag that is read, in characters. */
const LONGEST_TAG = 4000

/**
 * Returns the local name and the source of the first tag of an XML or HTML file, after its
 * declaration, comments and document type, or `null` for other text.
 */
export function openingTag(text: string): { name: string; tag: string } | null {
  let at = skipBlanks(text, 0)
  while (text[at] === '<') {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2)
    else if (text.startsWith('<!', at)) at = afterDoctype(text, at)
    else {
      const tag = text.slice(at, at + LONGEST_TAG)
      const match = /^<(?:[\w.-]{1,60}:)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])[^<>]*>?/.exec(tag)
      return match ? { name: match[1]!, tag: match[0] } : null
    }
    at = skipBlanks(text, at)
  }
  return null
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
