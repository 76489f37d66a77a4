import type { Locale } from './locale.js'

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
const MONTH = MONTHS.flat().join('|')
const WORD = "[A-Z][A-Za-z.'’-]*"

const PLACE = `[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,4}(?:, ${WORD}(?: ${WORD}){0,2}?)?`

/** What newspapers in English print. */
export const en: Locale = {
  language: 'en',
  density: 0.4,
  spaced: true,
  dateline: [
    new RegExp(
      `^(?<place>${PLACE}),? (?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?(?: ?\\((?<agency>[A-Za-z][A-Za-z .&'’/-]{1,30})\\))? ?(?:—|–|--|-)(?= |$)`,
      'u',
    ),
    new RegExp(`^(?<place>${PLACE})(?: \\((?<agency>[A-Za-z][A-Za-z .&'’/-]{1,30})\\))? ?(?:—|–|--)(?= |$)`, 'u'),
  ],
  tailDateline: [
    new RegExp(
      `^[(\\[](?:(?<agency>[A-Z][A-Za-z .&'’-]{1,30}), )?(?<place>${WORD}(?: ${WORD}){0,3}), (?<month>${MONTH})\\.? (?<day>\\d{1,2})[)\\]]$`,
      'u',
    ),
  ],
  months: MONTHS,
  creditWords: [
    ['Additional reporting by', 'reporter'],
    ['Contributed reporting by', 'reporter'],
    ['Text and photos by', 'reporter'],
    ['Story and photos by', 'reporter'],
    ['Photographs by', 'photographer'],
    ['Photography by', 'photographer'],
    ['Illustrations by', 'illustrator'],
    ['Illustration by', 'illustrator'],
    ['Translated by', 'translator'],
    ['Reporting by', 'reporter'],
    ['Compiled by', 'compiler'],
    ['Graphics by', 'illustrator'],
    ['Graphic by', 'illustrator'],
    ['Writing by', 'author'],
    ['Written by', 'author'],
    ['Editing by', 'editor'],
    ['Edited by', 'editor'],
    ['Photos by', 'photographer'],
    ['Photo by', 'photographer'],
    ['Design by', 'designer'],
    ['Photo:', 'photographer'],
    ['Sources:', 'source'],
    ['Source:', 'source'],
    ['By', 'reporter'],
  ],
  creditSuffixes: [],
  nameSeparator: /[,;/|]|\s+(?:and|AND|&)\s+/u,
  notName:
    /^(?:[\w' ]*(?:Staff|Senior|Chief|Special|Business|Sports|Political|Foreign) (?:Writers?|Reporters?|Correspondents?|Editors?|to .+)|(?:The )?Associated Press|Reuters|AP|AFP|Xinhua|Bloomberg|Getty Images|.* (?:Times|Post|Daily|News|Herald|Tribune|Journal))$/u,
  spacedName: /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|del|der|di|dos|la|le|van|von|bin|al|el|y)){1,5}$/u,
  name: /^[\u3400-\u9fff·]{2,8}$/u,
  surnames: new Set(),
  caption:
    /^(?:Pictured|Above|Below|Photo|(?:File|Courtesy) photo|(?:At )?(?:Left|left|Right|right))(?::|,| by )|^(?:PHOTO|CAPTION)\b/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎]|(?:First|Second|Third),|[QA][.:])/u,
  deckMark: /^(?:—|--|–)/u,
  pageNames: new Set(
    'News|National|Nation|World|International|Local|Local News|Metro|City|State|Politics|Business|Money|Markets|Opinion|Editorial|Commentary|Sports|Arts|Culture|Life|Style|Features|Science|Health|Education|Technology|Obituaries|Weather|Classifieds|Front Page|Top News|China|Comment|Community'.split(
      '|',
    ),
  ),
  continuation: [
    /(?<to>[Cc]ontinued on|CONTINUED ON|[Tt]urn to|(?:[Pp]lease s|S|s)ee [A-Z][A-Za-z ]{1,20},) (?:[Pp]age|PAGE) ?(?<page>[A-Z]?\d{1,3}|[Oo]ne|ONE)/u,
    /(?<from>[Cc]ontinued from|CONTINUED FROM|^From) (?:[Pp]age|PAGE) ?(?<page>[A-Z]?\d{1,3}|[Oo]ne|ONE)/u,
    /(?<see>[Rr]elated (?:story|stories|article|coverage),?(?: on)?|[Mm]ore on|[Ss]ee(?: also)?,?) (?:[Pp]age|PAGE) ?(?<page>[A-Z]?\d{1,3}|[Oo]ne|ONE)/u,
  ],
  folio: [
    /^(?:[Pp]age|PAGE) (?<label>[A-Z]?\d{1,3})(?:\s*[:|·/-]\s*(?<name>[A-Z][A-Za-z &]{2,24}?)(?=\s*[|·/]|$))?/u,
    /^(?<label>[A-Z]\d{1,2})(?=\s|$)(?:\s*[:|·/-]\s*(?<name>[A-Z][A-Za-z &]{2,24}?)(?=\s*[|·/]|$))?/u,
  ],
  issueNumber: /(?:No|Number|Issue|Vol\.? [\dIVXLC]+,? No)\.? ?(?<number>\d{1,6})/u,
  besides:
    /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|\d{1,3} pages|(?:Price )?[$£€]\d+(?:\.\d\d)?|Vol(?:ume)?\.? [\dIVXLC]+|www\.[\w.-]+|[\w-]+\.(?:com|org|net)\b/iu,
  publication:
    /^(?:The )?(?:[A-Z][A-Za-z’']+ ){1,4}(?:Times|Post|Daily|News|Herald|Tribune|Journal|Gazette|Chronicle|Courier|Star|Mail|Observer|Sun|Press|Bulletin|Record)$/u,
  pageCredit: /^(?:Page editor|Editors?|Layout|Design|Copy editor|Proofreader)(?::| by )/u,
  terminals: '.!?"”’\')];:…—',
  pairs: '“”()[]',
}
