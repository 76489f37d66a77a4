import { anyOf } from '../../text/patterns.js'
import type { Locale } from '../locale.js'
import { COMMON_DETAILS } from '../page-details.js'
import { zhHans } from './zh-hans.js'

const SURNAMES =
  '王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林羅高鄭梁謝宋唐許韓馮鄧曹彭曾肖蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾鐘譚陸汪范金石廖賈夏韋付方白鄒孟熊秦邱江尹薛閻段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴覃武戴莫孔向湯常溫康施文牛樊葛邢安齊易喬伍龐顏倪莊聶章魯岳翟殷詹申歐耿關蘭焦俞左柳甘祝包寧尚符舒阮柯紀梅童凌畢單季裴霍涂成苗谷盛曲翁冉駱藍路游辛靳管柴蒙鮑華喻祁蒲房滕屈饒解牟艾尤陽時穆農司卓古繆簡車項連蘆麥褚婁竇戚岑景黨宮費卜冷晏席衛米柏宗瞿桂全佟應臧閔苟卞姬師仇欒隋商刁沙榮巫寇桑郎甄叢仲虞敖明佘池查苑封談匡鞠惠荊樂冀胥儲燕楚勞諶奚粟藺樓厲區歐陽司徒上官'

const AGENCY = anyOf(
  '本報',
  '中央社',
  '中央通訊社',
  '中評社',
  '新華社',
  '中新社',
  '中通社',
  '路透社',
  '法新社',
  '美聯社',
  '明報',
  '聯合報',
  '自由時報',
  '中國時報',
  '大公報',
  '星島日報',
  '東方日報',
  '眾新聞',
  '香港電台',
  '彭博',
  '德新社',
  '共同社',
  '韓聯社',
  '塔斯社',
  '經濟日報',
  '中時',
  '文匯報',
)
const SENDER = anyOf(AGENCY, `[\\u4e00-\\u9fff]{2,5}${anyOf('日報', '晚報', '時報', '商報')}`)
/**
 * Places of three and more characters, and some of two, after the name of a reporter without a
 * separator.
 */
const CITY = anyOf(
  ...'華盛頓 舊金山 洛杉磯 芝加哥 聖地牙哥 聖保羅 多倫多 溫哥華 新德里 耶路撒冷 伊斯坦堡 布魯塞爾 日內瓦 斯德哥爾摩 哥本哈根 赫爾辛基 阿姆斯特丹 法蘭克福 慕尼黑 莫斯科 吉隆坡 新加坡 馬尼拉 雅加達 檳城 墨爾本 奧克蘭 約翰尼斯堡 布宜諾斯艾利斯 巴塞隆納 馬德里 里斯本 維也納 布拉格 布達佩斯 特拉維夫 加德滿都 金邊 河內 胡志明市 新竹縣 新竹市 彰化縣 嘉義縣 嘉義市 雲林縣 南投縣 苗栗縣 屏東縣 宜蘭縣 花蓮縣 台東縣 臺東縣 澎湖縣 金門縣 台北市 臺北市 新北市 桃園市 台中市 臺中市 台南市 臺南市 高雄市 基隆市'.split(
    ' ',
  ),
)
const REPORTER = '(?:本報|特派|即時|特約|實習)?記者\\s?[\\u4e00-\\u9fff、·]{2,20}'
const SENT = '(?:綜合報導|綜合報道|報導|報道|專電|外電|電|訊)'
const WIRE = '(?:綜合外電報導|外電報導|專電|電|訊)'
const PLACE = '[\\u4e00-\\u9fff·、]{0,14}?'
const DAY_NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const DAY = `(?:(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?<day>${DAY_NUMBER})`
const LABEL = '[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3}'

const LUNAR_YEAR = '(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?'
const LUNAR_MONTH = '閏?[正一二三四五六七八九十冬臘]{1,2}月'
const LUNAR_DAY = anyOf('初[一二三四五六七八九十]', '[二三]?十[一二三四五六七八九]?', '廿[一二三四五六七八九]?', '三十')
const WEEKDAY = '(?:星期|週|周|禮拜)[一二三四五六日天]'
const LUNAR_DATE = `(?:農曆|夏曆|(?=[甲乙丙丁戊己庚辛壬癸]))${LUNAR_YEAR}(?:農曆)?${LUNAR_MONTH}${LUNAR_DAY}`
const PAGE_COUNT = '[今本](?:日|報)(?:共|出紙)?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:版|大?張)'
const PRICE = '(?:零售|每份|定價)\\s?:?\\s?(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十]{1,3})元'

