// Writes packages/core/src/unicode/known-ranges.ts: the characters of Unicode 14. Run it as
//   npm install --no-save @unicode/unicode-14.0.0 && node tools/unicode-ranges.js
// The table is shipped, since the tables of engines differ. It changes only with the version here.
import { writeFileSync } from 'node:fs'

const { default: unassigned } = await import('@unicode/unicode-14.0.0/General_Category/Unassigned/ranges.mjs')

/** Characters of Unicode 14 whose category a later version has changed. */
const CHANGED = [0x295, 0x1171e]

const known = new Uint8Array(0x110000).fill(1)
for (const { begin, end } of unassigned) known.fill(0, begin, end)
for (const code of CHANGED) known[code] = 0
// Noncharacters stay unassigned forever, so every engine treats them alike.
known.fill(1, 0xfdd0, 0xfdf0)
for (let plane = 0; plane <= 16; plane++) known.fill(1, plane * 0x10000 + 0xfffe, (plane + 1) * 0x10000)

/** Numbers of code points that are known and unknown in turn. */
const lengths = []
for (let from = 0, at = 1; at <= known.length; at++)
  if (at === known.length || known[at] !== known[from]) {
    lengths.push(at - from)
    from = at
  }

const text = lengths.map((length) => length.toString(36)).join(' ')
writeFileSync(
  new URL('../packages/core/src/unicode/known-ranges.ts', import.meta.url),
  `/**
 * The numbers of code points that Unicode 14 assigns and leaves unassigned in turn, from U+0000 on,
 * in base 36. Made by \`tools/unicode-ranges.js\`.
 */
export const KNOWN_RANGES =
  '${text}'
`,
)
