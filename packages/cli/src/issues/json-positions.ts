/** A token of JSON: a string, a mark, or a number or word. The text is known to be JSON. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** An array or object that is open while the text is walked through. */
interface Open {
  /** JSON Pointer of it. */
  path: string
  /** Index of the current element; `null` in an object. */
  index: number | null
  /** Key of the current value of an object; `null` while none has been read. */
  key: string | null
}

/**
 * Where the values that JSON Pointers name begin in a JSON text, as UTF-16 offsets. For a value that is not there, where the
 * nearest one around it begins. The text is walked through once, however many pointers there are.
 */
export function placesOfPointers(text: string, pointers: readonly string[]): number[] {
  const wanted = new Set(pointers.flatMap(pathsTo))
  const found = new Map<string, number>()
  const open: Open[] = []
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const inner = open.at(-1)
    if (token === '}' || token === ']') open.pop()
    else if (token === ',') {
      if (inner && inner.index !== null) inner.index++
      else if (inner) inner.key = null
    } else if (token === ':') continue
    else if (inner && inner.index === null && inner.key === null) inner.key = String(JSON.parse(token))
    else {
      const path = inner ? `${inner.path}/${inner.index ?? escapePointer(inner.key ?? '')}` : ''
      if (wanted.has(path)) found.set(path, offset)
      if (token === '{' || token === '[') open.push({ path, index: token === '[' ? 0 : null, key: null })
    }
  }
  return pointers.map((pointer) => {
    const nearest = pathsTo(pointer).find((path) => found.has(path))
    return nearest === undefined ? 0 : found.get(nearest)!
  })
}

/** A pointer and all above it, the longest first. */
function pathsTo(pointer: string): string[] {
  const paths = [pointer]
  for (let path = pointer; path !== ''; paths.push(path)) path = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  return paths
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Characters that V8 shows before the one that breaks JSON, when it cuts the text. */
const SHOWN_BEFORE = 10

/** Where JSON breaks, and why, as V8 says it: with a position, with the text around, or at the end of the text. */
export function jsonFault(message: string, text: string): { offset: number; reason: string } {
  const reason = message.replace(/(?: in JSON)? at position \d+.*$|, (?:\.\.\.)?".*$| of JSON input$/s, '')
  return { offset: offsetOf(message, text), reason: reason.charAt(0).toLowerCase() + reason.slice(1) }
}

function offsetOf(message: string, text: string): number {
  const position = /\bposition (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const { token, cut, around } =
    /token '(?<token>.{1,2})', (?<cut>\.{3})?"(?<around>.*)"(?:\.{3})? is not valid/s.exec(message)?.groups ?? {}
  if (token === undefined || around === undefined) return text.length
  const start = Math.max(0, text.indexOf(around))
  return start + (cut ? SHOWN_BEFORE : Math.max(0, around.indexOf(token)))
}
