/** The first match of several patterns, or `null`. */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

/** What a named group of a pattern matched; `null` when nothing or the empty text. */
export function groupOf({ groups }: RegExpExecArray, name: string): string | null {
  return groups?.[name] || null
}
