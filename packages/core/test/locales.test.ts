import { describe, expect, it } from 'vitest'
import { detectLanguage, en, type Issue, ja, type Locale, parseIssue, zhHans, zhHant } from '../src/index.js'
import { HAN_NUMERALS } from '../src/locale/dates.js'
import { localeFor } from '../src/locale/locale-for.js'
import { roleOfHeadline } from '../src/phrases/article-role.js'
import { readCredits } from '../src/phrases/credits.js'
import { datelineByline, openingDateline, trailingDateline } from '../src/phrases/dateline.js'
import { narrow, numberOf } from '../src/text/numerals.js'
import { firstMatch } from '../src/text/patterns.js'

const locales: Record<string, Locale> = { zhHans, zhHant, en, ja }
const credits = (text: string, locale: Locale): string | null =>
  readCredits(text, locale)
    ?.map(({ role, name }) => `${role}:${name}`)
    .join(' ') ?? null

describe('numerals', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['二〇二四', 2024],
    ['十', 10],
    ['十二', 12],
    ['二十三', 23],
    ['三十', 30],
    ['廿三', 23],
    ['一百零五', 105],
    ['元', 1],
    ['٢٣', 23],
    ['۲۳', 23],
    ['२३', 23],
    ['零五', 5],
    ['○九', 9],
    ['卅一', 31],
    ['百二十', 120],
    ['二百', 200],
    ['十〇', null],
    ['十十', null],
    ['二三十', null],
    ['十百', null],
    ['', null],
    ['甲', null],
  ])('reads %s', (text, number) => {
    expect(numberOf(text, HAN_NUMERALS)).toBe(number)
  })

  it.each([
    ['12', 12],
    ['１２', 12],
    ['十二', null],
    ['', null],
  ])('of a language without numerals: reads %s', (text, number) => {
    expect(numberOf(text, null)).toBe(number)
  })
})

