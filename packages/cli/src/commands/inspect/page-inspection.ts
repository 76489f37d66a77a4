import type { InputPicture, InputSource } from '@banmian/input'

/** The contents of a page. */
export interface PageInspection {
  label: string | null
  /** Name of its file or picture. */
  name: string | null
  /** Width and height in the unit of the tool, or null without a layout. */
  width: number | null
  height: number | null
  /** Number of blocks of text and pictures; without a layout, of parts between empty lines. */
  blocks: number
  /** Number of lines that are placed; without a layout, of lines that are not empty. */
  lines: number
  /** Number of characters apart from white space, in UTF-16 code units. */
  characters: number
  /** Size of most characters, or null without a layout. */
  bodySize: number | null
  largestSize: number | null
  /** Number of blocks of each role, most frequent first. */
  roles: Record<string, number>
  pictures: number
}

/** Describes a page of a file. */
export function inspectPage(source: InputSource, pictures: readonly InputPicture[]): PageInspection {
  const { text, layout } = source
  const solid = (part: string): number => part.replace(/\s+/g, '').length
  const page = { label: source.page?.label ?? null, name: source.name ?? null, pictures: pictures.length }
  if (!layout)
    return {
      ...page,
      width: null,
      height: null,
      blocks: text.split(/\n[^\S\n]*\n/).filter((block) => block.trim() !== '').length,
      lines: text.split('\n').filter((line) => line.trim() !== '').length,
      characters: solid(text),
      bodySize: null,
      largestSize: null,
      roles: {},
    }
  const roleOf = new Map<number, string>()
  const charactersOf = new Map<number, number>()
  for (const { start, end, block = -1, role = 'text', size, box } of layout.lines) {
    roleOf.set(block, role)
    // The text of a picture or a table is markup.
    if (role === 'figure' || role === 'table') continue
    const height = size ?? box[3] - box[1]
    charactersOf.set(height, (charactersOf.get(height) ?? 0) + solid(text.slice(start, end)))
  }
  const [body] = [...charactersOf].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return {
    ...page,
    width: layout.width,
    height: layout.height,
    blocks: roleOf.size,
    lines: layout.lines.length,
    characters: solid(text),
    bodySize: body?.[0] ?? null,
    largestSize: charactersOf.size > 0 ? [...charactersOf.keys()].reduce((a, b) => Math.max(a, b)) : null,
    roles: countsOf(roleOf.values()),
  }
}

function countsOf(words: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}
