import type { ArticleRole, CreditRole } from '../../../model/issue.js'
import { anyOf } from '../../../text/patterns.js'
import { DATE_OF_TWO_DAYS, ISO_DATE, NUMERIC_DATE } from '../../dates.js'
import type { Locale } from '../../locale.js'
import {
  agencies,
  agencyGroup,
  bareNames,
  FULL_NAME,
  INITIALS,
  issueNumber,
  latin,
  latinDatelines,
  latinLetters,
  monthList,
  monthSource,
  PLACE,
  SIGNED_INITIALS,
} from '../latin.js'

/**
 * The words of newspapers in a language with spaces between words. Lists are separated by bars, as
 * alternatives of a regular expression.
 */
export interface LanguageWords {
  language: string
  /** Letters of the longest words that are mostly function words. Default: 3. */
  longestFunctionWord?: number
  /** Letters that are words, in lower case, where they differ from those of Western Europe. */
  oneLetterWords?: string
  /**
   * Words of headlines have capitals, so that names are known only after a word that announces
   * them.
   */
  hasTitleCase?: boolean
  /** The script has no capitals, so that names are known only after a word that announces them. */
  isCaseless?: boolean
  /**
   * The months in order, separated by spaces, as a date prints them. Bars separate a month from its
   * abbreviations and other names. `_` is a space inside a name.
   */
  months: string
  /**
   * The source of a date without a year, with the groups `day` and `month`, from the source of a
   * month. Default: day and month.
   */
  date?: (month: string) => string
  /** The source of a date with a year before it, from that of a date. Default: the year follows. */
  dateWithYear?: (date: string) => string
  /** Agencies besides those of many languages. */
  agencies: string
  /** Words that open a sentence and are written small inside one, in a script with capitals. */
  openers?: string
  /** Places that are a dateline with nothing but a dash or a full stop after them. */
  cities: string
  /** The word between two names. */
  and: string
  /** Words before names, longest first, with the role of those people. */
  credits: readonly (readonly [string, CreditRole])[]
  /** Lines that state the position of an author. */
  positions: string
  /** The first words of captions. */
  captions: string
  /**
   * References to another page, with `#` for its number. The first word states the direction, or
   * all before `~`.
   */
  references: { to: readonly string[]; from: readonly string[]; see: readonly string[] }
  /** Words before the number of a page. */
  page: string
  /** Headlines that show the role of their article, in small letters. */
  roles: Partial<Record<ArticleRole, string>>
  /** Lines that mark an advertisement, in small letters. */
  advertisements: string
  /** Headings of boxes beside an article, in small letters. */
  boxes: string
  /** Names of pages. */
  pages: string
  /** Days of the week and other details next to a date. */
  details: string
  /** Words before the number of the issue, or the source of its pattern with `#` for the number. */
  issue: string
  /** Words in the names of newspapers. */
  papers: string
  /** Opening and closing quotation marks in turn, where they differ. */
  quotes: string
  /** The first words of letters to the editor. */
  salutations: string
  /** Words of four letters or more that any text contains, separated by spaces. */
  commonWords: string
}

type NameForms = Pick<Locale, 'dateline' | 'creditForms' | 'tailCredit' | 'multiWordName' | 'headlineOpeners'>

