import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/parse-issue.js'

const text = '河滨公园的花都开了,来看花的人从早到晚没有断过。'
const headOf = (page: string): [name: string | null, headline: string | null | undefined] => {
  const [first] = parseIssue(page).issue.pages
  return [first!.name, first!.articles[0]?.headline.main]
}

describe('the first heading of a page', () => {
  it('is the headline of the text below it', () => {
    expect(headOf(`## 三\n\n${text}`)).toEqual([null, '三'])
    expect(headOf('## 乙县开展志愿服务活动')).toEqual([null, '乙县开展志愿服务活动'])
  })

  it('is the name of an English page when the locale knows it', () => {
    const page = '## Local News\n\n## School opens a garden\n\nBy JANE DOE\n\nPupils sowed the first seeds.\n'
    expect(headOf(page)).toEqual(['Local News', 'School opens a garden'])
  })

  it('is the name of the page when the locale knows it, or a headline follows', () => {
    expect(headOf(`## 要闻\n\n${text}`)[0]).toBe('要闻')
    expect(headOf(`## 要闻\n\n## 河滨公园增开两座大门\n\n${text}`)).toEqual(['要闻', '河滨公园增开两座大门'])
  })
})
