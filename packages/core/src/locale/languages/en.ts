import { anyOf } from '../../text/patterns.js'
import { ISO_DATE } from '../dates.js'
import { SERIAL_NUMBERS } from '../identifiers.js'
import type { Locale } from '../locale.js'
import { COMMON_DETAILS } from '../page-details.js'
import { GIVEN_NAME } from './given-names.js'
import {
  agencies,
  agencyGroup,
  FULL_NAME,
  INITIALS,
  issueNumber,
  latinLetters,
  PAGES_ALONE,
  SIGNED_INITIALS,
} from './latin.js'

const MONTHS = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
]
const MONTH = anyOf(...MONTHS.flat())
const WORD = "[A-Z][A-Za-z.'’-]*"

const CAPITALS = "[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,4}"
const REGION = `(?:, ${WORD}(?: ${WORD}){0,2}?)?`
const PLACE = `${CAPITALS}${REGION}`
/** A place that is not in capitals. */
const TOWN = `${WORD}(?: (?:${WORD}|of|de|la|el|del)){0,3}${REGION}`
/** Words in capitals that are no place. */
const NO_PLACE =
  "(?!(?:NATO|NASA|FIFA|UNICEF|NOTE|UPDATE|WARNING|CORRECTION|OPINION|ANALYSIS|BREAKING|EXCLUSIVE|EDITOR[’']S NOTE|U\\.S\\.|U\\.N\\.|CLARIFICATION|REVIEW|COMMENT|WHO|COVID-19)\\b)"

const AGENCY = "[A-Za-z][A-Za-z .&'’/-]{1,30}"
const KNOWN_AGENCY = `(?<agency>${agencies('The Associated Press', 'CNN', 'CP', 'The Canadian Press', 'AAP', 'PTI', 'IANS', 'ANI', 'UNI', 'NNA', 'CNA', 'Yonhap', 'MCT', 'TNS', 'NYT', 'CNS', 'RNS', 'BUSINESS WIRE', 'PRNewswire', 'WTOP', '[A-Z][A-Za-z]+ News(?: Service)?', '[A-Z]{2,5}')})`
const DATE = `(?:(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?)`
/** A date in a dispatch of an old paper, which ends with a full stop, such as Nov. 21. */
const OLD_DATE = anyOf(
  `(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:, (?<year>\\d{4}))?`,
  `(?:\\p{Lu}\\p{Ll}{2,5}day, )(?:${MONTH})\\.? \\d{1,2}`,
)
const OLD_END = '(?:\\.? ?(?:—|–|--)|\\. ?-|\\.)(?=["“\'‘]?(?: ?["“\'‘]?[\\p{Lu}\\d])|$)'
/** Words before a comma and a date that are no place. */
const NO_TOWN = `(?!(?:On|In|By|At|As|For|From|Since|Until|After|Before|During|Last|This|Next|The|Yesterday|Today|Tomorrow)\\b|(?:[\\p{L}.]+ ){0,4}${anyOf('(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', '(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY')}\\b)`
/** The first word of a sentence, which is small inside one. */
const OPENER = anyOf(
  ...'The|A|An|In|On|At|As|After|Before|When|While|With|For|From|It|This|That|These|Two|Three|More|Police|Officials|Thousands|Hundreds|Dozens|If|Under|Despite|About|Nearly|Several|Some|His|Her'.split(
    '|',
  ),
)

const STAFF = anyOf('Staff', 'Senior', 'Chief', 'Special', 'Business', 'Sports', 'Political', 'Foreign')
const POSITION = anyOf('Writers?', 'Reporters?', 'Correspondents?', 'Editors?', 'to .+')
const NEWSPAPER = `.* ${anyOf('Times', 'Post', 'Daily', 'News', 'Herald', 'Tribune', 'Journal')}`

