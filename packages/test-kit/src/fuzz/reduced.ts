/** Returns a minimal text that still breaks a law, by removing smaller and smaller parts. */
export async function reducedText(text: string, isBroken: (text: string) => Promise<boolean>): Promise<string> {
  let least = text
  for (let before = ''; before !== least; ) {
    before = least
    for (let size = least.length >> 1; size >= 1; size >>= 1)
      for (let at = 0; at < least.length; ) {
        const less = least.slice(0, at) + least.slice(at + size)
        if (await isBroken(less)) least = less
        else at += size
      }
  }
  return least
}

/** Returns minimal texts that still break a law: fewer of them, and shorter ones. */
export async function reducedTexts(
  texts: readonly string[],
  isBroken: (texts: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  let least = texts
  for (let at = 0; at < least.length; ) {
    const fewer = least.filter((_, index) => index !== at)
    if (await isBroken(fewer)) least = fewer
    else at++
  }
  for (let at = 0; at < least.length; at++) {
    const withText = (text: string): string[] => least.map((other, index) => (index === at ? text : other))
    const shorter = await reducedText(least[at]!, (text) => isBroken(withText(text)))
    least = withText(shorter)
  }
  return least
}

/** JSON data, whatever its schema. */
type Data = string | number | boolean | null | Data[] | { [key: string]: Data }

/**
 * Returns a minimal value that still breaks a law: items of lists are removed, texts shortened and
 * fields emptied.
 *
 * @param isBroken must return `false` for a value that is not an input of the law
 */
export async function reducedData<Value>(value: Value, isBroken: (value: Value) => Promise<boolean>): Promise<Value> {
  let least = value
  const parse = (text: string): Value => JSON.parse(text) as Value
  /** Replaces the part at a path in a copy. */
  const replaced = (path: readonly (string | number)[], part: Data): Value => {
    const copy = { root: JSON.parse(JSON.stringify(least)) as Data }
    let owner: Record<string | number, Data> = copy
    for (const key of ['root', ...path].slice(0, -1)) owner = owner[key] as Record<string | number, Data>
    owner[path.at(-1) ?? 'root'] = part
    return parse(JSON.stringify(copy.root))
  }
  const visit = async (part: Data, path: readonly (string | number)[]): Promise<Data> => {
    const attempt = async (smaller: Data): Promise<boolean> => {
      const candidate = replaced(path, smaller)
      if (!(await isBroken(candidate))) return false
      least = candidate
      return true
    }
    if (typeof part === 'string') {
      if (await attempt(null)) return null
      return await reducedText(part, attempt)
    }
    if (Array.isArray(part)) {
      let items = part
      for (let at = 0; at < items.length; ) {
        const fewer = items.filter((_, index) => index !== at)
        if (await attempt(fewer)) items = fewer
        else at++
      }
      const result: Data[] = [...items]
      for (let at = 0; at < result.length; at++) {
        const item = result[at]!
        if (typeof item === 'object' && item !== null && !Array.isArray(item) && Array.isArray(item['children'])) {
          const inner = item['children']
          const lifted = [...result.slice(0, at), ...inner, ...result.slice(at + 1)]
          if (inner.length && (await attempt(lifted))) return visit(lifted, path)
        }
        result[at] = await visit(item, [...path, at])
      }
      return result
    }
    if (typeof part === 'object' && part !== null) {
      const result = { ...part }
      for (const [key, item] of Object.entries(part)) {
        if (item !== null && key !== 'type' && (await attempt({ ...result, [key]: null }))) result[key] = null
        else result[key] = await visit(item, [...path, key])
      }
      return result
    }
    return part
  }
  for (let before = ''; before !== JSON.stringify(least); ) {
    before = JSON.stringify(least)
    await visit(JSON.parse(before) as Data, [])
  }
  return least
}
