import { anyOf } from '../../text/patterns.js'
import { HAN_DATE, HAN_ERAS, HAN_NUMERALS, ISO_DATE } from '../dates.js'
import { SERIAL_NUMBERS } from '../identifiers.js'
import type { Locale } from '../locale.js'
import { COMMON_DETAILS } from '../page-details.js'

const SURNAMES =
  '佐鈴高田伊渡山中小加吉松井木林清斎斉阿森池橋石前藤岡後長村近坂遠青福太三西原竹金玉和安宮大上野今工水丸酒菊新杉平久河内本菅増千岩桜北南東古市島川荒望浅辺柴土熊野堀関服五樋飯横須早星矢神永片秋馬浜児大亀栗根黒谷江奥辻梅植沢澤齋廣広萩白春米細牧堤向武天日富本有桑成秦尾柳緒宇'

/** First characters of further family names, which begin other words more often. */
const RARER_SURNAMES =
  '城戸八鳥波門仁鴨滝瀬湯泉出辰溝宗吹笠粟都倉畑畠及喜砂塩笹曽蔵栄稲岸荻落沖勝角梶鎌鹿苅衣君串国駒境榊作里猿重品庄陣住芹仙園染立塚寺豊直夏並奈布羽花針船別道港室元百脇若難狩枝榎海貝柿鍛糸岐町椎槇楠飛根来目'

const AGENCY = anyOf(
  '共同通信',
  '共同',
  '時事通信',
  '時事',
  'ロイター(?:=?(?:共同|時事))?',
  'AFP(?:=?時事)?',
  'AP(?:=?(?:共同|時事))?',
  'UPI(?:=共同)?',
  'ブルームバーグ',
  'タス(?:=共同)?',
  '聯合ニュース',
  '中央社',
  '新華社',
  '本紙',
)

const PLACE = '[\\u3400-\\u9fff々ァ-ヴー・]{1,14}?'

const WEEKDAY = anyOf('[(（]?[月火水木金土日]曜日?[)）]?', '[月火水木金土日](?=[)）])')
const ERA_YEAR = '[(（](?:令和|平成|昭和)(?:\\d{1,2}|元)年[)）]'
const EDITION = anyOf('朝刊', '夕刊', '日刊', '第?\\d{1,2}版')
const PUBLISHER = anyOf(
  '発行所?\\s?:?\\s?[^\\s|]{2,16}',
  '(?:電話|TEL|FAX)\\s?:?\\s?[\\d()-]{6,16}',
  '創刊\\s?\\d{4}年',
  '(?:\\d{4}|(?:明治|大正|昭和|平成|令和)\\d{1,2})年\\s?創刊',
)
const PRICE = '(?:定価|[1一]部|月決め)\\s?:?\\s?\\d[\\d,]*円(?:\\([^()]{2,12}\\))?'
const LUNAR_DATE = '[(（]?(?:旧暦[\\d一二三四五六七八九十月日]+)[)）]?'

/** The ends of words in brackets that are no name. */
const NO_NAME =
  '部|局|面|版|欄|課|班|社|会|裁|内|外|長|組|年|作家|首相|議員|教授|選手|監督|氏|県|町|村|区|所|省|庁|紙|記事|特集|連載|解説|社説|速報|一覧|おわり|終わり|続く|つづく|事件|問題|選挙|新聞|通信|共同|時事|訂正|無料|有料|募集|本紙|記者|あり|なし|より|から|まで|とは|つき'
/** Words in round brackets after a sentence that are no name. */
const NO_SIGNATURE =
  '撮影|提供|作成|制作|記者|敬称略|在住|団体|関係者|談|可$|同$|税|歳|円|参照|休|雨天|延期|中止|順延|予定|当時|現在|全国|以上|以下|以内|未満|前後|略|注|訳|詳細|別表|写真|図|表|資料|動画|関連|参考|下記|上記|後述|前述|原文|出典|本人|仮名|匿名|電話|要予約|予約|先着|当日|午前|午後'
/** A name in brackets: ideographs, or a family name and a given name in kana. */
const SIGNED =
  '(?:[\\u3400-\\u9fff々ヶ]{3,5}|[\\u3400-\\u9fff々ヶ]{1,3}[ぁ-んァ-ヴー]{2,3}|[\\u3400-\\u9fff々ヶ]{1,3}[ 　][\\u3400-\\u9fff々ヶぁ-ん]{1,3})'

/** The same, beginning with the first character of a family name. */
const FULL = `(?=[${SURNAMES}${RARER_SURNAMES}])${SIGNED}`