describe('datelines', () => {
  it.each([
    ['zhHans', '新华社重庆３月７日电 记者', '新华社重庆３月７日电', '新华社', '重庆', '2024-03-07'],
    ['zhHans', '【新华社重庆三月七日电】昨天', '【新华社重庆三月七日电】', '新华社', '重庆', '2024-03-07'],
    ['zhHans', '河北日报讯（记者张三）昨天', '河北日报讯', '河北日报', null, null],
    ['zhHant', '〔即時新聞／綜合報導〕昨天', '〔即時新聞／綜合報導〕', '即時新聞', '綜合', null],
    ['zhHant', '【明報專訊】昨天', '【明報專訊】', '明報', null, null],
    ['zhHant', '中評社台北1月6日電(記者 李明)昨天', '中評社台北1月6日電', '中評社', '台北', '2024-01-06'],
    ['zhHant', '（中央社記者陳小明台北7日電）昨天', '（中央社記者陳小明台北7日電）', '中央社', '台北', '2024-03-07'],
    ['zhHant', '〔記者李小華／高雄報導〕昨天', '〔記者李小華／高雄報導〕', null, '高雄', null],
    ['zhHant', '本報訊 昨天', '本報訊', '本報', null, null],
    ['en', 'TAIYUAN, March 7 (Xinhua) — The park', 'TAIYUAN, March 7 (Xinhua) —', 'Xinhua', 'TAIYUAN', '2024-03-07'],
    ['en', 'NEW YORK (AP) -- The park', 'NEW YORK (AP) --', 'AP', 'NEW YORK', null],
    [
      'en',
      'PORTLAND, Maine, Feb. 29, 2024 — The park',
      'PORTLAND, Maine, Feb. 29, 2024 —',
      null,
      'PORTLAND, Maine',
      '2024-02-29',
    ],
    ['ja', '【東京＝山田太郎】公園は', '【東京＝山田太郎】', null, '東京', null],
    ['ja', '【パリ共同】公園は', '【パリ共同】', '共同', 'パリ', null],
    ['ja', '【ロンドン7日時事】公園は', '【ロンドン7日時事】', '時事', 'ロンドン', '2024-03-07'],
  ])('%s opens %s', (name, text, printed, agency, place, date) => {
    expect(openingDateline(text, locales[name]!, '2024-03-08')).toEqual({
      text: printed,
      placement: 'inline',
      agency,
      place,
      date,
    })
  })

  it.each([
    ['zhHans', '新华社记者张三昨天到了太原。'],
    ['zhHant', '【編者按】本報今天起刊出這組文章。'],
    ['en', 'The March 7 meeting — a long one — ended late.'],
    ['en', 'NATO leaders met on March 7.'],
    ['ja', '公園の花が咲いた。'],
  ])('%s finds none in %s', (name, text) => {
    expect(openingDateline(text, locales[name]!, '2024-03-08')).toBeNull()
  })

  it.each([
    ['zhHant', '（中央社台北3月7日電）', '中央社', '台北', '2024-03-07'],
    ['en', '(Xinhua, Taiyuan, March 7)', 'Xinhua', 'Taiyuan', '2024-03-07'],
    ['ja', '（3月7日 共同）', '共同', null, '2024-03-07'],
    ['ja', '（時事）', '時事', null, null],
  ])('%s closes with %s', (name, text, agency, place, date) => {
    expect(trailingDateline(text, locales[name]!, '2024-03-08')).toEqual({
      text,
      placement: 'tail',
      agency,
      place,
      date,
    })
  })

  it('of a Republic year names the year of our calendar', () => {
    expect(openingDateline('本報台北民國91年3月19日電 立法院', zhHant, null)?.date).toBe('2002-03-19')
  })

  it('without a month wait for the date of the issue', () => {
    expect(openingDateline('【ロンドン7日時事】公園は', ja, null)?.date).toBeNull()
    expect(openingDateline('【ロンドン31日時事】公園は', ja, '2024-02-01')?.date).toBe('2024-01-31')
    expect(openingDateline('【ロンドン31日時事】公園は', ja, '2024-01-15')?.date).toBe('2023-12-31')
    expect(openingDateline('【ロンドン15日時事】公園は', ja, '2024-01-15')?.date).toBe('2024-01-15')
  })

  it.each([
    ['ja', '【東京＝山田太郎】公園は', '山田太郎', '山田太郎'],
    ['zhHant', '〔記者李小華／高雄報導〕昨天', '記者李小華', '李小華'],
  ])('%s names the reporter in %s', (name, text, printed, reporter) => {
    expect(datelineByline(text, locales[name]!)).toEqual({
      text: printed,
      placement: 'inline',
      credits: [{ role: 'reporter', name: reporter }],
    })
  })
})

describe('credits', () => {
  it.each([
    ['zhHant', '記者陳大文、李小華', 'reporter:陳大文 reporter:李小華'],
    ['zhHant', '（記者王小明攝）', 'photographer:王小明'],
    ['zhHant', '編譯 張三豐', 'translator:張三豐'],
    ['en', 'By Jane Roe', 'reporter:Jane Roe'],
    ['en', 'BY JANE ROE and John van Dyke, Staff Writers', 'reporter:JANE ROE reporter:John van Dyke'],
    ['en', '(Reporting by Jane Roe; Editing by John Doe)', 'reporter:Jane Roe editor:John Doe'],
    ['en', 'Photo by Jane Roe', 'photographer:Jane Roe'],
    ['en', 'By the time the gates opened', null],
    ['en', 'Jane Roe', 'reporter:Jane Roe'],
    ['en', 'Main Street', null],
    ['ja', '（山田太郎）', 'null:山田太郎'],
    ['ja', '文・写真 佐藤花子', 'reporter:佐藤花子'],
    ['ja', '山田太郎、鈴木はなこ記者', 'reporter:山田太郎 reporter:鈴木はなこ'],
    ['ja', '佐藤花子撮影', 'photographer:佐藤花子'],
    ['ja', '（写真）', null],
  ])('%s reads %s', (name, text, expected) => {
    expect(credits(text, locales[name]!)).toBe(expected)
  })
})

