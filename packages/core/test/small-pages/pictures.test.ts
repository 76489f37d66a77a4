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

/** The blocks of the articles of a page. */
const blocksOf = (language: string, ...lines: string[]): string[][] =>
  parseIssue(lines.join('\n\n'), { language }).issue.pages[0]!.articles.map(({ role, body }) => [
    role,
    ...body.map((block) =>
      block.type === 'figure' ? `figure ${block.bylines.map(({ text }) => text).join()}` : block.type,
    ),
  ])

it.each([
  [
    'de',
    'Foto: Anja Kessler',
    '## Feuerwehr rettet Kuh',
    'Von Petra Lohr',
    'Die Feuerwehr hat am Sonntag eine Kuh aus einer Grube gerettet. Zwölf Helfer waren im Einsatz.',
    'Mit einem Kran hoben die Helfer die Kuh aus der Grube. Foto: Anja Kessler',
    'Das Tier blieb unverletzt und stand am Abend wieder auf der Weide, wie der Landwirt sagte.',
  ],
  [
    'es',
    '/ Foto: Ana Ruiz',
    '## Los pescadores piden otro muelle',
    'José Paz',
    'Los pescadores del Puerto piden otro muelle porque el actual se hunde unos dos centímetros cada año.',
    'Pescadores reparan sus redes en el muelle, ayer por la mañana. / Foto: Ana Ruiz',
    'La alcaldía asegura que las obras empezarán en otoño. Nadie la cree ya.',
  ],
  [
    'zh-Hans',
    '本报记者 顾青 摄',
    '## 老船厂变身菜市场',
    '本报记者 沈一鸣',
    '老船厂改造工程昨天动工，明年春节前将变成一座室内菜市场。',
    '工人在拆除老船厂的屋顶。本报记者 顾青 摄',
    '市场将设摊位一百二十个，地下建停车场。何伟说，租金三年不涨。',
  ],
])(
  'a credited caption without its picture is inside the article that it interrupts in %s',
  (language, credit, ...lines) => {
    expect(blocksOf(language, ...lines)).toEqual([['news', 'paragraph', `figure ${credit}`, 'paragraph']])
  },
)

it.each([
  [
    'en',
    'The ferry will stop at the old pier again from Monday.',
    'Passengers will pay the same fare as before.',
    'Photo: Tom Reyes',
  ],
  ['fr', 'Le pont rouvrira lundi, après neuf mois de travaux.', 'Ils passeront par la route du sud.', 'Photo L. Favre'],
  ['ja', '北岸市場の屋根が木造に替わる。来年春に完成する。', '工事費は三億円。', '(写真・山田太郎)'],
])('the last sentence above the credit of a picture is text of its article in %s', (language, text, last, credit) => {
  expect(blocksOf(language, '## 2026', text, last, credit)).toEqual([['news', 'paragraph', 'paragraph']])
})

it('a chart has its title, its author and its source', () => {
  const lines = ['## Mieten steigen', 'Die Mieten in der Stadt sind um neun Prozent gestiegen.', '![](grafik.png)']
  const credit = 'Grafik: Müller / Quelle: Statistisches Amt'
  const below = 'Jeder zweite Mieter gibt mehr als ein Drittel seines Lohns für die Wohnung aus.'
  expect(blocksOf('de', ...lines, 'Mieten pro Quadratmeter in Euro', credit, below)).toEqual([
    ['news', 'paragraph', `figure ${credit}`, 'paragraph'],
  ])
})
