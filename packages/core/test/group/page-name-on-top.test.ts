import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'

describe('the first of several headings of an article', () => {
  it('is its kicker when it is too long for the name of a page', () => {
    const text = `# 九年等待今日终结\n\n# 海角灯塔换上新的灯\n\n# 三十公里外看得见\n\n本报讯 记者周文报道：海角的灯塔昨日换上新灯。\n\n换灯工程用了三个月。\n\n# 厨师给列车送饭\n\n周日夜里，一位厨师给停在雪中的列车送去了饭菜。`
    const { name, articles } = parseIssue(text, { language: 'zh-Hans' }).issue.pages[0]!
    expect(name).toBeNull()
    expect(articles.map(({ headline }) => headline)).toEqual([
      { kicker: '九年等待今日终结', main: '海角灯塔换上新的灯', deck: '三十公里外看得见' },
      { kicker: null, main: '厨师给列车送饭', deck: null },
    ])
  })
})