const SURNAME = "\\p{Lu}[\\p{L}'’-]+"
/** A full name without a word that announces it. */
const BARE_NAME = `${GIVEN_NAME}(?: (?:\\p{Lu}\\.|van|von|de|da|di|la|der)){0,2} ${SURNAME}(?: ${SURNAME})??`
const BARE_NAMES = `(?<names>${BARE_NAME}(?:(?:, | and )${BARE_NAME}){0,3})`
/** The fields and the years of study that follow the names of students. */
const FIELD = anyOf(
  '(?:\\p{Lu}\\p{Ll}+ ){0,2}(?:Engineering|Sciences?|Studies|Biology|Chemistry|Physics|Mathematics|History|English|Economics|Journalism|Education|Psychology|Sociology|Philosophy|Architecture|Agriculture|Forestry|Nursing|Medicine|Law|Business|Accounting|Music|Theater)',
  '(?:Freshman|Sophomore|Junior|Senior|Graduate student|Alumnus|Alumna|Class of \\d{4})',
)

const ROLE = `(?:[A-Z][A-Za-z]+ ){0,2}${anyOf('Writer', 'Reporter', 'Correspondent', 'Editor', 'Columnist', 'Photographer')}`

/** A person before a position, such as JOHN PELL. */
const PERSON = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}\\.|van|von|de|da|di|la|der)){0,2}(?: \\p{Lu}[\\p{L}'’-]+){1,2}"
/** Authors and their position on one line, such as JOHN PELL AND ANNA ROY | STAFF WRITERS. */
const WITH_POSITION = `(?<names>${PERSON}(?:(?:, | and | AND | & )${PERSON}){0,3})(?:,| [|/•·—–-]) ?${anyOf(
  `(?:(?:${STAFF}|${STAFF.toUpperCase()}) )?${anyOf('Writers?', 'Reporters?', 'Correspondents?', 'Columnists?', 'WRITERS?', 'REPORTERS?', 'CORRESPONDENTS?', 'COLUMNISTS?')}`,
  '(?:Special to|For) [Tt]he [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}',
  '(?:SPECIAL TO|FOR) THE [A-Z]+(?: [A-Z]+){0,2}',
)}`

const ORDINAL =
  '[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ll]ast|[Bb]ack|[Ff]ront|BACK|FRONT|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|LAST'
const NUMBER = '[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT'
const PAGE_NUMBER = `(?:(?:the )?(?:[Pp]age|PAGE|[Pp]g\\.|[Pp]\\.) ?(?<page>[A-Z]?-?\\d{1,3}[A-Z]?|${NUMBER})|(?:the |THE )?(?:${ORDINAL}) (?:[Pp]age|PAGE))(?:,? (?:[Cc]ol(?:umn|\\.)|COL(?:UMN|\\.)) ?(?:\\d|${NUMBER}))?`
/** The word that leads from one part of an article to the other, such as PERMITS. */
const JUMP_WORD = "[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]*){0,2}"
const CONTINUED = anyOf(
  "[Cc]on(?:tinued|t(?:'d|’d|\\.|d\\.)?)",
  "CON(?:TINUED|T(?:'D|’D|\\.|D\\.)?)",
  '[Jj]ump(?:s|ed)?',
)
const TO = anyOf(
  `(?:^${JUMP_WORD},? )?${CONTINUED} (?:on|to|ON|TO)(?: ${JUMP_WORD},)?`,
  '[Tt]urn to(?: [A-Z][A-Za-z ]{1,20},)?',
  'TURN TO',
  '(?:[Pp]lease s|S|s)ee [A-Z][A-Za-z ]{1,20}(?:,|/| [—–|-]| on)',
  "(?:(?:[Pp]lease s|S|s)ee|SEE) [A-Z][A-Z.'’ ]{1,20}(?:,|/| [—–|-]| ON)?",
  '[Pp]lease see',
  'PLEASE SEE',
  'Please turn to',
)
const FROM = anyOf(
  `(?:^${JUMP_WORD},? )?${CONTINUED} (?:from|FROM)`,
  `^${JUMP_WORD},? (?:From|FROM)`,
  `^${JUMP_WORD},? from`,
)
const SEE = anyOf(
  '(?:[Ss]ee )?[Rr]elated (?:story|stories|article|coverage),?(?: on)?',
  '[Mm]ore on',
  '[Ss]ee(?: also)?,?',
)

const WEEKDAY = anyOf(
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  '\\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?',
)
const EDITION =
  '(?:(?:final|late|early|first|second|third|city|national|metro|morning|evening|weekend|international|state|home|sunday) ){1,2}edition'
const WEBSITE = anyOf('www\\.[\\w.-]+', '[\\w-]+\\.(?:com|org|net)\\b')

/** English, and languages without a locale. */
export const en: Locale = {
  language: 'en',
  characterWeight: 0.4,
  usesSpaces: true,
  dateline: [
    new RegExp(`^(?<place>${PLACE}),? ${DATE}(?: ?\\((?<agency>${AGENCY})\\))? ?(?:—|–|--|-)(?= |$)`, 'u'),
    new RegExp(`^${NO_TOWN}(?<place>${PLACE}),? ${OLD_DATE}(?: ?\\((?<agency>${AGENCY})\\))?${OLD_END}`, 'u'),
    new RegExp(`^${NO_TOWN}(?<place>${TOWN}), ${OLD_DATE}(?: ?\\((?<agency>${AGENCY})\\))?${OLD_END}`, 'u'),
    new RegExp(`^(?<place>${TOWN}),? ${DATE},? \\(${KNOWN_AGENCY}\\) ?(?:—|–|--|-)(?= |$)`, 'u'),
    new RegExp(
      `^(?<place>${PLACE}|${TOWN}),? (?<day>\\d{1,2}) (?<month>${MONTH})\\.?(?: (?<year>\\d{4}))?(?: ?\\((?<agency>${AGENCY})\\)) ?(?:—|–|--|-)(?= |$)`,
      'u',
    ),
    new RegExp(`^(?<place>${PLACE}),? \\((?<agency>${AGENCY})\\) ?(?:—|–|--|-)(?= |$)`, 'u'),
    new RegExp(`^(?<place>${TOWN}),? \\(${KNOWN_AGENCY}\\) ?(?:—|–|--|-)(?= |$)`, 'u'),
    new RegExp(`^${NO_PLACE}(?<place>${PLACE}) ?(?:—|–|--)(?= ?["“'‘]?[A-Z\\d$£€]|$)`, 'u'),
    new RegExp(
      `^(?!(?:Opinion|Update|Analysis|Note|Review|Exclusive|Editorial|Correction|Breaking|Watch)\\b)(?<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?${REGION}) (?:—|–|--)(?= ${OPENER} )`,
      'u',
    ),
  ],
  tailDateline: [
    new RegExp(
      `^[(\\[](?:(?<agency>[A-Z][A-Za-z .&'’-]{1,30}), )?(?<place>${WORD}(?: ${WORD}){0,3}), (?<month>${MONTH})\\.? (?<day>\\d{1,2})[)\\]]$`,
      'u',
    ),
  ],
  dates: [
    ISO_DATE,
    /^(?<month>[A-Z][A-Za-z]{2,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?<year>\d{4})(?!\d)/,
    /^(?<month>[A-Z][A-Za-z]{2,8})\.? (?<day>\d{1,2}) ?[–/&-] ?\d{1,2}, ?(?<year>\d{4})(?!\d)/,
    // The day is before the month in some countries, and after it in others.
    /^(?<day>1[3-9]|2\d|3[01])[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/,
    /^(?<month>\d{1,2})[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})(?!\d)/,
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[A-Z][A-Za-z]{2,8})\.?,? (?<year>\d{4})(?!\d)/,
  ],
  months: MONTHS,
  numerals: null,
  eras: [],
  dateUnits: '',
  creditWords: [
    ['With additional reporting by', 'reporter'],
    ['With reporting by', 'reporter'],
    ['Commentary by', 'author'],
    ['Analysis by', 'reporter'],
    ['Interviewed by', 'reporter'],
    ['As told to', 'reporter'],
    ['Opinion by', 'author'],
    ['Review by', 'author'],
    ['Story by', 'reporter'],
    ['Words by', 'author'],
    ['Additional reporting by', 'reporter'],
    ['Contributed reporting by', 'reporter'],
    ['Text and photos by', 'reporter'],
    ['Text and photos:', 'reporter'],
    ['Text and photo:', 'reporter'],
    ['Words and pictures:', 'reporter'],
    ['Story and photos by', 'reporter'],
    ['Photographs by', 'photographer'],
    ['Photography by', 'photographer'],
    ['Illustrations by', 'illustrator'],
    ['Illustration by', 'illustrator'],
    ['Translated by', 'translator'],
    ['Reporting by', 'reporter'],
    ['Interview by', 'reporter'],
    ['Interview:', 'reporter'],
    ['Compiled by', 'compiler'],
    ['Graphics by', 'illustrator'],
    ['Graphic by', 'illustrator'],
    ['Writing by', 'author'],
    ['Written by', 'author'],
    ['Editing by', 'editor'],
    ['Edited by', 'editor'],
    ['Contributed by', 'author'],
    ['Photos by', 'photographer'],
    ['Photo by', 'photographer'],
    ['Design by', 'designer'],
    ['Photos:', 'photographer'],
    ['Credit:', 'photographer'],
    ['Photo:', 'photographer'],
    ['©', 'photographer'],
    ['Sources:', 'source'],
    ['Source:', 'source'],
    ['By', 'reporter'],
  ],
  creditSuffixes: [],
  creditHints: ['Photo', 'photo', 'Reporting', 'Editing', 'Writer', 'Reporter', 'Source'],
  nameSeparator: /[,;/|]|\s+(?:and|AND|&)\s+/u,
  nonName: new RegExp(
    `^${anyOf(
      `[\\w' ]*${STAFF} ${POSITION}`,
      '(?:The )?Associated Press',
      'Reuters',
      'AP',
      'AFP',
      'Xinhua',
      'Bloomberg',
      'Getty Images',
      NEWSPAPER,
    )}$`,
    'u',
  ),
  multiWordName:
    /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|del|der|di|dos|la|le|van|von|bin|al|el|y)){1,5}$/u,
  name: /^[\u3400-\u9fff·]{2,8}$/u,
  surnames: new Set(),
  creditForms: [
    [
      new RegExp(
        `^(?<names>${FULL_NAME}) ?/ ?${agencyGroup('The Associated Press', 'Associated Press', 'Getty Images', 'Getty', 'EPA', 'Pool')}$`,
        'u',
      ),
      'photographer',
    ],
    [new RegExp(`^${WITH_POSITION}$`, 'u'), 'reporter'],
    [
      new RegExp(
        `^(?<names>${PERSON}(?:(?:, | and )${PERSON}){0,3}) [|•] (?:(?:The )?Associated Press|Reuters|Bloomberg)$`,
        'u',
      ),
      'reporter',
    ],
    [new RegExp(`^${BARE_NAMES}$`, 'u'), 'reporter'],
    [new RegExp(`^(?<names>${BARE_NAME}),? (?:${FIELD}|${ROLE})$`, 'u'), 'author'],
  ],
  tailCredit: new RegExp(`^${anyOf(BARE_NAMES, INITIALS)}$`, 'u'),
  markedForms: SIGNED_INITIALS,
  positionLine: new RegExp(
    `^${anyOf(
      `(?:(?:The )?[A-Z][A-Za-z]+ ){0,3}${STAFF} (?:Writers?|Reporters?|Correspondents?|Editors?|Photographers?)`,
      `[A-Z]{4,12} ${STAFF.toUpperCase()} ${anyOf('WRITERS?', 'REPORTERS?', 'CORRESPONDENTS?', 'EDITORS?')}`,
      `${STAFF.toUpperCase()} ${anyOf('WRITERS?', 'REPORTERS?', 'CORRESPONDENTS?', 'EDITORS?')}`,
      '[A-Z]{4,12} (?:WRITER|REPORTER|CORRESPONDENT|COLUMNIST)',
      'Special to (?:The |the )?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}',
      '(?:The )?Associated Press(?: (?:Writers?|Reporters?))?',
      'AP [A-Z][A-Za-z]+ Writers?',
      '[Oo]f [Tt]he [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)? [Ss]taff|OF THE [A-Z]+(?: [A-Z]+)? STAFF',
      'For (?:The|the) [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}',
      '[A-Z][A-Za-z]+ (?:News Service|Contributing Writer|Contributor)',
      '(?:From |By )?(?:[Ss]taff and )?(?:[Ww]ire|[Aa]gency|[Ss]taff) (?:[Rr]eports?|[Ss]ervices)',
      '(?:By|From) (?:[Ss]taff|[Aa]gencies)(?: and (?:[Aa]gencies|wire (?:reports|services)))?',
      'Contributing (?:Writer|Reporter|Columnist)',
      '(?:Guest |Staff |[A-Z][a-z]+ )?Columnist',
      '(?:News|City|Managing|Sports|Features?|Arts|Opinion|Copy|Associate|Assistant|Co-) ?(?:[A-Z][a-z]+ )?Editor(?:[- ]in[- ][Cc]hief)?',
      'Editor[- ]in[- ][Cc]hief',
      '(?:By|From|BY|FROM) (?:[Oo]ur|OUR|an?|A) (?:\\p{Ll}{2,14} ){0,2}?(?:[Cc]orrespondents?|CORRESPONDENT|[Rr]eporters?|REPORTER|(?:[Ss]taff|STAFF) (?:[Rr]eporter|REPORTER|[Ww]riter|WRITER))',
    )}$`,
    'u',
  ),
  letters: latinLetters(
    /^(?:To the [Ee]ditors?|(?:Dear )?(?:Madam )?(?:Editors?|Sir|Sirs)|(?:TO THE )?(?:EDITORS?|SIRS?|MADAM))(?: ?[:,]| ?[—–]| ?-)|^(?:Re:?|Regarding|In response to) [“"‘]/u,
    /^(?:Letters? [Pp]olicy|Letters (?:to the [Ee]ditor |and press releases )?(?:should|must|may|are|will|can)|[\p{L} ]{3,30} (?:welcomes|encourages) (?:readers|letters))\b/u,
  ),
  caption:
    /^(?:Pictured|Above|Below|Photo|(?:File|Courtesy) photo|(?:At )?(?:Left|left|Right|right))(?::|,| by )|^(?:PHOTO|CAPTION)\b/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎]|(?:First|Second|Third),|[QA][.:])/u,
  deckMark: /^(?:—|--|–)/u,
  question: /^[QA][.:]\s/u,
  articleRoles: [
    [
      'other',
      /^(?:(?:the|today[’']s|local) )?weather(?: forecast)?$|^(?:(?:your|daily) )?horoscopes?$|^(?:crossword|sudoku|puzzles|lottery)$/iu,
    ],
    ['correction', /^(?:corrections?|clarifications?)\b(?! (?:officers?|facilit|center|department))/iu],
    ['notice', /^(?:(?:public|legal) notices?|notice (?:of|to))\b|\b(?:public|legal) notices?$/iu],
    ['commentary', /^(?:opinion|commentary|editorial|op-ed)(?:\s*[:|—–]|$)/iu],
    ['advertisement', /^(?:classifieds?|classified ads?|help wanted|for sale|for rent)$/iu],
    ['index', /^(?:inside(?: today)?|in this issue|contents|index)$/iu],
  ],
  speechVerbs: [],
  timeEndings: '',
  imperativeOpenings: '',
  advertisementMarks: new Set([
    'advertisement',
    'advertisements',
    'advertorial',
    'paid advertisement',
    'sponsored content',
    'sponsored',
  ]),
  boxNames: new Set(
    "at a glance|background|fact box|factbox|by the numbers|if you go|what’s next|what's next|timeline|about the author|key points|key facts|the facts|quick facts|how it works|how to help|did you know?|quote of the day".split(
      '|',
    ),
  ),
  pageNames: new Set(
    'News|National|Nation|World|International|Local|Local News|Metro|City|State|Politics|Business|Money|Markets|Opinion|Editorial|Commentary|Sports|Arts|Culture|Life|Style|Features|Science|Health|Education|Technology|Obituaries|Weather|Classifieds|Front Page|Top News|China|Comment|Community|Letters|Letters to the Editor|Our View|Editorials|In Brief|Briefs|News Briefs|News in Brief|Police Log|Police Blotter|Public Safety|Region|Regional|Entertainment|Lifestyle|Travel|Food|Real Estate|Deaths|Crime|Courts|Crime & Courts|Local & State|State & Local|Area News|State News|World News|National News|Nation & World|Around the Region|Outdoors|Religion|Faith|Home & Garden|Books|Movies|Television|Puzzles|Comics|Agriculture|Environment|Viewpoints|Perspective|Forum|Neighbors|Scoreboard|Europe|Asia|Africa|Americas|Middle East|Economy|Weekend|Tech|Op-Ed|Courts & Crime|Food & Drink|Arts & Culture|Arts & Entertainment'.split(
      '|',
    ),
  ),
  continuation: [
    PAGES_ALONE,
    new RegExp(`(?<to>${TO}) ?${PAGE_NUMBER}`, 'u'),
    /^(?<to>(?:(?:[Pp]lease )?[Ss]ee|SEE) [A-Z][A-Z'’ -]{1,20},|[Cc]ontinued on|CONTINUED ON) (?<page>[A-H]\d{1,2})$/u,
    new RegExp(`(?<from>${FROM}) ${PAGE_NUMBER}`, 'u'),
    /^(?<from>(?:[A-Z][A-Z'’ -]{1,20},? )?(?:[Cc]ontinued from|CONTINUED FROM|FROM|From)|[A-Z][A-Z'’ -]{1,20},? from) (?<page>[A-H]\d{1,2})$/u,
    new RegExp(`^(?<from>From|FROM) ${PAGE_NUMBER}(?! ?\\p{L})`, 'u'),
    new RegExp(`(?<see>${SEE}) ${PAGE_NUMBER}`, 'u'),
    /^\(?(?<to>[Tt]o be continued|TO BE CONTINUED)\.?\)?$/u,
  ],
  folio: [
    /^(?:[Pp]age|PAGE) (?<label>[A-Z]?-?\d{1,3}[A-Z]?)(?![\p{L}\d])(?:\s*[:|·/-]\s*(?<name>[A-Z][A-Za-z &]{2,24}?)(?=\s*[|·/]|$))?/u,
    /^(?<label>[A-Z]\d{1,2})(?=\s|$)(?:\s*[:|·/-]\s*(?<name>[A-Z][A-Za-z &]{2,24}?)(?=\s*[|·/]|$))?/u,
  ],
  issueNumber: issueNumber('No', 'Number', 'Issue', 'Vol(?:ume)?\\.? [\\dIVXLC]+[,. …]{0,6}No'),
  identifiers: SERIAL_NUMBERS,
  pageDetails: new RegExp(anyOf(WEEKDAY, EDITION, COMMON_DETAILS, WEBSITE), 'iu'),
  publication:
    /^(?:The )?(?:[A-Z][A-Za-z’']+ (?:(?:and|of|&) )?){1,5}(?:Times|Post|Daily|News|Herald|Tribune|Journal|Gazette|Chronicle|Courier|Star|Mail|Observer|Sun|Press|Bulletin|Record|Dispatch|Examiner|[EI]nquirer|Register|Sentinel|Telegraph|Advertiser|Argus|Mercury|Ledger|Guardian|Globe|Banner|Statesman|Standard|Independent|Weekly)$/u,
  pageCredit: /^(?:Page editor|Editors?|Layout|Design|Copy editor|Proofreader)(?::| by )/u,
  certainPageCredit: /^Page editor/u,
  compounds:
    /^(?:self|well|ill|non|anti|all|half|mid|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[etux])-|^(?:one|two|three|four|five|six|seven|eight|nine|ten)-(?:year|month|week|day|hour|minute|time|third|quarter|story|man|person|party|way|part|point)|^co-(?:author|chair|founder|host|operat|ordinat|owner|pilot|star|worker)|^ex-(?:president|minister|wife|husband|soldier|chief|leader|officer)/u,
  linkingWords: new Set(
    (
      'a an and are as at because but by for from his if in into its my nor of on or our than that the their to ' +
      'was were whose with your'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'about above according after again against almost along already also although always among another around ' +
      'because been before being below between both came could does doing done down during each either even ever ' +
      'every first friday from going have having here himself into itself just last later least less like made make ' +
      'many might monday more most much must near nearly never next nothing often once only other others over part ' +
      'quite rather said same saturday says several should since some still such sunday take than that their them ' +
      'then there these they thing things this those though three through thursday time times today told tomorrow ' +
      'took toward tuesday under until upon very want wants wednesday week weeks well went were what when where ' +
      'whether which while whole whom whose will with within without would year years yesterday your'
    ).split(' '),
  ),
  sentenceEnds: '.!?"”’\')];:…—',
  stops: { period: '.', semicolon: ';', exclamation: '!?' },
  quotePairs: '“”()[]',
}
