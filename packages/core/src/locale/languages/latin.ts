import { anyOf } from '../../text/patterns.js'
import { ISO_DATE, NUMERIC_DATE } from '../dates.js'
import { SERIAL_NUMBERS } from '../identifiers.js'
import type { LetterForms } from '../letters.js'
import type { Locale } from '../locale.js'
import { COMMON_DETAILS } from '../page-details.js'

/** Small words inside names of people and places. */
const PARTICLES = anyOf(
  ...'de da do das dos del della delle degli dei di du d’ des der den dem la las le les lo los al el y e i van von vom zu zur zum ten ter te op aan am an auf im in bin ben ibn sur sous lès'.split(
    ' ',
  ),
)

/** Small words inside names of people. */
const NAME_PARTICLES = anyOf(
  ...'de da do das dos del della delle degli dei di du d’ des der den dem la las le les lo los al el y e i van von ten ter te bin ben ibn'.split(
    ' ',
  ),
)

/** A word with a capital. */
const CAPITALIZED = "\\p{Lu}[\\p{L}.'’-]*"

/** A place: capitalized words, with small words between them, and parts separated by slashes. */
export const PLACE = `\\p{Lu}[\\p{L}.'’/-]*(?: (?:\\p{Lu}[\\p{L}.'’/-]*|${PARTICLES})){0,4}`

/** A name of several words, each with a capital. */
export const FULL_NAME = `${CAPITALIZED}(?:\\s+(?:${CAPITALIZED}|${PARTICLES})){1,5}`

/** Agencies that papers of many languages print. */
const AGENCIES = [
  'AFP',
  'Havas',
  'Reuter',
  'Stefani',
  'Fabra',
  'AP',
  'Reuters',
  'REUTERS',
  'EFE',
  'dpa',
  'DPA',
  'ANSA',
  'Lusa',
  'LUSA',
  'ANP',
  'APA',
  'Belga',
  'BELGA',
  'ATS',
  'sda',
  'SDA',
  'Keystone-SDA',
  'Keystone-ATS',
  'TASS',
  'Tass',
  'Xinhua',
  'XINHUA',
  'Bloomberg',
  'UPI',
  'IPS',
  'Kyodo',
  'PA',
  'TT',
  'NTB',
  'Ritzau',
  'PAP',
  'AA',
  'Antara',
  'Agerpres',
  'CTK',
  'ČTK',
  'MTI',
  'STT',
]

/**
 * Returns the source of a group of agencies: those of many countries, some of one country, and
 * several with slashes.
 */
export const agencyGroup = (...own: readonly string[]): string => {
  const agency = anyOf(...own, ...AGENCIES)
  return `(?<agency>${agency}(?:(?:/| / |, )${agency}){0,3})`
}

/** Agencies as text between names. */
export const agencies = (...own: readonly string[]): string =>
  anyOf(...own, ...AGENCIES, 'Getty Images', 'Getty', 'Associated Press')

/** A dash between a dateline and its text. */
const DASH = '(?:—|–|--|-)'

/** Returns lists of names from one string: months with their abbreviations, separated by bars. */
export const monthList = (text: string): string[][] => text.split(' ').map((names) => names.split('|'))

/**
 * Returns the source of a month, in small letters and with a capital. Abbreviations come after the
 * words they shorten.
 */
export const monthSource = (months: readonly (readonly string[])[]): string => {
  const names = months.flat()
  return anyOf(...names, ...names.map((name) => name[0]!.toUpperCase() + name.slice(1)))
}

/** A country or region after a place. */
const REGION = '(?: \\(\\p{Lu}[\\p{L} .’-]{1,24}\\)|, \\p{Lu}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*){0,2})?'

const PLACE_IN_CAPITALS = '\\p{Lu}[\\p{Lu}/-]{2,}(?: \\p{Lu}[\\p{Lu}/-]*){0,2}'
/** The end of a dateline. */
const END = `(?:\\. ?${DASH}{1,2}|\\.| ?${DASH})(?=[ \\p{Lu}]|$)`

