import { createIssue } from '@banmian/core'
import { rendererSuite } from '@banmian/test-kit'
import { expect, it } from 'vitest'
import { PLAIN_TEXT_MAPPING, toPlainText } from '../src/index.js'
import { conversionSuite } from './conversion-suite.js'

conversionSuite({ name: 'toPlainText', mapping: PLAIN_TEXT_MAPPING, to: toPlainText, runs: 20 })

rendererSuite({
  name: 'toPlainText',
  render: (issue) => toPlainText(issue).output,
  read: (output) => String(output),
  runs: 10,
})

it('reads as a page is read aloud', () => {
  const issue = createIssue({
    publication: '示范日报',
    date: '2024-03-08',
    pages: [
      {
        label: '02',
        name: '要闻',
        articles: [
          {
            rubric: '两岸',
            headline: { kicker: '昨天上午', main: '新桥通车', deck: '——步行十分钟' },
            bylines: [
              { text: '记者 杨沐', placement: 'head', credits: [] },
              { text: '（李静）', placement: 'tail', credits: [] },
            ],
            body: [
              { type: 'paragraph', children: [{ type: 'text', value: '桥通了。' }] },
              { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: '人来了。' }] }] },
            ],
            continuations: [{ text: '下转第3版', direction: 'to', page: '3' }],
          },
        ],
        bylines: [{ text: '本版编辑 王勇', placement: 'tail', credits: [] }],
        unplaced: [{ text: '广告热线', candidates: [] }],
      },
    ],
  })
  const { output, losses } = toPlainText(issue)
  expect(output).toBe(
    [
      '示范日报 2024-03-08',
      '02 要闻',
      '两岸\n昨天上午\n新桥通车\n——步行十分钟\n记者 杨沐\n\n桥通了。\n\n人来了。\n\n（李静）\n下转第3版',
      '本版编辑 王勇',
      '广告热线\n',
    ].join('\n\n\n'),
  )
  expect(losses.find(({ path }) => path === '/pages/0/articles/0/body')?.reason).toBe('Plain text has characters only.')
})
