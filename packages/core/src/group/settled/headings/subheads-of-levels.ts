import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** The headings inside articles on a level below that of their headlines. */
interface LowerLevel {
  /** The level of the headline of an article around them. */
  article: number
  subheads: number
  /** Number of headlines with an author or a place below them. */
  signed: number
  /** The lines of other headlines. */
  unsigned: number[]
  /** The lines of headings that are apart from their article. */
  strays: number[]
  /** The lines of kickers above such headlines, and of decks below a table, a list or a picture. */
  others: number[]
}

/**
 * Yields headings inside articles, on a level below that of their headlines, that are subheads, and
 * subheads on the level of their headline that are headlines.
 *
 * @param levelAt - Returns the level of a heading that the source marks, and 0 for other lines
 * @param belowSections - The lines directly below the name of a section, which ends the article
 */
export function* subheadsOfLevels(
  page: SettledPage,
  levelAt: (line: number) => number,
  belowSections: ReadonlySet<number>,
): Iterable<LabeledLine> {
  const { lines, cues, labelAt, hasFigure } = page
  // Tables, lists and pictures are no lines.
  const isBelowText = (line: number): boolean => levelAt(line - 1) === 0 || hasFigure.has(line)
  const isAboveText = (line: number): boolean =>
    levelAt(line + 1) === 0 ||
    hasFigure.has(line + 1) ||
    (labelAt(line + 1) === 'heading-deck' && hasFigure.has(line + 2))
  const lower = new Map<number, LowerLevel>()
  const lowerLevel = (level: number, article: number): LowerLevel => {
    const known = lower.get(level) ?? { article, subheads: 0, signed: 0, unsigned: [], strays: [], others: [] }
    lower.set(level, known)
    return known
  }
  /** Number of headlines of each level. */
  const headlines = new Map<number, number>()
  /** Subheads on the level of the headline above them, and on a higher one. */
  const raised: number[] = []
  const above: number[] = []
  /** Number of decks on a level below that of their headline. */
  let decks = 0
  /** Level of the headline of the article around a line. */
  let article = 0
  for (let line = 0; line < lines.length; line++) {
    const level = levelAt(line)
    const label = labelAt(line)
    if (belowSections.has(line)) article = 0
    if (level === 0) continue
    if (label === 'headline') headlines.set(level, (headlines.get(level) ?? 0) + 1)
    const isBelow = isBelowText(line) || lower.get(level)?.others.at(-1) === line - 1
    const isInText = article > 0 && level > article && isBelow && isAboveText(line)
    const isBelowOther = hasFigure.has(line) || lower.get(level)?.unsigned.at(-1) === line - 1
    const isOther = label === 'kicker' ? isBelowText(line) : label === 'heading-deck' && isBelowOther
    if (article > 0 && level > article && isOther && (isAboveText(line) || levelAt(line + 1) === level))
      lowerLevel(level, article).others.push(line)
    else if (isInText && label === 'subhead') lowerLevel(level, article).subheads++
    else if (isInText && label === 'stray') lowerLevel(level, article).strays.push(line)
    else if (isInText && label === 'headline') {
      const below = cues[line + 1]
      const own = lowerLevel(level, article)
      if (below?.credit != null || below?.dateline === true) own.signed++
      else own.unsigned.push(line)
    } else if (label === 'headline') article = level
    else if (label === 'heading-deck' && level > article) decks++
    else if (label === 'subhead' && level <= article) (level < article ? above : raised).push(line)
  }
  const subheads = [...lower.values()].reduce((sum, own) => sum + own.subheads, decks)
  for (const line of subheads >= raised.length ? [...above, ...raised] : above) yield [line, 'headline']
  for (const [level, own] of lower) {
    const count = headlines.get(level) ?? 0
    const areSubheads =
      areSubheadsByCount(own) ||
      areBelowArticles(own, count, headlines.get(own.article) ?? 0) ||
      areShorter(own, count, page)
    if (areSubheads) for (const line of [...own.unsigned, ...own.others]) yield [line, 'subhead']
    if (areSubheads || count === 0) for (const line of own.strays) yield [line, 'subhead']
  }
}

/** Returns whether most headings of a level are subheads. A signed headline outweighs a subhead. */
const areSubheadsByCount = ({ subheads, signed, unsigned }: LowerLevel): boolean =>
  subheads > 0 && subheads >= unsigned.length + 2 * signed

/** Most words or characters of a subhead of which only its length shows that it is one. */
const LONGEST = { words: 5, characters: 10 }

/**
 * Returns whether all headings of a level are unsigned and short, and below articles of which there
 * are at least two and at most twice as many headings, with longer headlines.
 */
function areShorter(
  { article, unsigned }: LowerLevel,
  count: number,
  { lines, labelAt, locale }: SettledPage,
): boolean {
  const articles = lines.filter(({ level }, line) => level === article && labelAt(line) === 'headline')
  if (articles.length < 2 || !unsigned.length || unsigned.length !== count || count > 2 * articles.length) return false
  if (unsigned.some((line) => isPageName(lines[line]!.text, locale))) return false
  const lengthOf = (text: string): number => (locale.usesSpaces ? text.split(' ').length : text.length)
  const longest = Math.max(...unsigned.map((line) => lengthOf(lines[line]!.text)))
  const most = locale.usesSpaces ? LONGEST.words : LONGEST.characters
  return longest <= most && articles.every(({ text }) => lengthOf(text) > longest)
}

/** Returns whether a level has fewer headings than the level above has headlines, all unsigned. */
const areBelowArticles = ({ unsigned }: LowerLevel, headlines: number, articles: number): boolean =>
  unsigned.length > 0 && unsigned.length === headlines && articles > headlines
