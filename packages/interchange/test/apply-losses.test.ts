import { createIssue, type Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { applyLosses } from '../src/index.js'

const issueOf = (): Issue =>
  createIssue({
    publication: '示范日报',
    pages: [
      {
        label: '01',
        articles: [
          {
            id: 'a1',
            headline: { kicker: '引题', main: '新桥通车' },
            subjects: ['交通', '民生'],
            body: [
              {
                type: 'paragraph',
                children: [
                  { type: 'text', value: '昨天' },
                  { type: 'text', value: '' },
                  { type: 'inlineCode', value: '码' },
                  { type: 'text', value: '通车。' },
                ],
              },
              { type: 'thematicBreak' },
            ],
            extensions: {
              'urn:example:a': [
                { type: 'text', value: 'a' },
                { type: 'text', value: '' },
              ],
            },
          },
        ],
      },
    ],
  })

const articleOf = (issue: Issue) => issue.pages[0]!.articles[0]!

describe('applyLosses', () => {
  it('makes a lost field null, a lost list empty, and lost extensions absent', () => {
    const losses = ['headline/kicker', 'subjects', 'extensions'].map((field) => ({
      path: `/pages/0/articles/0/${field}`,
      reason: 'Lost.',
    }))
    const article = articleOf(applyLosses(issueOf(), losses))
    expect(article.headline).toEqual({ kicker: null, main: '新桥通车', deck: null })
    expect(article.subjects).toEqual([])
    expect('extensions' in article).toBe(false)
  })

  it('removes a lost item of a list, or puts the simpler ones in its place', () => {
    const body = '/pages/0/articles/0/body'
    const losses = [
      { path: `${body}/0/children/2`, reason: 'Lost.', kept: [{ type: 'text', value: '码' }] },
      { path: `${body}/1`, reason: 'Lost.' },
    ]
    expect(articleOf(applyLosses(issueOf(), losses)).body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: '昨天码通车。' }] },
    ])
  })

  it('replaces the value of a simplified field', () => {
    const path = '/pages/0/articles/0/headline/main'
    expect(articleOf(applyLosses(issueOf(), [{ path, reason: 'Lost.', kept: '通车' }])).headline.main).toBe('通车')
  })

  it('joins adjacent text and drops empty text, but not in the data of extensions', () => {
    const article = articleOf(applyLosses(issueOf(), []))
    expect(article.body[0]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', value: '昨天' },
        { type: 'inlineCode', value: '码' },
        { type: 'text', value: '通车。' },
      ],
    })
    expect(article.extensions).toEqual(articleOf(issueOf()).extensions)
  })

  it('does not change its input', () => {
    const issue = issueOf()
    const before = JSON.stringify(issue)
    applyLosses(issue, [{ path: '/pages', reason: 'Lost.' }])
    expect(JSON.stringify(issue)).toBe(before)
  })

  it('reads escaped names', () => {
    const issue = { ...issueOf(), extensions: { 'https://example.com/~a': [1, 2] } }
    const path = '/extensions/https:~1~1example.com~1~0a/0'
    expect(applyLosses(issue, [{ path, reason: 'Lost.' }]).extensions).toEqual({ 'https://example.com/~a': [2] })
  })
})