describe('signs', () => {
  it.each([
    ['zhHans', 'continuation', '（下转第3版）', 'to 3'],
    ['zhHans', 'continuation', '上接A1版', 'from A1'],
    ['zhHans', 'continuation', '相关报道见第四版', 'see 四'],
    ['zhHant', 'continuation', '下轉A3版', 'to A3'],
    ['en', 'continuation', 'Continued on Page A5', 'to A5'],
    ['en', 'continuation', 'Continued from Page A1', 'from A1'],
    ['en', 'continuation', 'Related story, Page 6', 'see 6'],
    ['ja', 'continuation', '〔3面に続く〕', 'to 3'],
    ['ja', 'continuation', '1面から続く', 'from 1'],
    ['ja', 'continuation', '関連記事5面', 'see 5'],
  ])('%s: %s %s', (name, _, text, expected) => {
    const groups = firstMatch(locales[name]!.continuation, narrow(text))!.groups!
    const direction = ['to', 'from', 'see'].find((key) => groups[key])
    expect(`${direction} ${groups['page']}`).toBe(expected)
  })

  it.each([
    ['zhHant', '圖為公園一角', '（二）建設公園', '——記公園建設者'],
    ['en', 'Above: the park', '1. Build the park', '— How it was built'],
    ['ja', '写真は公園の花', '①公園を造る', '――公園を造った人'],
  ])('%s: caption, enumeration, deck', (name, caption, item, deck) => {
    expect(locales[name]!.caption.test(caption)).toBe(true)
    expect(locales[name]!.enumerator.test(item)).toBe(true)
    expect(locales[name]!.deckMark.test(deck.replace('――', '——'))).toBe(true)
  })

  it.each(Object.entries(locales))('%s pairs each opening mark with a different closing mark', (_, { quotePairs }) => {
    expect(quotePairs.length % 2).toBe(0)
    expect(new Set(quotePairs).size).toBe(quotePairs.length)
  })
})

describe('the role of an article', () => {
  const roleOf = (main: string, locale: Locale, kicker: string | null = null): string =>
    roleOfHeadline({ kicker, main, deck: null }, locale) ?? 'news'

  it.each([
    ['zhHans', '更正', 'correction'],
    ['zhHans', '致歉声明', 'correction'],
    ['zhHans', '招领启事', 'notice'],
    ['zhHans', '关于道路施工的公告', 'notice'],
    ['zhHans', '公告栏里的新鲜事', 'news'],
    ['zhHans', '让书香飘进小巷(人民时评)', 'commentary'],
    ['zhHans', '让书香飘进小巷(组图)', 'news'],
    ['zhHans', '让书香飘进小巷(读者评论)', 'commentary'],
    ['zhHant', '更正啟事', 'correction'],
    ['zhHant', '道歉啟事', 'correction'],
    ['zhHant', '招領啟事', 'notice'],
    ['zhHant', '道路施工公告', 'notice'],
    ['zhHant', '啟事欄裡的新鮮事', 'news'],
    ['zhHant', '社評：讓書香飄進小巷', 'commentary'],
    ['zhHant', '讓書香飄進小巷（評論）', 'commentary'],
    ['en', 'CORRECTION', 'correction'],
    ['en', 'Corrections and clarifications', 'correction'],
    ['en', 'Clarification: opening hours of the park', 'correction'],
    ['en', 'Correctional staff ask for more pay', 'news'],
    ['en', 'Correction officers ask for more pay', 'news'],
    ['en', 'Public notice', 'notice'],
    ['en', 'Notice of public hearing', 'notice'],
    ['en', 'Visitors take no notice of the rain', 'news'],
    ['en', 'Opinion: The park needs two more gates', 'commentary'],
    ['en', 'Opinion polls favor two more gates', 'news'],
    ['ja', '訂正とおわび', 'correction'],
    ['ja', '【おわび】', 'correction'],
    ['ja', '訂正印の廃止を検討', 'news'],
    ['ja', '道路工事のお知らせ', 'notice'],
    ['ja', '【社説】公園に門を', 'commentary'],
    ['ja', '社説を読む会を開催', 'news'],
  ])('%s: %s is %s', (name, headline, role) => {
    expect(roleOf(headline, locales[name]!)).toBe(role)
  })

  it('can be read from a kicker', () => {
    expect(roleOf('Opening hours of the park', en, 'CORRECTION')).toBe('correction')
    expect(roleOf('公园开放时间', zhHans, '更正')).toBe('correction')
    expect(roleOf('公告', zhHans, '公园开放时间')).toBe('notice')
  })

  it.each([
    ['zh-Hans', '招领启事', '昨天有读者在公园东门拾到一个书包,请失主带证件到公园管理处认领。', 'notice'],
    ['zh-Hant', '招領啟事', '昨天有讀者在公園東門拾到一個書包,請失主帶證件到公園管理處認領。', 'notice'],
    [
      'en',
      'CORRECTION',
      'An article on Monday gave the wrong opening hours of the park. It opens at nine.',
      'correction',
    ],
    [
      'ja',
      '訂正とおわび',
      '七日付の記事で公園の開門時間を十時としましたが、九時の誤りでした。訂正します。',
      'correction',
    ],
    ['zh-Hans', '公园增开两座大门', '河滨公园的花都开了,公园增开了两座大门,从清早到深夜游人不断。', 'news'],
  ])('%s: is set for a page with %s', (language, headline, text, role) => {
    const page = `## 版\n\n## ${headline}\n\n${text}\n`
    const { articles } = parseIssue(page, { language, pageNames: ['版'] }).issue.pages[0]!
    expect(articles.map((article) => [article.headline.main, article.role])).toEqual([[headline, role]])
  })
})

