import { parseIssue, parseMarkdown } from '@banmian/core'
import { valueAt } from '../sample.js'
import type { SchemaExample } from './schema-examples.js'

/** The issue around the examples in canonical Markdown. */
const front = `---
banmian: 1
publication: { language: zh-Hans }
---

# 教育

## 菜园开课

`

/** Parts of a body in Markdown, with the path of the node in the body. */
const bodies: Record<string, readonly [markdown: string, path: string]> = {
  List: ['1. 翻地\n2. 播种', '/0'],
  ListItem: ['- 翻地\n- 播种', '/0/children/0'],
  Blockquote: ['> 菜园是最好的课堂。', '/0'],
  Table: ['| 菜 | 垄 |\n| --- | ---: |\n| 黄瓜 | 3 |', '/0'],
  TableRow: ['| 菜 | 垄 |\n| --- | ---: |\n| 黄瓜 | 3 |', '/0/children/1'],
  TableCell: ['| 菜 | 垄 |\n| --- | ---: |\n| 黄瓜 | 3 |', '/0/children/1/children/0'],
  ThematicBreak: ['翻地。\n\n---\n\n播种。', '/1'],
  Emphasis: ['*孩子们*学会了播种。', '/0/children/0'],
  Strong: ['**孩子们**学会了播种。', '/0/children/0'],
  Delete: ['~~孩子们~~同学们学会了播种。', '/0/children/0'],
  InlineCode: ['`npm` 也能学会。', '/0/children/0'],
  Break: ['春种\\\n秋收', '/0/children/1'],
  Link: ['[菜园](https://paper.example/garden)开课了。', '/0/children/0'],
  ImageNode: ['![苗](sprout.png)出得很齐。', '/0/children/0'],
  Picture: ['<figure>\n\n![菜园](garden.jpg)\n\n菜园里的孩子们\n\n</figure>', '/0/image'],
}

const masthead = '示范日报 国内统一刊号CN 14-0001 第2版 教育'
const referring = '本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(下转第3版)'
const lonely = '## 菜园开课\n\n本报讯 3月7日,孩子们学会了播种。(张三)\n\n第4版'

/** Examples by node name, from texts that are not on the sample page. */
export const ownExamples: Record<string, SchemaExample> = {
  ...Object.fromEntries(Object.entries(bodies).map(([name, [source, path]]) => [name, inMarkdown(source, path)])),
  Identifier: inText(
    masthead,
    `${masthead}\n\n## 菜园开课\n\n本报讯 孩子们学会了播种。(张三)\n`,
    '/publication/identifiers/0',
  ),
  Continuation: inText(referring, `## 菜园开课\n\n${referring}\n`, '/pages/0/articles/0/continuations/0'),
  Fragment: inText('第4版', `第3版 教育\n\n${lonely}\n`, '/pages/0/unplaced/0'),
  Candidate: inText('第4版', `第3版 教育\n\n${lonely}\n`, '/pages/0/unplaced/0/candidates/0'),
}

function inMarkdown(source: string, path: string): SchemaExample {
  const issue = parseMarkdown(`${front}${source}\n`)
  return { from: 'markdown', source, value: valueAt(issue.pages[0]?.articles[0]?.body, path) }
}

function inText(source: string, text: string, path: string): SchemaExample {
  return {
    from: 'text',
    source,
    value: valueAt(parseIssue(text, { publication: '示范日报', date: '2024-03-08' }).issue, path),
  }
}
