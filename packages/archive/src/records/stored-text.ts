/** Units that a column cannot contain, or that would be sorted differently than by UTF-16 unit. */
const ESCAPED = /[\0\u0001\ud800-\uffff]/g
const ESCAPE = /\u0001([01])|\ue000([0-9a-f]{4})/g

/**
 * Returns the form in which a database stores a text: without NUL and lone surrogates, which
 * databases do not accept, and sorted by code point as the original is sorted by UTF-16 unit.
 * Common text remains as it is.
 */
export const storedText = (text: string): string =>
  text.replace(ESCAPED, (unit) => {
    const code = unit.charCodeAt(0)
    return code < 2 ? `\u0001${code}` : `\ue000${code.toString(16)}`
  })

/** Returns the text that {@link storedText} was called with. */
export const originalText = (stored: string): string =>
  stored.replace(ESCAPE, (_, low?: string, unit?: string) =>
    String.fromCharCode(low === undefined ? Number.parseInt(unit ?? '', 16) : Number(low)),
  )
