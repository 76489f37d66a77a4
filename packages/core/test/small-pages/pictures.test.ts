import { expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'

it.each([
  [
    'en',
    '## New bridge opens to traffic',
    'By Jane Miller',
    'The new bridge across the river opened on Thursday after two years of work. Thousands of people crossed it on foot.',
    '![The new bridge](bridge.jpg)',
    'People cross the new bridge on Thursday. Photo by John Smith',
    '## Library opens on Sundays',
    'The city library opens on Sundays from next month, the council said. Readers had asked for it for years.',
  ],
  [
    'de',
    '## Neue Brücke für den Verkehr freigegeben',
    'Von Hans Müller',
    'Die neue Brücke über den Fluss ist am Donnerstag nach zwei Jahren Bauzeit freigegeben worden.',
    '![Brücke](bruecke.jpg)',
    'Fußgänger auf der neuen Brücke am Donnerstag. Foto: Eva Klein',
    '## Bibliothek öffnet sonntags',
    'Die Stadtbibliothek öffnet vom nächsten Monat an auch sonntags, teilte der Rat mit.',
  ],
  [
    'ja',
    '## 新橋が開通',
    '新しい橋が七日、二年の工事を終えて開通した。大勢の市民が歩いて渡った。',
    '![新しい橋](hashi.jpg)',
    '新しい橋を渡る市民=7日、鈴木花子撮影',
    '## 図書館、日曜も開館',
    '市立図書館は来月から日曜も開館すると市が発表した。',
  ],
  [
    'zh-Hans',
    '## 城东新桥通车',
    '本报讯 3月7日,城东新桥建成通车。市民步行走过新桥。(张三)',
    '![新桥](qiao.jpg)',
    '3月7日,市民走过城东新桥。王五 摄',
    '## 图书馆周日开放',
    '本报讯 市图书馆下月起周日开放。(李四)',
  ],
])('a picture below the article that its caption is about is part of it in %s', (language, ...lines) => {
  const { articles } = parseIssue(lines.join('\n\n'), { language }).issue.pages[0]!
  expect(articles.map(({ role, body }) => [role, body.at(-1)!.type])).toEqual([
    ['news', 'figure'],
    ['news', 'paragraph'],
  ])
})