/** Returns the sources of the datelines of a language in the Latin script. */
export function latinDatelines({
  date,
  agency,
  openers,
  cities,
}: {
  /** The source of a date, with the groups `day` and `month`. */
  date: string
  /** The source of the group `agency`. */
  agency: string
  /**
   * Words that open a sentence and are written small inside one. A place and a dash before a
   * capitalized one are a dateline; before another word they can be a sentence.
   */
  openers: string
  /** Places that are a dateline with nothing but a dash or a full stop after them. */
  cities: string
}): RegExp[] {
  const city = anyOf(...cities.split('|'), ...cities.split('|').map((name) => name.toUpperCase()))
  const opener = anyOf(...openers.split('|'))
  return [
    new RegExp(`^(?<place>${PLACE}${REGION}), ${date}\\.?,?(?: ?\\(${agency}\\))? ?${END}`, 'u'),
    new RegExp(`^(?<place>${PLACE}${REGION})[,.]? \\(${agency}\\)(?: ?${END}|(?= ${opener}[ ’']))`, 'u'),
    new RegExp(`^(?<place>${PLACE_IN_CAPITALS}) \\(${agency}\\)(?= \\p{Lu})`, 'u'),
    new RegExp(`^(?<place>${PLACE}${REGION}),? (?<day>\\d{1,2})\\.? \\(${agency}\\) ?(?:${END}|(?= \\p{Lu}))`, 'u'),
    new RegExp(
      `^(?<place>${city}(?:/${CAPITALIZED}){0,3}${REGION})(?:\\. ?${DASH}{1,2}|\\.| (?:—|–|--|-)| ?\\|)(?= )`,
      'u',
    ),
    new RegExp(
      `^(?<place>\\p{Lu}[\\p{L}/-]{2,}(?: \\p{Lu}[\\p{L}/-]*){0,2}${REGION})(?:\\. ?| ?)(?:—|–|--|-)(?= ?${opener}[ ’'])`,
      'u',
    ),
  ]
}

/**
 * The number of an issue, with or without signs between thousands, and a second one in brackets.
 */
const ISSUE_NUMBER = '(?<number>\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{1,6})(?!\\d)(?: ?\\(\\d[\\d\\s.,]{0,8}\\))?'

/** Returns the pattern of the number of an issue after one of several words, such as N.º 30.112. */
export const issueNumber = (...words: string[]): RegExp =>
  new RegExp(`(?:${anyOf(...words)})[.°º:]{0,2} ?${ISSUE_NUMBER}`, 'iu')

/**
 * Returns the source of one full name or several, without a full stop. `first` is the source of
 * words that no name begins with.
 */
export const bareNames = (and: string, first: string): string => {
  const word = "\\p{Lu}[\\p{L}’'-]+"
  const initials = `(?!MM?\\.)(?:\\p{Lu}\\. ?){1,3}(?:${NAME_PARTICLES} ){0,2}${word}`
  const words = `(?:\\p{Lu}\\. ?){0,2}${word}(?: \\p{Lu}\\.){0,2}(?: (?:${NAME_PARTICLES} ){0,2}${word}){1,2}`
  const name = `(?!(?:${first}|${first.toUpperCase()})[ ’'])(?:${words}|${initials})`
  return `(?<names>${name}(?:(?:, | ${and} )${name}){0,3})`
}

/** Abbreviations with full stops that are no initials. */
const NO_INITIALS = anyOf(
  '[AP]\\. ?[MSC]\\.',
  'U\\. ?[SKN]\\.',
  'N\\. ?[BY]\\.',
  'D\\. ?[CR]\\.',
  'S\\. ?[AO]\\.',
  'R\\. ?I\\.',
)

