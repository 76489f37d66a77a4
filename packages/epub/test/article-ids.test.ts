import type { Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { articlesIn, EpubError, renderEpub, streamEpub } from '../src/index.js'
import { article, issue, page, week } from './issues.js'

const [first, second, third] = [article('a1', '甲'), article('a2', '乙'), article('a1', '丙')]

/** Returns an issue of two pages whose articles have the given ids. */
const paper = (rest: Partial<Issue> = {}): Issue =>
  issue({ pages: [page('p1', '1', null, [first, second]), page('p2', '2', null, [third])], ...rest })

const messageOf = (place: string, other: string): string =>
  `Expected ${place}.id to be an id that no other article of the issue has, received "a1". ${other} has the same id.`

describe('an id that two articles of an issue have', () => {
  it.each([
    ['in an issue', paper(), messageOf('source.pages[1].articles[0]', 'source.pages[0].articles[0]')],
    [
      'in a list of issues',
      [...week(), paper()],
      messageOf('source[3].pages[1].articles[0]', 'source[3].pages[0].articles[0]'),
    ],
    [
      'in an issue that is listed twice',
      [issue(), issue()],
      messageOf('source[1].pages[0].articles[0]', 'source[0].pages[0].articles[0]'),
    ],
    ['among selected articles', [...articlesIn(paper())], messageOf('source[2].article', 'source[0].article')],
    [
      'among articles of several issues in turn',
      [...articlesIn(issue()), ...articlesIn(issue({ date: '2024-03-09' })), ...articlesIn(issue())],
      messageOf('source[2].article', 'source[0].article'),
    ],
  ] as const)('is named with both places: %s', async (_, source, message) => {
    expect(() => renderEpub(source)).toThrow(EpubError)
    expect(() => renderEpub(source)).toThrow(message)
    await expect(async () => {
      for await (const chunk of streamEpub(source)) expect(chunk.length).toBeGreaterThan(0)
    }).rejects.toThrow(message)
  })

  it('may be that of an article in another issue, of the same day or not', () => {
    const issues = [issue(), issue({ edition: '晚刊' }), issue({ date: '2024-03-09' }), issue({ id: 'i2' })]
    expect(() => renderEpub(issues)).not.toThrow()
    expect(() => renderEpub(issues.flatMap((one) => [...articlesIn(one)]))).not.toThrow()
  })
})
