import { describe, expect, it } from 'vitest'
import { parseIssue, plainText } from '../src/index.js'
import { en } from '../src/locale/languages/en.js'
import { zhHans } from '../src/locale/languages/zh-hans.js'
import { readCredits } from '../src/phrases/credits.js'
import { dateOf, openingDateline, trailingDateline } from '../src/phrases/dateline.js'

const credits = (text: string): string | null =>
  readCredits(text, zhHans)
    ?.map(({ role, name }) => `${role}:${name}`)
    .join(' ') ?? null

describe('readCredits', () => {
  it.each([
    ['(李俊华、李思明)', 'null:李俊华 null:李思明'],
    ['（李静）', 'null:李静'],
    ['记者 杨沐 通讯员 杨宇雨', 'reporter:杨沐 correspondent:杨宇雨'],
    ['记者 王勇 通讯员 郭宜盛 梁瑞峰', 'reporter:王勇 correspondent:郭宜盛 correspondent:梁瑞峰'],
    ['王韵菲 摄', 'photographer:王韵菲'],
    ['本报记者 李  舸摄', 'photographer:李舸'],
    ['记者 张 胜 男', 'reporter:张胜男'],
    ['记者 李 小 江', 'reporter:李小江'],
    ['记者 王 强 李 明', 'reporter:王强 reporter:李明'],
    ['记者 阿卜杜拉·买买提', 'reporter:阿卜杜拉·买买提'],
    ['朱青  林海 摄影报道', 'photographer:朱青 photographer:林海'],
    ['江晓帆摄（某某视觉）', 'photographer:江晓帆 source:某某视觉'],
    ['江晓帆摄（某某视觉图片社）', 'photographer:江晓帆 source:某某视觉图片社'],
    ['江晓帆摄（一二三四五六七八九十甲乙）', 'photographer:江晓帆 source:一二三四五六七八九十甲乙'],
    ['江晓帆摄（一二三四五六七八九十甲乙丙）', null],
    ['江晓帆摄（某）', null],
    ['江晓帆（某某视觉）', null],
    ['江晓帆 摄影报道 (某某中国)', 'photographer:江晓帆 source:某某中国'],
    ['记者手记', null],
    ['（扎西）', 'null:扎西'],
    ['(杨青、次仁旺姆)', 'null:杨青 null:次仁旺姆'],
    ['林海 文/图', 'reporter:林海'],
    ['本刊摄(一)', null],
    ['(扩大)', null],
    ['会议还审议通过了工作报告', null],
    ['(一)', null],
    ['', null],
  ])('reads %s', (text, names) => {
    expect(credits(text)).toBe(names)
  })
})

describe('datelines', () => {
  it.each([
    ['本报讯 3月7日,市总工会', '本报讯 3月7日', '本报', null, '2024-03-07'],
    ['本报讯 去年10月25日以来,', '本报讯', '本报', null, null],
    ['新华社北京3月7日电 记者', '新华社北京3月7日电', '新华社', '北京', '2024-03-07'],
    ['本报首尔12月31日电 （记者', '本报首尔12月31日电', '本报', '首尔', '2023-12-31'],
    ['据新华社日内瓦3月7日电', '据新华社日内瓦3月7日电', '新华社', '日内瓦', '2024-03-07'],
  ])('opens %s', (text, printed, agency, place, date) => {
    expect(openingDateline(text, zhHans, '2024-03-08')).toEqual({
      text: printed,
      placement: 'inline',
      agency,
      place,
      date,
    })
  })

  it('closes a body in brackets', () => {
    expect(trailingDateline('（本报首尔1月11日电）', zhHans, null)).toEqual({
      text: '（本报首尔1月11日电）',
      placement: 'tail',
      agency: '本报',
      place: '首尔',
      date: '--01-11',
    })
  })

  it('never names a day that does not exist or that lies after the issue', () => {
    expect(dateOf(13, 1, null)).toBeNull()
    expect(dateOf(2, 30, '2024-03-08')).toBeNull()
    expect(dateOf(2, 29, '2023-03-08')).toBe('2020-02-29')
    expect(dateOf(2, 29, '1904-02-28')).toBe('1896-02-29')
    expect(dateOf(3, 8, '2024-03-08')).toBe('2024-03-08')
    expect(dateOf(3, 9, '2024-03-08')).toBe('2023-03-09')
  })
})

describe('the position of an author', () => {
  it.each([
    ['By Jane Miller Staff Writer', 'Jane Miller'],
    ['by Peter Stone, Daily Staff Writer', 'Peter Stone'],
    ['By Mary Ann Evans Contributing Writer', 'Mary Ann Evans'],
  ])('after the name is no name: %s', (text, name) => {
    expect(readCredits(text, en)).toEqual([{ role: 'reporter', name }])
  })

  it('on the next line belongs to the byline', () => {
    const body = 'The college library may stay open until midnight during the last two weeks of the term.'
    const text = `## Library may stay open\n\nBy Jane Miller\n\nStaff Writer\n\n${body}`
    const [article] = parseIssue(text, { language: 'en' }).issue.pages[0]!.articles
    expect(article!.bylines).toEqual([
      { text: 'By Jane Miller Staff Writer', placement: 'head', credits: [{ role: 'reporter', name: 'Jane Miller' }] },
    ])
    expect(article!.body.map((block) => plainText(block))).toEqual([body])
  })
})