describe('detectLanguage', () => {
  it.each([
    ['今天的会议说明了这个问题', 'zh-Hans'],
    ['今天的會議說明了這個問題', 'zh-Hant'],
    ['公園の花が咲いた。市は門を二つ増やした。', 'ja'],
    ['河畔公園事務所は二日、見物客増加を受け門二箇所増設を決定と発表', 'ja'],
    ['市民公园今年春天举办了一场名为の的展览,参观者很多,门票免费', 'zh-Hans'],
    ['The flowers in the park are out, and the city has opened two more gates.', 'en'],
    ['Les fleurs du parc sont ouvertes et la ville a ouvert deux portes.', 'fr'],
    ['공원에 꽃이 피었다', 'ko'],
    ['대한민국 大韓民國 서울 공원에 꽃이 피었다', 'ko'],
    ['Sony (ソニー) said that it will move its offices to the north of the city and sell the old ones.', 'en'],
    ['山水文字', 'zh-Hans'],
    ['', 'und'],
    ['据BBC News网站3月7日报道,这个公园的花开了', 'zh-Hans'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('throws an ArgumentError for a value that is not a string', () => {
    expect(() => detectLanguage(7 as never)).toThrow('Expected text to be a string, received 7.')
  })
})

describe('localeFor', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['und', 'und-Latn'],
    ['sk', 'und-Latn'],
    ['bg', 'und-Latn'],
    ['sv-FI', 'sv'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['in', 'id'],
    ['iw', 'he'],
    ['fa', 'und-Latn'],
    ['de-AT', 'de'],
    ['ko-KR', 'ko'],
  ])('%s', (language, own) => {
    expect(localeFor(language).language).toBe(own)
  })
})

/** Headline, kicker, dateline and paragraphs of each article. */
const heads = (issue: Issue): unknown[] =>
  issue.pages[0]!.articles.map(({ headline, body, bylines }) => [
    headline.main,
    body.length,
    bylines.flatMap(({ credits: list }) => list.map(({ name }) => name)).join(', '),
  ])

describe('pages', () => {
  it('in English', () => {
    const text = `## City opens two more gates to the river park

By Jane Roe

TAIYUAN, March 7 (Xinhua) — The flowers in the river park are out, and the city has opened two more gates for the people who come to see them.

Visitors came from early in the morning until late at night, the park office said, and most of them stayed for more than two hours.

"We had never seen so many people here on a working day," said the head of the office.

## Bus line 12 will run until midnight

TAIYUAN, March 7 (Xinhua) — The last bus of line 12 will leave the railway station at midnight from Monday on, two hours later than it does today.

The company said that it had counted how many people waited at its stops after ten in the evening before it decided. (Reporting by John Doe)

## School library lends books in the holidays

By Mary Major

Pupils of the Third School can take books home in the summer holidays for the first time, and return them when school begins.

Teachers and parents look after the library in turns, one afternoon a week, and have bought three hundred new books this year.`
    const { issue } = parseIssue(text, { language: 'auto', date: '2024-03-08' })
    expect(issue.publication.language).toBe('en')
    expect(heads(issue)).toEqual([
      ['City opens two more gates to the river park', 3, 'Jane Roe'],
      ['Bus line 12 will run until midnight', 2, 'John Doe'],
      ['School library lends books in the holidays', 2, 'Mary Major'],
    ])
    expect(issue.pages[0]!.articles[0]!.dateline).toMatchObject({
      agency: 'Xinhua',
      place: 'TAIYUAN',
      date: '2024-03-07',
    })
  })

  it('in Japanese', () => {
    const text = `## 河畔公園の門を二つ増設

【太原＝山田太郎】河畔公園の花が見ごろを迎え、市は見物客のために門を二つ増やした。朝早くから夜遅くまで人の流れが絶えない。

公園事務所によると、訪れた人の多くは二時間以上とどまったという。「平日にこれほどの人出は初めてだ」と所長は話した。（伊藤直子）

## 12番バス、深夜まで運行

12番バスの最終便は来週から、今より二時間遅い午前零時に駅を出る。会社は夜十時以降に停留所で待つ人の数を調べたうえで決めた。

利用者からは「残業の日も安心して帰れる」との声が上がっている。（佐藤花子）

## 学校図書館、夏休みも貸し出し

第三学校の図書館は今年初めて、夏休みの間も本を貸し出す。児童は休みが明けるまでに返せばよい。

図書館の当番は教師と保護者が週に一度、交代で務める。今年は新しい本を三百冊買い入れた。（鈴木一郎）`
    const { issue } = parseIssue(text, { language: 'auto', date: '2024-03-08' })
    expect(issue.publication.language).toBe('ja')
    expect(heads(issue)).toEqual([
      ['河畔公園の門を二つ増設', 2, '山田太郎, 伊藤直子'],
      ['12番バス、深夜まで運行', 2, '佐藤花子'],
      ['学校図書館、夏休みも貸し出し', 2, '鈴木一郎'],
    ])
  })

  it('in traditional Chinese', () => {
    const text = `## 河濱公園增開兩座大門

〔記者李小華／台北報導〕河濱公園的花都開了，市府為賞花民眾增開兩座大門，從清早到深夜人潮不斷。

公園管理處表示，多數遊客停留超過兩小時，平日有這麼多人還是第一次。

## 十二路公車下週起延駛到午夜

【明報專訊】十二路公車末班車下週起延後兩小時，午夜才從車站開出。業者事先統計了晚上十時後候車的人數。

不少乘客說，加班晚了也能安心回家。（陳大文）

## 學校圖書館暑假照常借書

第三小學圖書館今年首次在暑假借書給學生，開學再還即可。

教師和家長每週輪值一個下午，今年新購三百本書。（張小明）`
    const { issue } = parseIssue(text, { language: 'auto', date: '2024-03-08' })
    expect(issue.publication.language).toBe('zh-Hant')
    expect(heads(issue)).toEqual([
      ['河濱公園增開兩座大門', 2, '李小華'],
      ['十二路公車下週起延駛到午夜', 2, '陳大文'],
      ['學校圖書館暑假照常借書', 2, '張小明'],
    ])
  })

  it('of a paper with a locale and names of its own', () => {
    const own: Locale = { ...zhHans, creditWords: [['晨读记者', 'reporter'], ...zhHans.creditWords] }
    const text = '## 晨读\n\n## 公园增开两座大门\n\n晨读记者 李明\n\n河滨公园的花都开了,公园增开了两座大门。'
    const { issue } = parseIssue(text, { locale: own, pageNames: ['晨读'] })
    expect(issue.pages[0]!.name).toBe('晨读')
    expect(issue.pages[0]!.articles[0]!.bylines).toEqual([
      { text: '晨读记者 李明', placement: 'head', credits: [{ role: 'reporter', name: '李明' }] },
    ])
  })
})