/** Traditional Chinese. */
export const zhHant: Locale = {
  ...zhHans,
  language: 'zh-Hant',
  dateline: [
    new RegExp(
      `^[【〔[(](?:${AGENCY}|[\\u4e00-\\u9fff]{2,4}新聞網)?(?<reporter>${REPORTER}) ?[/／╱|] ?(?<place>[\\u4e00-\\u9fff]{2,8}?)(?:綜合)?(?:(?<day>${DAY_NUMBER})日)?${SENT}[】〕\\])]`,
      'u',
    ),
    new RegExp(
      `^[【〔[(](?<agency>${AGENCY})?(?<reporter>${REPORTER}?)\\s?(?<place>${CITY}|[\\u4e00-\\u9fff]{2})\\s?(?:(?<day>${DAY_NUMBER})日)?${SENT}[】〕\\])]`,
      'u',
    ),
    new RegExp(
      `^[【〔[(](?<agency>${SENDER}|[\\u4e00-\\u9fff]{1,6}(?:新聞|中心|組)) ?[/／╱] ?(?<place>[\\u4e00-\\u9fff]{2,8}?)${SENT}[】〕\\])]`,
      'u',
    ),
    new RegExp(
      `^(?:據)?[【〔[(]?(?<agency>${SENDER})(?<place>${PLACE})\\s?(?:(?<year>民國\\d{2,3})年)?${DAY}日\\s?${WIRE}[】〕\\])]?`,
      'u',
    ),
    new RegExp(`^(?:據)?[【〔[(]?(?<agency>${SENDER})(?:專?訊|綜合報導|綜合報道)[】〕\\])]?`, 'u'),
    new RegExp(`^[【〔[(](?<agency>${SENDER})(?<place>[\\u4e00-\\u9fff]{2,4})[專]?[電訊][】〕\\])]`, 'u'),
    new RegExp(`^[【〔[](?:(?<agency>${AGENCY})|(?:綜合|外電|國際|本地)(?:報導|報道|外電|消息))[】〕\\]]`, 'u'),
  ],
  tailCredit:
    /^(?:[■◆●◎□]\s?(?:(?:本報|特約|實習)?記者|撰文|文|採訪|整理)[:/ ]?\s?[\u4e00-\u9fff、· ]{2,30}|[【〔][^【】〔〕]{2,30}[】〕])$/u,
  creditForms: [
    [
      /^(?:(?:本報|特派|即時|特約)?記者|編譯|國際中心|特派員)\s?(?<names>[\u4e00-\u9fff、·]{2,20}) ?[/／╱|｜] ?[\u4e00-\u9fff]{2,8}(?:報導|報道)$/u,
      'reporter',
    ],
    [/^(?:本報|中央社)?駐[\u4e00-\u9fff]{2,6}(?:記者|特派員)\s?(?<names>[\u4e00-\u9fff、 ]{2,20})$/u, 'correspondent'],
  ],
  tailDateline: [new RegExp(`^[(](?:據)?(?<agency>${AGENCY})(?<place>${PLACE})\\s?${DAY}日\\s?(?:專?電|訊)[)]$`, 'u')],
  creditWords: [
    ['本報駐外記者', 'reporter'],
    ['本刊記者', 'reporter'],
    ['文/圖', 'reporter'],
    ['圖/文', 'reporter'],
    ['圖文', 'reporter'],
    ['中央社記者', 'reporter'],
    ['即時新聞記者', 'reporter'],
    ['特約記者', 'reporter'],
    ['實習記者', 'reporter'],
    ['特派記者', 'reporter'],
    ['本報記者', 'reporter'],
    ['記者', 'reporter'],
    ['採訪', 'reporter'],
    ['撰文', 'author'],
    ['特約通訊員', 'correspondent'],
    ['通訊員', 'correspondent'],
    ['攝影', 'photographer'],
    ['圖／', 'photographer'],
    ['圖/', 'photographer'],
    ['圖：', 'photographer'],
    ['圖:', 'photographer'],
    ['文/', 'author'],
    ['文:', 'author'],
    ['文：', 'author'],
    ['責任編輯', 'editor'],
    ['編輯', 'editor'],
    ['核稿', 'editor'],
    ['編譯', 'translator'],
    ['翻譯', 'translator'],
    ['譯者', 'translator'],
    ['作者', 'author'],
    ['製圖', 'illustrator'],
    ['插圖', 'illustrator'],
    ['繪圖', 'illustrator'],
    ['版面設計', 'designer'],
    ['美術編輯', 'designer'],
    ['資料來源', 'source'],
    ['數據來源', 'source'],
    ['來源', 'source'],
    ['整理', 'compiler'],
  ],
  creditSuffixes: [
    ['攝影報導', 'photographer'],
    ['文/攝', 'reporter'],
    ['文/圖', 'reporter'],
    ['圖/文', 'reporter'],
    ['參與採訪', 'reporter'],
    ['整理', 'compiler'],
    ['提供', 'photographer'],
    ['攝影', 'photographer'],
    ['攝', 'photographer'],
    ['製圖', 'illustrator'],
    ['繪', 'illustrator'],
    ['編譯', 'translator'],
    ['譯', 'translator'],
    [' 文', 'author'],
    ['　文', 'author'],
  ],
  creditHints: ['記者', '整理', '攝', '作者', '編輯', '來源', '單位'],
  surnames: new Set(SURNAMES),
  letters: {
    salutation: /^(?:(?:敬愛的)?(?:總)?編輯(?:部|先生|女士|台鑒)?|主編)(?:你好|您好)?:/u,
    signatures: [
      /^\([\u3400-\u9fff]{2,8}[/· ](?<name>[\u3400-\u9fff]{2,4})\)$/u,
      /^讀者[ :]?(?<name>[\u3400-\u9fff](?: ?[\u3400-\u9fff]){1,3})$/u,
    ],
    names: [/^(?:[\u3400-\u9fff]{2,12} )?(?<name>[\u3400-\u9fff·]{2,4})$/u],
  },
  caption: /^(?:[△▲▼▽■◆●]\s?|[上下左右中]圖)?(?:圖[為①-⑩:：]|[上下左右中]圖[為:：])/u,
  enumerator: new RegExp(
    `^${anyOf(
      '[（(][一二三四五六七八九十\\d]{1,3}[）)]',
      '[一二三四五六七八九十]{1,3}[、是]',
      '第[一二三四五六七八九十百\\d]{1,4}[章條節,，、]',
      '\\d{1,3}(?:[.．](?!\\d)|、)',
      '[●■▲◆★○□◎①-⑳]',
      '首先',
      '其次',
      '[問答][:：]',
    )}`,
    'u',
  ),
  question: /^(?:[問答]|記者)[：:]/u,
  articleRoles: [
    ['other', /^(?:[今明本][日天市])?(?:天氣|氣象)(?:預報)?$|^(?:今日|每日|星座)運勢$/u],
    ['correction', /更正|致歉|道歉啟事/u],
    ['notice', /(?:公告|啟事|通告|公示|(?:遺失|作廢)聲明)$|^(?:聲明|訃告|訃聞)$/u],
    ['commentary', /[（(][^（()）]*(?:評論?|論壇|銳評|快評)[）)]$/u],
    ['commentary', /^[【〔[]?(?:社評|社論|短評)(?:[】〕\]:：]|\s|$)/u],
    ['advertisement', /^(?:分類廣告|求職徵才|人事徵才)$/u],
    ['index', /^(?:[今本]日)?(?:導讀|目錄|看點)$/u],
  ],
  speechVerbs: ['強調', '指出', '要求', '表示', '指示', '批示', '呼籲', '發布', '宣布', '講話'],
  timeEndings: '時際後前',
  imperativeOpenings: '堅奮推加做貫深築強把以用讓為在決打抓促提實落樹牢聚傳弘凝守擔保共積全切大',
  contacts:
    /(?:電話|專線|手機|地址|店址|網址|傳真|營業時間|洽詢|訂購|預約|報名)[^。]{0,6}[:：]|09\d{2}-?\d{3}-?\d{3}|\(?0\d\)?-?\d{3,4}-?\d{4}|0800-?\d{3}-?\d{3}/u,
  advertisementMarks: new Set(['廣告', '公益廣告']),
  pageNames: new Set(
    '要聞 綜合 綜合新聞 焦點 政治 生活 社會 國際 兩岸 財經 產經 地方 地方新聞 體育 影視 副刊 論壇 評論 社評 港聞 中國 國際要聞 教育 健康 科技 文化 娛樂 消費 藝文 理財 專題 廣告 本地 本地新聞 兩岸國際 兩岸新聞 國際新聞 社會新聞 政治新聞 生活新聞 財經新聞 體育新聞 娛樂新聞 都會 都會新聞 北部新聞 中部新聞 南部新聞 台灣 全球 世界 國內 醫療 旅遊 地產 教育新聞 時事 時政 文教 藝術 讀書 經濟 產業 證券 股市 科學 軍事 頭版 焦點新聞 社區 環球 影劇'.split(
      ' ',
    ),
  ),
  continuation: [
    new RegExp(`(?<to>下轉|下接|文轉|緊轉|續見|續刊|轉|續)\\s?第?(?<page>${LABEL})[版頁]`, 'u'),
    new RegExp(`(?<from>上接|緊接|文接|接)\\s?第?(?<page>${LABEL})[版頁]`, 'u'),
    /^[(〔【]?(?<to>下轉|下接|文轉)\s?(?<page>[A-Z]\d{1,2})(?=[)〕】]?$)/u,
    /^[(〔【]?(?<from>上接|文接)\s?(?<page>[A-Z]\d{1,2})(?=[)〕】]?$)/u,
    new RegExp(`(?<see>(?:相關)?(?:新聞|報導|報道)(?:詳)?[見刊]|詳?見|刊)\\s?第?(?<page>${LABEL})[版頁]`, 'u'),
    /^[(〔【]?(?<see>(?:相關)?(?:新聞|報導|報道)詳?[見刊]|詳?見)\s?(?<page>[A-Z]\d{1,2})(?=[)〕】]?$)/u,
    /^[(〔【<]?(?<to>(?:未完)?待續|未完)(?=[)〕】>]?$)/u,
  ],
  folio: [
    new RegExp(`^第\\s?(?<label>${LABEL})\\s?[版頁](?:\\s*[:·|/]?\\s*(?<name>[^\\s\\d:|]{2,10})(?=\\s|$))?`, 'u'),
    /^(?<label>[A-Z]?\d{1,3})\s?[版頁](?:\s*[:·|/]?\s*(?<name>[^\s\d:|]{2,10})(?=\s|$))?/u,
    /^(?<label>[A-Z]\d{1,2}|0\d)(?=\s|$|[:|])(?:\s*[:·|/]\s*(?<name>[^\s\d:|]{2,10})(?=\s|$))?/u,
  ],
  dateUnits: '年月日時',
  issueNumber: /(?:總\s?第?|第)\s?(?<number>\d{1,3}(?:,\d{3})+|\d{1,6}|[一二三四五六七八九十百千萬〇]{2,8})\s?[期號]/u,
  pageDetails: new RegExp(anyOf(WEEKDAY, LUNAR_DATE, PAGE_COUNT, PRICE, '農曆', COMMON_DETAILS), 'u'),
  publication: /^[\u4e00-\u9fff]{2,6}(?:日報|晚報|時報|商報|週報|新聞|報)$/u,
  pageCredit: /^(?:本版(?:責任)?編輯|責任編輯|本版責編|版面編輯|美術編輯|校對|核稿)/u,
  certainPageCredit: /^(?:本版|值班|責任編輯)|(?:責編|編輯).*(?:版式|美編|校對)/u,
  quotePairs: '“”‘’「」『』（）()【】《》〈〉〔〕',
}
