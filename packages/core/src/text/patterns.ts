/**
 * Returns the source of a regular expression that matches any of some alternatives. The first that
 * matches counts, so longer alternatives come before their beginnings.
 */
export const anyOf = (...alternatives: readonly (string | RegExp)[]): string =>
  `(?:${alternatives.map((alternative) => (typeof alternative === 'string' ? alternative : alternative.source)).join('|')})`

/** Returns the first match of several patterns, or `null`. */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

/** Sticky forms of patterns. */
const stickyForms = new WeakMap<RegExp, RegExp>()

/**
 * Returns the match of a pattern at the start of a text, or `null`. The pattern is not tried at
 * later offsets.
 */
export function matchAtStart(pattern: RegExp, text: string): RegExpExecArray | null {
  let sticky = stickyForms.get(pattern)
  if (!sticky) {
    sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
    stickyForms.set(pattern, sticky)
  }
  sticky.lastIndex = 0
  return sticky.exec(text)
}

/** Returns the text of a named group; `null` when it matched nothing or the empty text. */
export function groupOf({ groups }: RegExpExecArray, name: string): string | null {
  return groups?.[name] || null
}
