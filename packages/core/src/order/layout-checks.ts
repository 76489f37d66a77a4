import { checks } from '../model/argument-checks.js'
import { LAYOUT_ROLES, type Layout, type LayoutLine } from './layout.js'

const EDGES = '[left, top, right, bottom], four finite numbers with left ≤ right and top ≤ bottom'

/**
 * Throws an ArgumentError unless a value is the layout of a text: lines in ascending order that do
 * not overlap, each within the text.
 */
export function checkLayout(layout: unknown, text: string, argument: string): asserts layout is Layout {
  checks.that(isRecord(layout), argument, '{ width, height, lines }', layout)
  for (const name of ['width', 'height'] as const)
    checks.that(isLength(layout[name]), `${argument}.${name}`, 'a positive number', layout[name])
  const { lines } = layout
  checks.that(Array.isArray(lines), `${argument}.lines`, 'an array of { start, end, box }', lines)
  let done = 0
  for (let index = 0; index < lines.length; index++) {
    const line: unknown = lines[index]
    const at = `${argument}.lines[${index}]`
    checks.that(isRecord(line), at, '{ start, end, box }', line)
    checkRange(line, done, text.length, at)
    checkPrint(line, at)
    done = line['end'] as number
  }
}

function checkRange({ start, end }: Fields, from: number, length: number, at: string): void {
  const hint = 'Offsets count UTF-16 code units of the text of the source. Sort the lines by start.'
  checks.that(isInteger(start, from, length), `${at}.start`, `an offset from ${from} to ${length}`, start, hint)
  checks.that(isInteger(end, start as number, length), `${at}.end`, `an offset from ${start} to ${length}`, end, hint)
}

function checkPrint({ box, size, bold, italic, block, role }: Fields, at: string): void {
  checks.that(isBox(box), `${at}.box`, EDGES, box)
  checks.that(size === undefined || isLength(size), `${at}.size`, 'a positive number', size)
  for (const [name, value] of Object.entries({ bold, italic }))
    checks.that(value === undefined || typeof value === 'boolean', `${at}.${name}`, 'true or false', value)
  checks.that(block === undefined || Number.isInteger(block), `${at}.block`, 'the number of a block', block)
  const isRole = role === undefined || LAYOUT_ROLES.includes(role as (typeof LAYOUT_ROLES)[number])
  checks.that(isRole, `${at}.role`, `one of ${LAYOUT_ROLES.join(', ')}`, role)
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isLength = (value: unknown): value is number => Number.isFinite(value) && (value as number) > 0
const isInteger = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const isBox = (value: unknown): value is LayoutLine['box'] =>
  Array.isArray(value) &&
  value.length === 4 &&
  value.every(Number.isFinite) &&
  value[0] <= value[2] &&
  value[1] <= value[3]
