import type { Clue } from './classify.js'
import type { Locale } from './locale/locale.js'
import type { Line } from './scan.js'
import type { Surroundings } from './surroundings.js'

/** What speaks for or against a label of a line: a name and how strongly it holds, mostly 1. */
export type Features = Map<string, number>

/** Upper bounds of the classes of length, in UTF-16 units. */
const LENGTHS = [4, 6, 8, 10, 12, 15, 18, 22, 27, 34, 45, 60, 90]

/** The features of one line of a page. */
export function featuresOf(
  at: number,
  lines: readonly Line[],
  clues: readonly Clue[],
  around: readonly Surroundings[],
  locale: Locale,
): Features {
  const found: Features = new Map([['always', 1]])
  const add = (name: string, holds: unknown = true): void => {
    if (holds) found.set(name, typeof holds === 'number' ? holds : 1)
  }
  const clue = clues[at]!
  const { text } = lines[at]!
  const near = around[at]!
  add(`length ${lengthClass(clue.length)}`)
  add('first', at === 0)
  add('last', at === lines.length - 1)
  add('closed before', near.closed)
  add('broken off before', near.brokenOff)
  add('finished before', near.before >= 0 && !near.closed && !near.brokenOff)
  add(`previous ${kindOf(clues[at - 1])}`)
  add(`next ${kindOf(clues[at + 1])}`)
  add(`next ${kindOf(clues[at + 1])}, then ${kindOf(clues[at + 2])}`)
  add(`closed ${near.closed}, next ${kindOf(clues[at + 1])}`)
  add('ends in a stop', /[。；;]$/u.test(text))
  add('ends in a mark', /[！？!?]$/u.test(text))
  if (clue.heading) headingFeatures(at, clues, text, near, locale, add)
  else textFeatures(clue, text, clues[at + 1], add)
  return found
}

type Add = (name: string, holds?: unknown) => void

function headingFeatures(
  at: number,
  clues: readonly Clue[],
  text: string,
  near: Surroundings,
  locale: Locale,
  add: Add,
): void {
  add('page name', locale.pageNames.has(text))
  add('like next', near.likeNext)
  add('like before', near.likeBefore)
  add('liker next', Math.max(0, near.likeNext - near.likeBefore))
  add('liker before', Math.max(0, near.likeBefore - near.likeNext))
  add('like neither', near.likeBefore === 0 && near.likeNext === 0)
  add('like next at all', near.likeNext > 0)
  add('like before at all', near.likeBefore > 0)
  add(`best like ${near.bestLike}`)
  add('blank inside', /\s/u.test(text))
  add('enumerated', clues[at]!.enumerated)
  add('column name at end', /[（(][^（()）]{2,12}[）)]$/u.test(text))
  add('colon inside', /[:：]/u.test(text))
  add('quotes', /[“”]/u.test(text))
  add('digits', /\d/u.test(text))
  add(`body before ${bodyClass(clues, at, -1)}`)
  add(`body after ${bodyClass(clues, at, 1)}`)
  add('in series', inSeries(clues, at))
}

function textFeatures(clue: Clue, text: string, next: Clue | undefined, add: Add): void {
  add('dateline', clue.dateline)
  add('credit', clue.credit !== null)
  add('photo credit', clue.photoCredit)
  add('dateline in brackets', clue.tailDateline)
  add('credit at end', clue.tailFrom >= 0)
  add(
    'credit of a photo at end',
    clue.tail?.some((one) => one.role === 'photographer'),
  )
  add('deck mark', clue.deckMark)
  add('caption mark', clue.caption)
  add('enumerated', clue.enumerated)
  add('finished', clue.finished)
  add('goes on', clue.continues)
  add('short, photo credit next', next?.photoCredit && !next.heading && clue.length < 200)
  add('in brackets', /^[（(].*[）)]$/u.test(text.length < 90 ? text : ''))
  add('names a credit', clue.length < 90 && /记者|整理|摄|作者|编辑|来源|单位/u.test(text))
  add('stop inside', text.slice(0, -1).includes('。'))
}

function kindOf(clue: Clue | undefined): string {
  if (!clue) return 'nothing'
  if (clue.heading) return clue.length > 14 ? 'long heading' : 'heading'
  if (clue.dateline) return 'dateline'
  if (clue.photoCredit) return 'photo credit'
  if (clue.credit || clue.tailDateline) return 'credit'
  if (clue.deckMark) return 'deck mark'
  if (clue.caption) return 'caption'
  if (clue.enumerated) return 'enumeration'
  if (clue.tailFrom >= 0) return 'text with credit'
  if (clue.length <= 40) return clue.finished ? 'short sentence' : 'short text'
  return clue.finished ? 'text' : 'broken text'
}

const lengthClass = (length: number): string => {
  const bound = LENGTHS.find((limit) => length <= limit)
  return bound ? `to ${bound}` : 'beyond'
}

/** How many lines of text stand on one side of a heading up to the next heading. */
function bodyClass(clues: readonly Clue[], at: number, step: 1 | -1): string {
  let count = 0
  for (let other = at + step; clues[other] && !clues[other]!.heading && count < 6; other += step) count++
  return count < 3 ? String(count) : count < 6 ? 'some' : 'many'
}

/** A heading whose nearest headings on both sides, or two on one side, are about as long, with text between. */
function inSeries(clues: readonly Clue[], at: number): boolean {
  const near = (step: 1 | -1): number => {
    for (let other = at + step, seen = 0; clues[other] && seen < 25; other += step, seen++)
      if (clues[other]!.heading)
        return Math.abs(other - at) > 1 ? Math.abs(clues[other]!.length - clues[at]!.length) : 99
    return 99
  }
  return near(-1) <= 2 || near(1) <= 2
}
