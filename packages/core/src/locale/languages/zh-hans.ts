import { anyOf } from '../../text/patterns.js'
import { HAN_DATE, HAN_ERAS, HAN_NUMERALS, ISO_DATE } from '../dates.js'
import { SERIAL_NUMBERS } from '../identifiers.js'
import type { Locale } from '../locale.js'
import { COMMON_DETAILS } from '../page-details.js'

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由莽雒逄钮滑蔚贝帖仉'

/** Tibetan names, which have no family name. */
const MONONYMS =
  '扎西 次仁 索朗 尼玛 旺姆 卓玛 卓嘎 格桑 拉巴 达瓦 普布 边巴 多吉 嘎玛 丹增 旦增 洛桑 平措 巴桑 米玛 央金 德吉 顿珠 仁青 罗布 玉珍 白玛 旺堆 群培 曲珍 桑珠 贡布 才让 加措 嘉措 拉姆 措姆 旺扎 朗杰 强巴 晋美 赤列 仓决 琼达 班久 色珍'

const AGENCY = anyOf(
  '本报',
  '新华社',
  '中新社',
  '人民日报',
  '中新网',
  '央视',
  '中国新闻社',
  '法新社',
  '路透社',
  '共同社',
  '美联社',
  '德新社',
  '韩联社',
  '塔斯社',
  '彭博社',
  '中央社',
  '新华网',
  '人民网',
)
const NEWSPAPER = `[\\u4e00-\\u9fff]{2,6}${anyOf('日报', '晚报', '时报', '都市报', '早报', '商报')}`
const SENDER = anyOf(AGENCY, NEWSPAPER)
const PLACE = '[\\u4e00-\\u9fff·、]{0,14}?'
const DAY = '(?:(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})'
const LABEL = '[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3}'

const HEAVENLY_STEM = '[甲乙丙丁戊己庚辛壬癸]'
const EARTHLY_BRANCH = '[子丑寅卯辰巳午未申酉戌亥]'
const LUNAR_YEAR = `(?:${HEAVENLY_STEM}${EARTHLY_BRANCH}[年]?)?`
const LUNAR_MONTH = '[闰]?[正一二三四五六七八九十冬腊]{1,2}月'
const LUNAR_DAY = anyOf('初[一二三四五六七八九十]', '[二三]?十[一二三四五六七八九]?', '廿[一二三四五六七八九]?', '三十')
const WEEKDAY = '(?:星期|周)[一二三四五六日天]'
const LUNAR_DATE = `(?:农历|夏历)?${LUNAR_YEAR}(?:农历)?${LUNAR_MONTH}${LUNAR_DAY}`
const PAGE_COUNT = '[今本](?:日|报|期)?(?:共)?\\d{1,3}版'
const PRICE = '(?:(?:零售|定)价|每份)\\s?:?\\s?(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十]{1,3})元'
const SERIAL_NUMBER_LABEL = anyOf('国内统一(?:连续出版物号|刊号)', '国际标准连续出版物号')
const POSTAL_CODE = '邮发代号\\s?:?\\s?\\d{1,3}-\\d{1,4}'

