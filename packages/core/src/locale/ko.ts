import { anyOf } from '../text/patterns.js'
import { ISO_DATE } from './dates.js'
import { SERIAL_NUMBERS } from './identifiers.js'
import type { Locale } from './locale.js'

const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노로하곽성차주우구민진나라지엄원채천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부독동가복태목형피두감음빈시계단좌갈간견승섭범탕호당팽평화'

const NAME = '[가-힣]{2,4}'
const NAMES = `${NAME}(?:[·,ㆍ・/ ]{1,2}${NAME}){0,4}`
const TITLE = anyOf(
  '(?:선임|수습|인턴|객원|전문|대|시민|명예|사진|영상|의학전문|법조전문|논설)?기자',
  '(?:통신원|특파원|논설위원|편집위원|선임기자|칼럼니스트|에디터|PD|앵커|아나운서)',
)
const AGENCY = anyOf('뉴시스', '연합뉴스', '뉴스1', '노컷뉴스', 'AP', 'AFP', 'EPA', '로이터', '신화', '교도', '[가-힣A-Z]{1,8}(?:뉴스\\d?|일보|신문|경제|투데이|데일리|타임스)')
const PLACE = '[가-힣]{2,8}(?:[·/][가-힣]{2,6}){0,2}(?:\\([가-힣]{2,8}\\))?'
const REPORTER = `(?<reporter>${NAMES} ?${TITLE})`