/** The source of initials of an author, such as O. T. */
export const INITIALS = `(?!${NO_INITIALS}(?:$|\\)))(?:\\p{Lu}[a-z]?\\.[ -]?){1,3}\\p{Lu}[a-z]?\\.`

const PHOTOGRAPHER = `(?:${anyOf(...AGENCIES)}|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})`
/** The source of a credit at the end of a caption, as Romance languages print it: / EFE. */
export const SLASH_CREDIT = `/ ?${PHOTOGRAPHER}`

/** The same credit as a line. */
export const SLASH_CREDITS: readonly (readonly [RegExp, 'photographer'])[] = [
  [new RegExp(`^/ ?(?<initials>${PHOTOGRAPHER})$`, 'u'), 'photographer'],
]

/** Pages alone on a line, such as Pages 2 et 3 below a headline on a front page. */
export const PAGES_ALONE =
  /^(?<see>(?:(?:Kommentar|Leitartikel|Bericht|Reportage|Interview|Analyse|Porträt|Editorial|Comment|Report|Analysis|Éditorial|Entretien|Lire|Editoriale|Commento|Intervista|Servizio|Opinión|Entrevista|Reportaje|Commentaar|Opinie|Reportagem)(?: auf| en| in| a| op| na)?[:,]? )?(?:[Pp]ages?|PAGES?|[Pp]p?\.|Seiten?|SEITEN?|S\.|[Pp]áginas?|PÁGINAS?|[Pp]ágs?\.|PÁGS?\.|[Pp]agin[ae]|PAGIN[AE]|[Pp]agg?\.|[Bb]lz\.)) ?(?<page>[A-Z]?\d{1,3})(?:(?: ?[-–&,] ?| (?:to|and|et|und|bis|y|e|en|à|a|AND|ET|UND|Y|E|EN) )[A-Z]?\d{1,3}){0,4}$/u

/** Initials that sign an article, in brackets or of capitals with full stops. */
export const SIGNED_INITIALS: readonly (readonly [RegExp, 'reporter'])[] = [
  [/^\((?<initials>\p{Ll}{2,3}|\p{Lu}{2}\p{Ll}?|(?:\p{Ll}\. ?){2,3})\)$/u, 'reporter'],
  [new RegExp(`^\\(?(?<initials>${INITIALS})\\)?$`, 'u'), 'reporter'],
]

/** A name of two to five words, and the place after it or below it. */
const LETTER_NAME = `(?:(?:Dr|Prof|Dipl|Ing|Rev|Hon|Mrs?|Ms)\\.(?:-\\p{Lu}\\p{L}+\\.)? ){0,2}${CAPITALIZED}(?: ${NAME_PARTICLES}){0,2}(?: ${CAPITALIZED}){1,3}(?<![.,])`
const LETTER_PLACE = "\\p{Lu}[\\p{L}\\d.'’/-]*(?: [\\p{L}\\d.'’/-]+){0,4}"
const BY_MAIL = '(?:[Pp]er|[Vv]ia|[Bb]y|[Pp]ar|[Pp]or) (?:[Ee]-?[Mm]ail|courriel)'
const LETTER_PLACES = `(?:${LETTER_PLACE}(?:, ${LETTER_PLACE})?|${BY_MAIL})`

/** Returns the forms of letters to the editor in a language, from their salutation. */
export const latinLetters = (salutation: RegExp, policy: RegExp): LetterForms => ({
  salutation,
  policy,
  signatures: [
    new RegExp(`^(?<name>${LETTER_NAME})(?:,|[.:]| [–—|/]) ${LETTER_PLACES}$`, 'u'),
    new RegExp(`^(?<name>${LETTER_NAME}) \\((?:\\d{1,3}|${LETTER_PLACES})\\)$`, 'u'),
  ],
  names: [new RegExp(`^(?<name>${LETTER_NAME})$`, 'u')],
  address: new RegExp(`^(?:${LETTER_PLACES}|\\(${LETTER_PLACES}\\))$`, 'u'),
})

