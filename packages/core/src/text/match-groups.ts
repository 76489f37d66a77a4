/** The first match of several patterns, or `null`. */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

const bound = new WeakMap<RegExp, RegExp>()

/** The match of a pattern at the very start of a text, or `null`; the pattern is not tried farther on. */
export function matchAtStart(pattern: RegExp, text: string): RegExpExecArray | null {
  let sticky = bound.get(pattern)
  if (!sticky) {
    sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
    bound.set(pattern, sticky)
  }
  sticky.lastIndex = 0
  return sticky.exec(text)
}

/** What a named group of a pattern matched; `null` when nothing or the empty text. */
export function groupOf({ groups }: RegExpExecArray, name: string): string | null {
  return groups?.[name] || null
}