/** Korean. */
export const ko: Locale = {
  language: 'ko',
  characterWeight: 0.8,
  usesSpaces: true,
  dateline: [
    new RegExp(`^[[(【](?<place>${PLACE}) ?= ?(?<agency>${AGENCY})[\\])】] ?(?:${REPORTER}(?: ?=(?= )|(?= |$)))?`, 'u'),
    new RegExp(`^[[(【](?<agency>${AGENCY})[ =]{1,3}${REPORTER}[\\])】](?: ?=)?`, 'u'),
    new RegExp(`^[[(【](?<place>${PLACE}) ?= ?${REPORTER}[\\])】](?: ?=)?`, 'u'),
    new RegExp(`^(?!사진|자료|정리|그래픽|취재)(?<place>${PLACE}) ?[=/] ?${REPORTER} ?=?(?= )`, 'u'),
    new RegExp(`^[[(【]${REPORTER}[\\])】]`, 'u'),
    new RegExp(`^[[(【](?<agency>${AGENCY})[\\])】]`, 'u'),
  ],
  tailDateline: [new RegExp(`^[[(](?:(?<place>${PLACE}) ?= ?)?(?<agency>${AGENCY})[\\])]$`, 'u')],
  dates: [
    ISO_DATE,
    /^(?<year>\d{4})년 ?(?<month>\d{1,2})월 ?(?<day>\d{1,2})일/u,
    /^(?<year>\d{4})\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})\.?(?!\d)/,
  ],
  months: [],
  numerals: null,
  eras: [],
  dateUnits: '년월일시',
  creditWords: [
    ['자료제공=', 'source'],
    ['사진제공=', 'photographer'],
    ['사진 제공=', 'photographer'],
    ['자료사진=', 'photographer'],
    ['글·사진=', 'reporter'],
    ['글·사진', 'reporter'],
    ['글/사진', 'reporter'],
    ['글ㆍ사진', 'reporter'],
    ['그래픽=', 'illustrator'],
    ['그래픽:', 'illustrator'],
    ['일러스트=', 'illustrator'],
    ['인터뷰=', 'reporter'],
    ['취재=', 'reporter'],
    ['정리=', 'compiler'],
    ['번역=', 'translator'],
    ['편집=', 'editor'],
    ['사진=', 'photographer'],
    ['사진:', 'photographer'],
    ['사진/', 'photographer'],
    ['사진 ', 'photographer'],
    ['출처=', 'source'],
    ['출처:', 'source'],
    ['자료=', 'source'],
    ['자료:', 'source'],
    ['글=', 'author'],
    ['글 ', 'author'],
    ['■', 'reporter'],
    ['▲', 'reporter'],
    ['/', 'photographer'],
  ],
  creditSuffixes: [
    [' 의학전문기자', 'reporter'],
    [' 객원기자', 'reporter'],
    [' 인턴기자', 'reporter'],
    [' 수습기자', 'reporter'],
    [' 선임기자', 'reporter'],
    [' 전문기자', 'reporter'],
    [' 사진기자', 'photographer'],
    [' 시민기자', 'reporter'],
    [' 대기자', 'reporter'],
    [' 논설위원', 'author'],
    [' 편집위원', 'author'],
    [' 칼럼니스트', 'author'],
    [' 특파원', 'correspondent'],
    [' 통신원', 'correspondent'],
    [' 기자', 'reporter'],
    ['기자', 'reporter'],
    [' 제공', 'photographer'],
  ],
  creditHints: ['기자', '특파원', '사진', '제공', '출처'],
  nameSeparator: /[·,、ㆍ・/]|\s+/u,
  nonName: /^(?:기자|특파원|뉴시스|연합뉴스|뉴스1|AP|AFP|로이터)$/u,
  nonNameWords: new Set(['취재', '사진', '자료', '본보', '본지', '담당', '현장', '시민', '일부', '다른', '해당', '모든']),
  multiWordName: null,
  name: /^[가-힣]{2,4}$/u,
  surnames: new Set(SURNAMES),
  creditForms: [
    [new RegExp(`^(?:${PLACE}|${AGENCY}) ?[=|] ?(?<names>${NAMES}) ?${TITLE}$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(
    `^[■▲/]? ?(?:(?:사진|글|글·사진|${PLACE}) ?= ?)?${NAMES} ?${TITLE}(?: ?[/·,] ?${NAMES} ?${TITLE}){0,2}$`,
    'u',
  ),
  caption: /^(?:[△▲▼▽◀▶]|사진(?:은|[:=]|\d)|\[사진\]|(?:위|아래|왼쪽|오른쪽) 사진)/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|[(（]?[가나다라마바사아자차카타파하][.)）]|[①-⑳]|[●■▲◆★○□◎▽▼◇△]|(?:첫째|둘째|셋째),)/u,
  deckMark: /^(?:—|--|――|─)/u,
  question: /^(?:[문답QA]|기자) ?[:.]|^[-–—] /u,
  articleRoles: [
    ['correction', /^[[【<]?(?:정정|바로잡습니다|정정보도|반론보도)(?:문)?(?:[\]】>:]|\s|$)/u],
    ['notice', /(?:공고|공시|알림|고시)$|^[[【<]?(?:알립니다|사고|공고)[\]】>]?$/u],
    ['commentary', /^[[【<]?(?:사설|칼럼|기고|시론|논평|기자수첩|데스크칼럼|오피니언|시평)(?:[\]】>:]|\s)/u],
  ],
  speechVerbs: [],
  timeEndings: '',
  imperativeOpenings: '',
  pageNames: new Set(
    '종합|종합1|종합2|정치|경제|사회|국제|문화|스포츠|오피니언|지역|사람들|사람|건강|교육|전국|수도권|영남|호남|충청|강원|제주|산업|금융|증권|부동산|IT|과학|생활|연예|방송|사설|여론|기획|특집|피플|인물|1면|외신|세계|북한|국방|법조|환경|의료|여성|책|출판|레저|여행|TV|날씨|광고'.split(
      '|',
    ),
  ),
  continuation: [
    /(?<page>[A-Z]?\d{1,2})면(?<to>(?:에|으로) (?:계속|이어짐|이어집니다|이어져))/u,
    /(?<to>[☞▶→]) ?(?<page>[A-Z]?\d{1,2})면(?:에|으로) 계속/u,
    /(?<page>[A-Z]?\d{1,2})면(?<from>에서 (?:계속|이어짐|이어집니다))/u,
    /(?<see>관련기사|관련 기사|▶관련기사|☞관련기사|관계기사) ?(?<page>[A-Z]?\d{1,2})(?:[·,]\d{1,2})*면/u,
    /(?<page>[A-Z]?\d{1,2})면(?<see>에 관련 ?기사)/u,
  ],
  folio: [
    /^(?:제 ?)?(?<label>[A-Z]?\d{1,3}) ?면(?:\s*[:·|/]?\s*(?<name>[^\s\d:|()]{2,8})(?=\s|$))?/u,
    /^(?<label>[A-Z]\d{1,2}|0\d)(?=\s|$|[:|])(?:\s*[:·|/]\s*(?<name>[^\s\d:|]{2,10})(?=\s|$))?/u,
  ],
  issueNumber: /제? ?(?<number>\d{1,6}) ?호/u,
  identifiers: SERIAL_NUMBERS,
  pageDetails: new RegExp(anyOf('[(（]?[월화수목금토일]요일[)）]?', '\\([월화수목금토일]\\)', '\\d{1,2}판', '음력 ?\\d{1,2}월 ?\\d{1,2}일'), 'u'),
  publication: /^[가-힣]{1,8}(?:일보|신문|경제|매일|투데이|타임스|데일리)$/u,
  pageCredit: /^(?:편집|교열|교정|디자인|레이아웃) ?[=:·]/u,
  certainPageCredit: /^(?:편집|교열) ?[=:]/u,
  sentenceEnds: '.!?…"”’\')]」』】〉》:;',
  stops: { period: '.', semicolon: ';', exclamation: '!?' },
  quotePairs: '“”‘’()[]「」『』【】〈〉《》',
}
