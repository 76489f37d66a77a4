import { describe, expect, it } from 'vitest'
import { labelsFor, pageLabelsFor } from '../src/index.js'

describe('labels', () => {
  it.each([
    ['zh-Hans', '本期目录', '首页'],
    ['zh', '本期目录', '首页'],
    ['zh-CN', '本期目录', '首页'],
    ['zh-Hant', '本期目錄', '首頁'],
    ['zh-TW', '本期目錄', '首頁'],
    ['zh-hk', '本期目錄', '首頁'],
    ['zh-MO', '本期目錄', '首頁'],
    ['ja-JP', '目次', 'トップ'],
    ['en', 'In this issue', 'Front page'],
    ['fr', 'In this issue', 'Front page'],
    ['', 'In this issue', 'Front page'],
  ])('of %j', (language, contents, home) => {
    expect(labelsFor(language)).toMatchObject({ contents, home })
    expect(pageLabelsFor(language).contents).toBe(contents)
  })

  it('name a day and its day of the week', () => {
    const day = (language: string) => pageLabelsFor(language).day(2024, 3, 8, 5)
    expect(['zh', 'ja', 'en'].map(day)).toEqual(['2024年3月8日 星期五', '2024年3月8日 金曜日', 'Friday, 8 March 2024'])
  })

  it('name a page by number with an ordinal in Chinese, and any other page by its label', () => {
    const page = (language: string, label: string) => pageLabelsFor(language).page(label)
    expect(page('zh', '01')).toBe('第01版')
    expect(page('zh', 'A1')).toBe('A1版')
    expect(page('ja', '1')).toBe('1面')
    expect(page('en', 'A1')).toBe('Page A1')
  })
})