/** Japanese. */
export const ja: Locale = {
  language: 'ja',
  characterWeight: 0.8,
  usesSpaces: false,
  dateline: [
    new RegExp(
      `^[【〔](?<place>${PLACE})(?:(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日\\s?)?[=＝・ ]?(?<agency>${AGENCY})[】〕]`,
      'u',
    ),
    new RegExp(
      `^[【〔](?<place>${PLACE})(?:(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日)?[=＝](?<reporter>[^【】〔〕=]{2,20})[】〕]`,
      'u',
    ),
    new RegExp(
      `^[【〔](?!写真|文|取材|聞き手|構成)(?<place>${PLACE})・(?<reporter>${FULL}(?:、${FULL}){0,2})[】〕]`,
      'u',
    ),
  ],
  tailCredit:
    /^(?:[【〔](?!写真|図|表|注|資料|動画)[^【】〔〕]{2,30}[】〕]|[■◇◎]?\s?[\u3400-\u9fff々ヶぁ-んァ-ヴー・、 ]{2,24}(?:記者|特派員|編集委員|論説委員|通信員)|[\u3400-\u9fff々ヶぁ-んァ-ヴー・ ]{2,16}(?:撮影|写す))$/u,
  markedForms: [
    [new RegExp(`^[\\u3400-\\u9fffァ-ヶー・]{2,10} (?<names>${SIGNED})(?:\\(\\d{1,3}\\)| \\d{1,3})$`, 'u'), 'author'],
    [
      new RegExp(
        `^[【〔[](?![^】〕\\]]*(?:${NO_NAME})[】〕\\]]|写真|図|表|注|資料|動画|関連|参考|特集|連載)(?<names>${SIGNED}(?:[、・]${SIGNED}){0,3})[】〕\\]]$`,
        'u',
      ),
      null,
    ],
    [
      new RegExp(
        `^\\((?![^)]*(?:${NO_NAME})\\)|[^)]*(?:${NO_SIGNATURE}))(?<names>${FULL}(?:[、・]${FULL}){0,3})\\)$`,
        'u',
      ),
      null,
    ],
  ],
  tailDateline: [
    new RegExp(
      `^[(](?:(?<place>${PLACE})\\s?)?(?:(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日\\s?)?(?<agency>${AGENCY})[)]$`,
      'u',
    ),
  ],
  dates: [HAN_DATE, ISO_DATE],
  months: [],
  numerals: HAN_NUMERALS,
  eras: HAN_ERAS,
  dateUnits: '年月日時',
  creditWords: [
    ['文・写真', 'reporter'],
    ['取材・文', 'reporter'],
    ['写真・文', 'reporter'],
    ['本紙記者', 'reporter'],
    ['聞き手', 'reporter'],
    ['取材', 'reporter'],
    ['記者', 'reporter'],
    ['通信員', 'correspondent'],
    ['写真', 'photographer'],
    ['撮影', 'photographer'],
    ['編集', 'editor'],
    ['構成', 'compiler'],
    ['翻訳', 'translator'],
    ['イラスト', 'illustrator'],
    ['グラフィック', 'illustrator'],
    ['デザイン', 'designer'],
    ['出典', 'source'],
    ['資料', 'source'],
    ['文', 'author'],
  ],
  creditSuffixes: [
    ['編集委員', 'reporter'],
    ['論説委員', 'author'],
    ['特派員', 'correspondent'],
    ['通信員', 'correspondent'],
    ['記者', 'reporter'],
    ['撮影', 'photographer'],
    ['写す', 'photographer'],
    ['提供', 'photographer'],
    ['訳', 'translator'],
  ],
  creditHints: ['記者', '撮影', '写真', '提供', '編集', '出典'],
  nameSeparator: /[、,，;；/]/u,
  nonName: null,
  multiWordName: /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u,
  name: /^[\u3400-\u9fff々ヶぁ-んァ-ヴー・]+$/u,
  surnames: new Set(SURNAMES),
  creditForms: [
    [
      new RegExp(
        `^(?:[\\u3400-\\u9fffァ-ヶー・]{2,12})?(?:編集委員|論説委員|解説委員|支局長|総局長|特派員|記者)[ 　:・](?<names>${FULL}(?:、${FULL}){0,3})$`,
        'u',
      ),
      'reporter',
    ],
    [new RegExp(`^[\\u3400-\\u9fff]{1,7}(?:部|支局|総局|班)・(?<names>${FULL}(?:、${FULL}){0,3})$`, 'u'), 'reporter'],
  ],
  letters: {
    salutation: /^編集部(?:の皆様|様|御中)?[、,:]/u,
    signatures: [/^\([\u3400-\u9fff・]{2,10} (?<name>[\u3400-\u9fffぁ-ん]{2,6}) \d{1,3}\)$/u],
    names: [],
  },
  caption: /^(?:写真(?:は|[=＝:：①-⑩上下左右])|【写真(?:説明)?】|[（(]写真[）)]|[△▲▼▽])/u,
  enumerator: new RegExp(
    `^${anyOf(
      '[（(][一二三四五六七八九十\\d]{1,3}[）)]',
      '[①-⑳]',
      '\\d{1,3}(?:[.．](?!\\d)|、)',
      '[●■▲◆★○□◎▽▼◇]',
      '第[一二三四五六七八九十\\d]{1,3}[章条]',
      '[問答QA][:：]',
    )}`,
    'u',
  ),
  deckMark: /^(?:——|--|──|―)/u,
  question: /^(?:[問答QA]|記者)[：:]/u,
  articleRoles: [
    [
      'other',
      /^(?:(?:きょう|あす|今日|明日|週間)の?)?(?:お?天気)(?:予報|概況)?$|^(?:(?:きょう|今日)の)?(?:運勢|星占い)$/u,
    ],
    ['correction', /^[【〔[]?(?:訂正|おわび|お詫び)(?:[】〕\]:：]|と|して|・|\s|$)/u],
    ['notice', /(?:公告|告示|社告|お知らせ)$|^(?:訃報|おくやみ|お悔やみ)$/u],
    ['commentary', /^[【〔[]?(?:社説|論説|主張)(?:[】〕\]:：]|\s|$)/u],
    ['commentary', /[（(](?:社説|論説|評論|解説|コラム)[）)]$/u],
    ['index', /^(?:紙面案内|きょうの紙面|今日の紙面|目次)$/u],
  ],
  speechVerbs: ['表明', '発表', '強調', '指摘'],
  timeEndings: '時前後',
  imperativeOpenings: '',
  contacts:
    /(?:電話|TEL|Tel|FAX|フリーダイヤル|営業時間|定休日|住所|お問い?合わせ|お申し?込み)[^。]{0,6}[:： 　]|0\d{1,3}[-―(（]\d{2,4}[-―)）]\d{4}|0120[-―]/u,
  advertisementMarks: new Set(['広告', '全面広告', 'pr']),
  pageNames: new Set(
    '総合 一面 政治 経済 国際 社会 地域 文化 文芸 生活 暮らし くらし スポーツ 運動 教育 科学 医療 健康 オピニオン 社説 投書 読書 囲碁将棋 芸能 テレビ 特集 広告 県内 市民 企業 金融 株式 第1社会 第2社会 第一社会 第二社会 国内 海外 家庭 環境 論説 訃報 地方 広域 都内 首都圏 経済総合 解説 マーケット 番組 県政 市政 県央 県北 県南 地域ニュース 社会・地域'.split(
      ' ',
    ),
  ),
  continuation: [
    /(?<page>\d{1,2})面(?<to>[にへ](?:続く|つづく|続きます))/u,
    /(?<page>\d{1,2})面(?<from>(?:から|より)(?:続く|つづく|の続き)|の続き)/u,
    /(?<page>\d{1,2})面(?<see>に関連(?:記事)?|参照)/u,
    /(?<see>関連(?:記事)?)\s?(?<page>\d{1,2})面/u,
    /(?<to>=\s?(?:次回に|次号に)?(?:つづく|続く)(?=\)?$))/u,
    /^[(〈<]?(?<to>(?:次回に|次号に)?(?:つづく|続く))(?=[)〉>]?$)/u,
  ],
  folio: [
    /^(?:第\s?)?(?<label>\d{1,3})\s?面(?:\s*[:·|/]?\s*(?<name>[^\s\d:|()]{2,8})(?=\s|$))?/u,
    /^(?<label>\d{1,2})(?=\s|$)/u,
  ],
  issueNumber: /第\s?(?<number>\d{1,3}(?:,\d{3})+|\d{1,6})\s?号/u,
  identifiers: SERIAL_NUMBERS,
  pageDetails: new RegExp(anyOf(WEEKDAY, ERA_YEAR, EDITION, LUNAR_DATE, PUBLISHER, PRICE, COMMON_DETAILS), 'u'),
  publication: /^[\u3400-\u9fff]{1,8}(?:新聞|日報|新報|タイムス)$/u,
  pageCredit: /^(?:編集|紙面編集|整理|校閲|レイアウト)[:：・]/u,
  certainPageCredit: /^紙面編集/u,
  leadsWithHeadline: true,
  sentenceEnds: '。！？!?…”’」』）)】〕》〉.;；:：',
  stops: { period: '。', semicolon: '；;', exclamation: '！？!?' },
  quotePairs: '“”「」『』（）()【】《》〈〉〔〕',
}