/** Simplified Chinese. */
export const zhHans: Locale = {
  language: 'zh-Hans',
  characterWeight: 1,
  usesSpaces: false,
  dateline: [
    new RegExp(
      `^(?:据)?[【〔(]?(?:据)?(?<agency>${SENDER})(?<place>${PLACE})\\s?${DAY}日\\s?(?:专?电|讯)[】〕)]?`,
      'u',
    ),
    new RegExp(
      `^(?:据)?[【〔(]?(?:据)?(?<agency>${SENDER})(?:综合消息|专?讯)(?:\\s*(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?=[,，]))?[】〕)]?`,
      'u',
    ),
  ],
  tailDateline: [new RegExp(`^[(](?:据)?(?<agency>${AGENCY})(?<place>${PLACE})\\s?${DAY}日\\s?电[)]$`, 'u')],
  dates: [HAN_DATE, ISO_DATE],
  months: [],
  numerals: HAN_NUMERALS,
  eras: HAN_ERAS,
  dateUnits: '年月日时',
  creditWords: [
    ['本报全媒体记者', 'reporter'],
    ['本刊记者', 'reporter'],
    ['文/图', 'reporter'],
    ['图/文', 'reporter'],
    ['图文', 'reporter'],
    ['受访者供图', null],
    ['受访者提供', null],
    ['文/摄', 'reporter'],
    ['文/', 'author'],
    ['文:', 'author'],
    ['文：', 'author'],
    ['图/', 'photographer'],
    ['图:', 'photographer'],
    ['图：', 'photographer'],
    ['全媒体记者', 'reporter'],
    ['见习记者', 'reporter'],
    ['实习记者', 'reporter'],
    ['特约记者', 'reporter'],
    ['本报记者', 'reporter'],
    ['新华社记者', 'reporter'],
    ['晚报记者', 'reporter'],
    ['实习生', 'reporter'],
    ['记者', 'reporter'],
    ['本报通讯员', 'correspondent'],
    ['特约通讯员', 'correspondent'],
    ['通讯员', 'correspondent'],
    ['摄影报道', 'photographer'],
    ['摄影', 'photographer'],
    ['责任编辑', 'editor'],
    ['本版编辑', 'editor'],
    ['本版责编', 'editor'],
    ['值班编委', 'editor'],
    ['值班编辑', 'editor'],
    ['值班主任', 'editor'],
    ['责编', 'editor'],
    ['编辑', 'editor'],
    ['美编', 'designer'],
    ['校对', null],
    ['作者', 'author'],
    ['翻译', 'translator'],
    ['制图', 'illustrator'],
    ['插图', 'illustrator'],
    ['绘图', 'illustrator'],
    ['版式设计', 'designer'],
    ['版式制作', 'designer'],
    ['版式', 'designer'],
    ['数据来源', 'source'],
    ['资料来源', 'source'],
    ['来源', 'source'],
  ],
  creditSuffixes: [
    ['摄影报道', 'photographer'],
    ['文/摄', 'reporter'],
    ['文/图', 'reporter'],
    ['图/文', 'reporter'],
    ['文图', 'reporter'],
    ['图文', 'reporter'],
    ['采访整理', 'compiler'],
    ['参与采写', 'reporter'],
    ['整理', 'compiler'],
    ['供图', 'photographer'],
    ['摄', 'photographer'],
    ['制图', 'illustrator'],
    ['绘', 'illustrator'],
    ['编译', 'translator'],
    ['译', 'translator'],
    [' 文', 'author'],
    ['　文', 'author'],
  ],
  creditHints: ['记者', '整理', '摄', '作者', '编辑', '来源', '单位'],
  nameSeparator: /[、,，;；/]/u,
  nonName: null,
  multiWordName: /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}$/u,
  name: /^[\u3400-\u9fff·]+$/u,
  surnames: new Set(SURNAMES),
  nonNameWords: new Set(['手记', '观察', '札记', '感言', '调查', '日记', '连线']),
  mononyms: new Set(MONONYMS.split(' ')),
  creditForms: [
    [
      /^(?:本报|本刊|新华社|中新社)?驻[\u4e00-\u9fff]{2,6}(?:特派|首席)?(?:记者|特派员)\s?(?<names>[\u4e00-\u9fff、 ]{2,20})$/u,
      'correspondent',
    ],
  ],
  letters: {
    salutation: /^(?:(?:尊敬的)?编辑(?:部|同志|先生|朋友|老师)?|总编辑)(?:你好|您好)?:/u,
    signatures: [
      /^\([\u3400-\u9fff]{2,8}[/· ](?<name>[\u3400-\u9fff]{2,4})\)$/u,
      /^读者[ :]?(?<name>[\u3400-\u9fff](?: ?[\u3400-\u9fff]){1,3})$/u,
    ],
    names: [/^(?:[\u3400-\u9fff]{2,12} )?(?<name>[\u3400-\u9fff·]{2,4})$/u],
  },
  caption: /^(?:[△▲▼▽■◆●]\s?|[上下左右中][图])?(?:图[为①-⑩:：]|[上下左右中]图[为:：])/u,
  enumerator: new RegExp(
    `^${anyOf(
      '[（(][一二三四五六七八九十\\d]{1,3}[）)]',
      '[一二三四五六七八九十]{1,3}[、是]',
      '第[一二三四五六七八九十百\\d]{1,4}[章条节,，、]',
      '\\d{1,3}(?:[.．](?!\\d)|、)',
      '[●■▲◆★○□◎①-⑳]',
      '首先',
      '其次',
      '[问答][:：]',
    )}`,
    'u',
  ),
  deckMark: /^(?:——|--|──|―)/u,
  question: /^(?:[问答]|记者)[：:]/u,
  articleRoles: [
    ['other', /^(?:[今明本][日天市])?天气(?:预报)?$|^(?:今日|每日|星座)运势$/u],
    ['correction', /更正|致歉/u],
    ['notice', /(?:公告|启事|通告|公示)$/u],
    ['commentary', /[（(][^（()）]*(?:评论?|论坛|锐评|快评)[）)]$/u],
    ['commentary', /^.{0,6}(?:时评|锐评|快评|微评|短评|漫评)[:丨|]/u],
    ['commentary', /^[【〔[]?(?:社论|社评|短评|本报评论员)(?:[】〕\]:：]|\s|$)/u],
    ['notice', /(?:遗失|挂失|作废)声明$|^(?:声明|讣告|讣闻)$/u],
    ['advertisement', /^(?:分类广告|招聘信息|便民信息|房产信息)$/u],
    ['index', /^(?:[今本]日|本[报期刊])?(?:导读|看点|目录)$/u],
  ],
  speechVerbs: ['强调', '指出', '要求', '表示', '指示', '批示', '呼吁', '发布', '宣布', '讲话'],
  timeEndings: '时际后前',
  imperativeOpenings: '坚奋推加做贯深筑强把以用让为在决打抓促提实落树牢聚传弘凝守担保共积全切大',
  contacts:
    /(?:电话|热线|手机|微信|地址|店址|网址|邮箱|传真|营业时间|咨询|订购|预订|报名)[^。]{0,6}[:：]|1[3-9]\d{9}|0\d{2,3}-\d{7,8}|400-?\d{3}-?\d{4}/u,
  advertisementMarks: new Set(['广告', '公益广告']),
  pageNames: new Set(
    '要闻 综合新闻 综合 民生 政务之要 城市新闻 经济 社会 文化 国际 理论 县区新闻 法治 教育 健康 财经 体育 广告 副刊 评论 时评 专版 专题 视点 科技 生态 党建 农业 本地新闻 国内 国内新闻 国际新闻 都市新闻 时政 时政要闻 政治 民主政治 特别报道 要闻·综合 本地 本埠 本市 本省 省内 国内要闻 国际要闻 民生新闻 社会新闻 社会·民生 民生·社会 时事 综合版 经济新闻 财经新闻 产业 金融 证券 楼市 房产 旅游 文旅 娱乐 文娱 文体 体育新闻 读书 文教 科教 政法 三农 乡村 都市 社区 环球 中国 中国新闻 港澳台 军事 头版 一版 今日要闻 县域 县域新闻 区县 区县新闻 天下 世界'.split(
      ' ',
    ),
  ),
  continuation: [
    new RegExp(`(?<to>下转|下接|文转|紧转|转)\\s?第?(?<page>${LABEL})版`, 'u'),
    new RegExp(`(?<from>上接|紧接|接)\\s?第?(?<page>${LABEL})版`, 'u'),
    new RegExp(`(?<see>(?:相关)?报道(?:详)?见|[全详]?文?见)\\s?第?(?<page>${LABEL})版`, 'u'),
    /^[(【]?(?<see>(?:相关)?报道详?见|详?见)\s?(?<page>[A-Z]\d{1,2})(?=[)】]?$)/u,
    /^[(【]?(?<to>下转|下接|文转|紧转)\s?(?<page>[A-Z]\d{1,2})(?=[)】]?$)/u,
    /^[(【]?(?<from>上接|紧接)\s?(?<page>[A-Z]\d{1,2})(?=[)】]?$)/u,
    /^[(【<]?(?<to>(?:未完)?待续|未完)(?=[)】>]?$)/u,
  ],
  folio: [
    new RegExp(`^(?:第\\s?(?<label>${LABEL})\\s?版)(?:\\s*[:·|/]?\\s*(?<name>[^\\s\\d:|]{2,10})(?=\\s|$))?`, 'u'),
    /^(?<label>[A-Z]?\d{1,3})\s?版(?:\s*[:·|/]?\s*(?<name>[^\s\d:|]{2,10})(?=\s|$))?/u,
    /^(?<label>[A-Z]\d{1,2}|0\d)(?=\s|$|[:|])(?:\s*[:·|/]\s*(?<name>[^\s\d:|]{2,10})(?=\s|$))?/u,
  ],
  issueNumber: /(?:总\s?第?|第)\s?(?<number>\d{1,3}(?:,\d{3})+|\d{1,6}|[一二三四五六七八九十百千万〇]{2,8})\s?[期号]/u,
  identifiers: SERIAL_NUMBERS,
  pageDetails: new RegExp(
    anyOf(WEEKDAY, LUNAR_DATE, PAGE_COUNT, PRICE, '农历', SERIAL_NUMBER_LABEL, POSTAL_CODE, COMMON_DETAILS),
    'u',
  ),
  publication: /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|都市报|早报|商报|晨报|快报|青年报|农民报|工人报|导报|周报|报)$/u,
  pageCredit: new RegExp(
    `^${anyOf(
      '本版(?:责任)?(?:责编|编辑|主编|美编|校对|视觉|版式)',
      '(?:责任)?编辑',
      '责编',
      '主编',
      '美编',
      '版式',
      '校对',
      '值班(?:编委|编辑|主任|总编辑?)',
      '值班',
      '版面设计',
      '视觉',
      '策划',
      '统筹',
      '编审',
      '审校',
    )}`,
    'u',
  ),
  certainPageCredit: /^(?:本版|值班)|(?:责编|编辑).*(?:版式|美编|校对)/u,
  sentenceEnds: '。！？!?…”’」』）)】〕》〉.;；:：—',
  stops: { period: '。', semicolon: '；;', exclamation: '！？!?' },
  quotePairs: '“”‘’「」『』（）()【】《》〈〉〔〕',
}
