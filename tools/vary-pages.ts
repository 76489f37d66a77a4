import type { GoldPage, Span } from './gold-labels.js'

/** A caption and the line that says who took the picture. */
export type Photo = readonly [caption: string, credit: string]

/** Captions are shorter than this. */
const LONGEST_CAPTION = 220
const CREDIT = /^[^。！？]{2,24}(?:摄|摄影报道|供图)(?:\s*[（(][^（()）]{2,8}[）)])?$/u

/** The photos that are printed on pages, inside articles and between them. */
export function photosOf(pages: readonly GoldPage[]): Photo[] {
  const found = new Map<string, string>()
  for (const { text, spans } of pages) {
    const sorted = [...spans].sort((a, b) => a[0] - b[0])
    sorted.forEach(([start, end, unit], at) => {
      const before = sorted[at - 1]
      const credit = text.slice(start, end)
      if (!before || before[2] !== unit || !CREDIT.test(credit)) return
      if (before[3] !== 'paragraph' && before[3] !== 'caption') return
      const caption = text.slice(before[0], before[1])
      if (caption.length >= 20 && caption.length < LONGEST_CAPTION && !caption.includes('\n'))
        found.set(caption, credit)
    })
  }
  return [...found]
}

/** How many of the credits at the end of a paragraph are printed on a line of their own instead, as other papers do. */
const OWN_LINE = 0.1

/**
 * Gives the photos that stand between the articles of a page other captions, since few captions would be learned by heart,
 * and prints some credits in the manner of other papers.
 */
export function varyPage(page: GoldPage, photos: readonly Photo[], seed: number): GoldPage {
  let state = Math.imul(seed + 1, 2654435761) >>> 0
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const people = page.units.flatMap(({ credits }) => credits ?? [])
  const given = new Map<number, Photo>()
  let text = ''
  let done = 0
  const spans: Span[] = []
  for (const [start, end, unit, role, paragraph] of [...page.spans].sort((a, b) => a[0] - b[0])) {
    let own = page.text.slice(start, end)
    text += page.text.slice(done, start)
    const { kind, credits = [] } = page.units[unit] ?? { kind: 'page' }
    if (kind === 'photo' && photos.length) {
      if (!given.has(unit)) given.set(unit, one(photos))
      const [caption, credit] = given.get(unit)!
      own = role === 'caption' ? caption : random() < 0.6 ? credit.replace(/\s*[（(][^（()）]*[）)]$/u, '') : credit
    } else if (role === 'credit' && kind === 'article' && credits.length && random() < OWN_LINE) {
      if (!text.endsWith('\n')) text += '\n\n'
      const [name, other] = [credits.join(' '), one(people)]
      own = one([
        `记者 ${name}`,
        `记者 ${name} 通讯员 ${other}`,
        `通讯员 ${other} 记者 ${name}`,
        `(记者 ${name})`,
        `记者${name}`,
      ])
    }
    spans.push([text.length, text.length + own.length, unit, role, paragraph])
    text += own
    done = end
  }
  return { text: text + page.text.slice(done), units: page.units, spans }
}

/** Every so manieth page is cut down to one article, as readers paste it, and some of those to their headline. */
const SHORT = 12
/** On every so manieth other page, the first headline stands after its body. */
const FIRST_LATE = 9

/** A line of a page with the spans in it; their offsets are from the beginning of the line. */
interface PageLine {
  text: string
  spans: Span[]
}

function linesOf({ text, spans }: GoldPage): PageLine[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  let next = 0
  let start = 0
  return text.split('\n\n').map((line) => {
    const own: Span[] = []
    for (; sorted[next] && sorted[next]![0] < start + line.length; next++) {
      const [from, to, ...rest] = sorted[next]!
      own.push([from - start, to - start, ...rest])
    }
    start += line.length + 2
    return { text: line.trimEnd(), spans: own }
  })
}

function pageOf(lines: readonly PageLine[], units: GoldPage['units']): GoldPage {
  let text = ''
  const spans: Span[] = []
  for (const line of lines) {
    if (text) text += '\n\n'
    for (const [from, to, ...rest] of line.spans) spans.push([text.length + from, text.length + to, ...rest])
    text += line.text
  }
  return { text: `${text}\n`, units, spans }
}

const roleOf = ({ spans }: PageLine): string => spans.at(-1)?.[3] ?? ''
const unitOf = ({ spans }: PageLine): number => spans[0]?.[2] ?? -1

/** Puts headline and deck of an article behind its body, where a credit closes that. */
function headLast(lines: readonly PageLine[], unit: number): readonly PageLine[] {
  const own = lines.filter((line) => unitOf(line) === unit && roleOf(line) !== 'kicker')
  const head = own.filter((line) => roleOf(line) === 'headline' || roleOf(line) === 'deck')
  const last = own.at(-1)
  if (!last || head.includes(last) || head.length === own.length || own[0] !== head[0]) return lines
  if (roleOf(last) !== 'credit' && roleOf(last) !== 'byline') return lines
  const rest = lines.filter((line) => !head.includes(line))
  const end = rest.indexOf(last) + 1
  return [...rest.slice(0, end), ...head, ...rest.slice(end)]
}

/** Cuts some pages down to one article, with the page's name or without it; of some, puts the first headline behind its body. */
export function shorten(page: GoldPage, index: number): GoldPage {
  const articles = page.units.flatMap(({ kind }, unit) => (kind === 'article' ? [unit] : []))
  const turn = Math.floor(index / SHORT)
  if (index % SHORT !== 0) {
    if (index % FIRST_LATE !== 0) return page
    return pageOf(headLast(linesOf(page), articles[0]!), page.units)
  }
  const only = articles[turn % articles.length]!
  const isNamed = turn % 3 !== 0
  const kept = linesOf(page).filter((line) =>
    unitOf(line) < 0 ? isNamed : unitOf(line) === only && (turn % 4 !== 0 || roleOf(line) === 'headline'),
  )
  return pageOf(turn % 2 ? headLast(kept, only) : kept, page.units)
}