/** Returns the forms of places and names in an alphabet with capitals. */
function capitalForms(words: LanguageWords, date: string, agency: string): NameForms {
  const { openers = '', cities } = words
  const noName = anyOf(...openers.split('|'), ...words.pages.split('|'))
  const names = words.hasTitleCase ? '(?!)' : bareNames(words.and, noName)
  return {
    dateline: [
      new RegExp(`^(?<place>${PLACE}), ${date}\\.? ?(?:[—–-] ?|/)${agency}(?:/?\\.|:| ?[—–-])(?= |$)`, 'u'),
      new RegExp(`^(?<place>${PLACE}), ${agency} ?[—–-](?= )`, 'u'),
      ...latinDatelines({ date, agency, openers, cities }),
      ...latin.dateline,
    ],
    creditForms: [
      [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agency}$`, 'u'), 'photographer'],
      [new RegExp(`^(?<names>${FULL_NAME}) [|/] ${PLACE}$`, 'u'), 'reporter'],
      [new RegExp(`^${names}$`, 'u'), 'reporter'],
    ],
    tailCredit: new RegExp(`^${anyOf(names, INITIALS)}$`, 'u'),
    multiWordName: latin.multiWordName,
    headlineOpeners: { words: new Set(openers.split('|')), nouns: false },
  }
}

/** A word of a script without capitals. */
const WORD = '[\\p{L}\\p{M}.\'’"״׳-]+'

/** Returns the forms of places and names in a script without capitals. */
function caselessForms({ cities }: LanguageWords, date: string, agency: string): NameForms {
  const city = `(?<place>${anyOf(cities)}(?:/${WORD})?)`
  const end = '(?: ?[—–-]|[:.।])(?= |$)'
  return {
    dateline: [
      new RegExp(`^(?<place>${WORD}(?: ${WORD}){0,2})(?:[,،] ?${date})? ?\\(${agency}\\) ?${end}`, 'u'),
      new RegExp(`^${city} ?[—–،,-] ?${agency}${end}`, 'u'),
      new RegExp(`^${city}(?:[,،] ?${date})?${end}`, 'u'),
    ],
    creditForms: [],
    tailCredit: /^(?!)/u,
    multiWordName: new RegExp(`^${WORD}(?: ${WORD}){1,3}$`, 'u'),
  }
}

const PAGE_NUMBER = '(?<page>[A-Z]?\\d{1,3})'

/** Returns the pattern of a reference to another page. */
function referencePattern(direction: 'to' | 'from' | 'see', phrase: string): RegExp {
  const [, first, rest] = (/^(.+)~(.*)$/su.exec(phrase) ?? /^(\S+)(.*)$/su.exec(phrase))!
  return new RegExp(`(?<![^\\s(])(?<${direction}>${first})${rest!.replace('#', PAGE_NUMBER)}(?!\\d)`, 'iu')
}

/** The fields of a locale that is made of words, besides those of every alphabet. */
const MADE = [
  'headlineOpeners',
  'longestFunctionWord',
  'oneLetterWords',
  'markedForms',
  'positionLine',
  'letters',
  'advertisementMarks',
  'boxNames',
  'commonWords',
] as const satisfies readonly (keyof Locale)[]
const FIELDS = [...(Object.keys(latin) as (keyof Locale)[]), ...MADE]

type RequiredField = { [Field in keyof Locale]-?: object extends Pick<Locale, Field> ? never : Field }[keyof Locale]
/** A locale with the fields that are read one by one, and no others. */
type MadeLocale = Pick<Locale, RequiredField | 'tailCredit' | 'creditForms' | (typeof MADE)[number]>

/**
 * Returns the locale of a language with the words of its newspapers. It is built when one of its
 * fields is read first: a program uses one language or two, and the patterns of all take longer
 * than the rest of the import.
 */
export function localeOfWords(words: LanguageWords): Locale {
  let built: Locale | undefined
  const whole = (): Locale => {
    built ??= buildLocale(words)
    return built
  }
  const locale = {}
  for (const field of FIELDS) Object.defineProperty(locale, field, { enumerable: true, get: () => whole()[field] })
  return locale as Locale
}

function buildLocale(words: LanguageWords): MadeLocale {
  const months = monthList(words.months).map((names) => names.map((name) => name.replaceAll('_', ' ')))
  const month = `(?<month>${monthSource(months)})`
  const date = words.date?.(month) ?? `(?<day>\\d{1,2})\\.? ${month}\\.?`
  const year = '(?<year>\\d{4})'
  const own = words.agencies.split('|')
  const agency = agencyGroup(...own)
  const references = Object.entries(words.references) as ['to' | 'from' | 'see', readonly string[]][]
  const page = anyOf(words.page, words.page.toUpperCase())
  const word = words.isCaseless ? WORD : '\\p{Lu}[\\p{L}-]+'
  return {
    ...latin,
    language: words.language,
    ...(words.longestFunctionWord ? { longestFunctionWord: words.longestFunctionWord } : {}),
    ...(words.oneLetterWords ? { oneLetterWords: words.oneLetterWords } : {}),
    ...(words.isCaseless ? caselessForms(words, date, agency) : capitalForms(words, date, agency)),
    tailDateline: [new RegExp(`^\\(${agency}\\)$`, 'u'), ...latin.tailDateline],
    dates: [
      ISO_DATE,
      new RegExp(`^${words.dateWithYear?.(date) ?? `${date},? ${year}`}(?!\\d)`, 'iu'),
      NUMERIC_DATE,
      DATE_OF_TWO_DAYS,
    ],
    months,
    creditWords: [...words.credits, ['©', 'photographer']],
    creditHints: words.credits.map(([word]) => word),
    nameSeparator: new RegExp(`[,;/|]|\\s+(?:${words.and}|&)\\s+`, 'u'),
    nonName: new RegExp(`^${agencies(...own)}$`, 'u'),
    markedForms: SIGNED_INITIALS,
    positionLine: new RegExp(`^(?:${words.positions})$`, 'iu'),
    letters: latinLetters(new RegExp(`^(?:${words.salutations})[,:!]`, 'iu'), /^(?!)/u),
    caption: new RegExp(`^(?:${words.captions})`, 'u'),
    articleRoles: Object.entries(words.roles).map(([role, headline]) => [
      role as ArticleRole,
      new RegExp(`^(?:${headline})(?:\\s*[:|—–]|$)`, 'iu'),
    ]),
    advertisementMarks: new Set(words.advertisements.split('|')),
    boxNames: new Set(words.boxes.split('|')),
    pageNames: new Set(words.pages.split('|')),
    continuation: [
      new RegExp(`^(?<see>${page}) ?${PAGE_NUMBER}(?: ?[-–,] ?\\d{1,3}){0,4}$`, 'u'),
      ...references.flatMap(([direction, phrases]) => phrases.map((phrase) => referencePattern(direction, phrase))),
    ],
    folio: [
      new RegExp(
        `^${page} ?(?<label>[A-Z]?\\d{1,3})(?:\\s*[:|·/-]\\s*(?<name>\\p{Lu}[\\p{L} &-]{2,24}?)(?=\\s*[|·/]|$))?`,
        'u',
      ),
      ...latin.folio,
    ],
    issueNumber: words.issue.includes('#')
      ? new RegExp(words.issue.replace('#', '(?<number>\\d{1,6})'), 'iu')
      : issueNumber(...words.issue.split('|')),
    pageDetails: new RegExp(anyOf(`(?<![^\\s,|(])(?:${words.details})(?=[\\s,.;:|)/–-]|$)`, latin.pageDetails), 'iu'),
    publication: new RegExp(
      `^(?:${word} ){0,2}(?:${words.papers}|${words.papers.toLowerCase()})(?: ${word}){0,2}$`,
      'u',
    ),
    commonWords: new Set(words.commonWords.split(' ').filter(Boolean)),
    sentenceEnds: `${latin.sentenceEnds}؟।`,
    quotePairs: `${words.quotes}()[]`,
  }
}