/** A day and a month in any language. */
const ANY_DATE = '(?:\\d{1,2}\\.? ?(?:de )?\\p{L}{3,12}\\.?|\\p{L}{3,12}\\.? \\d{1,2}\\.?)(?:,? \\d{4})?'
/** An agency that is known, or an abbreviation in capitals. */
const ANY_AGENCY = anyOf(...AGENCIES, '\\p{Lu}{2,7}(?:[-/]\\p{Lu}{2,7}){0,2}')
/** Names without a word before them. Which words begin no name is not known of any language. */
const BARE_NAMES = bareNames('&', '(?!)')

/**
 * The conventions of the Latin script that no language owns. Languages of the script without a
 * locale use them.
 */
export const latin: Locale = {
  language: 'und-Latn',
  characterWeight: 0.4,
  usesSpaces: true,
  dateline: [
    new RegExp(`^(?<place>${PLACE}${REGION}),? \\((?<agency>${ANY_AGENCY})\\) ?${END}`, 'u'),
    new RegExp(
      `^(?<place>${PLACE}${REGION}),? ${ANY_DATE},? \\((?<agency>${ANY_AGENCY}|\\p{Lu}[\\p{L} ./-]{1,24})\\) ?${END}`,
      'u',
    ),
    new RegExp(`^(?<place>${PLACE_IN_CAPITALS}${REGION})(?:, ${ANY_DATE})? ?${DASH}(?= ?[\\p{Lu}«“„"])`, 'u'),
  ],
  tailDateline: [new RegExp(`^\\((?<agency>${ANY_AGENCY})\\)$`, 'u')],
  dates: [ISO_DATE, NUMERIC_DATE],
  months: [],
  numerals: null,
  eras: [],
  dateUnits: '',
  creditWords: [
    ['Fotos:', 'photographer'],
    ['Foto:', 'photographer'],
    ['Photo:', 'photographer'],
    ['©', 'photographer'],
  ],
  creditSuffixes: [],
  creditHints: ['Foto', 'Photo', '©'],
  nameSeparator: /[,;/|]|\s+&\s+/u,
  nonName: new RegExp(`^${agencies()}$`, 'u'),
  multiWordName: new RegExp(`^${FULL_NAME}$`, 'u'),
  name: /^[\u3400-\u9fff·]{2,8}$/u,
  surnames: new Set(),
  creditForms: [
    [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agencyGroup()}$`, 'u'), 'photographer'],
    [new RegExp(`^(?<names>${FULL_NAME}) [|/] ${PLACE}$`, 'u'), 'reporter'],
    [new RegExp(`^${BARE_NAMES}$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(`^${anyOf(BARE_NAMES, INITIALS)}$`, 'u'),
  caption: /^(?:Foto|Photo|FOTO|PHOTO)(?::| \d)/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎])/u,
  deckMark: /^(?:—|--|–)/u,
  question: /^[—–-]\s/u,
  articleRoles: [],
  speechVerbs: [],
  timeEndings: '',
  imperativeOpenings: '',
  pageNames: new Set(),
  continuation: [],
  folio: [/^(?<label>[A-Z]\d{1,2})(?=\s|$)(?:\s*[:|·/-]\s*(?<name>\p{Lu}[\p{L} &]{2,24}?)(?=\s*[|·/]|$))?/u],
  issueNumber: issueNumber('N', 'No', 'Nr', 'Num'),
  identifiers: SERIAL_NUMBERS,
  pageDetails: new RegExp(anyOf(COMMON_DETAILS, 'www\\.[\\w.-]+'), 'iu'),
  publication: /^(?!)/u,
  pageCredit: /^(?!)/u,
  certainPageCredit: /^(?!)/u,
  sentenceEnds: '.!?"”’\')];:…—»“«',
  stops: { period: '.', semicolon: ';', exclamation: '!?' },
  quotePairs: '()[]',
}
