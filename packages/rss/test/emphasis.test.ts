import { createIssue } from '@banmian/core'
import { readXml } from '@banmian/test-kit'
import { expect, it } from 'vitest'
import { renderAtom, renderJsonFeed, renderRss } from '../src/index.js'

const siteUrl = 'https://paper.example/'

/** Returns the emphasized words of an issue in a language, as each format has them. */
function emphasisIn(language: string): (string | undefined)[] {
  const issue = createIssue({
    publication: { name: '江城日报', language },
    date: '2024-03-08',
    pages: [
      {
        articles: [
          {
            headline: '新桥',
            body: [
              { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: '通车' }] }] },
            ],
          },
        ],
      },
    ],
  })
  const contents = [
    readXml(renderRss(issue, { siteUrl })).text,
    readXml(renderAtom(issue, { siteUrl })).text,
    JSON.parse(renderJsonFeed(issue, { siteUrl })).items[0].content_html as string,
  ]
  return contents.map((content) => /<em.*?<\/em>/.exec(content)?.[0])
}

it.each(['zh-Hans', 'zh-Hant', 'ja', 'ko-KR'])(
  'is upright and bold in %s, in properties that readers keep',
  (language) => {
    const markup = '<em style="font-style:normal;font-weight:bold">通车</em>'
    expect(emphasisIn(language)).toEqual([markup, markup, markup])
  },
)

it.each(['en', 'fr', 'ar', 'und'])('has no style in %s', (language) => {
  expect(emphasisIn(language)).toEqual(['<em>通车</em>', '<em>通车</em>', '<em>通车</em>'])
})
