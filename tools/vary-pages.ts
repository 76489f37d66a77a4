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

/** Cuts some pages down to one article. */
export function shorten(page: GoldPage, index: number): GoldPage {
  if (index % SHORT !== 0) return page
  const articles = page.units.flatMap(({ kind }, unit) => (kind === 'article' ? [unit] : []))
  const only = articles[Math.floor(index / SHORT) % articles.length]
  const sorted = [...page.spans].sort((a, b) => a[0] - b[0]).filter(([, , unit]) => unit === only)
  const kept = index % (4 * SHORT) === 0 ? sorted.filter(([, , , role]) => role === 'headline') : sorted
  const lineOf = ([start]: Span): number => page.text.lastIndexOf('\n', start) + 1
  let text = ''
  let line = -1
  const spans = kept.map((span): Span => {
    const [start, end, unit, role, paragraph] = span
    if (lineOf(span) !== line) {
      line = lineOf(span)
      text += `${text && '\n\n'}${page.text.startsWith('## ', line) ? '## ' : ''}`
    } else text += page.text.slice(line, start).endsWith(' ') ? ' ' : ''
    const from = text.length
    text += page.text.slice(start, end)
    return [from, text.length, unit, role, paragraph]
  })
  return { text: `${text}\n`, units: page.units, spans }
}
