import { hostileStrings } from '../hostile-text.js'
import { sampleText } from '../sample.js'
import type { Random } from './random.js'

const sampleLines = sampleText.split('\n').filter(Boolean)

/** Lines that have a meaning for the parser, of several papers and languages. */
const telling = [
  ...['## 要闻', '# 题', '###### ', '##', '#无空格', '**粗体题**', '第02版:要闻', '示范日报 2024年3月8日 星期五'],
  ...['(张三)', '记者 王勇', '王韵菲 摄', '本报记者 李 舸 文/图', '(本报首尔1月11日电)', '下转第3版', '(上接第1版)'],
  ...[
    '本报讯 1月2日,开。',
    '新华社北京3月7日电（记者王某）今天',
    '【明報專訊】立法會昨日',
    '——副题',
    '图为现场。',
    '△图为春耕',
  ],
  ...[
    'LONDON, March 7 (Reuters) - The council said',
    'By JOHN SMITH',
    '【東京=山田太郎】政府は',
    '（一）加强领导',
    '一是',
    '问:',
    '答:',
  ],
  ...[
    '![现场](a/b.jpg)',
    '[![](e.gif)](https://example.com/x)',
    '<b>标签</b>&amp;',
    '| 甲 | 乙 |',
    '| --- | --- |',
    '- 甲',
    '> 引',
    '---',
    '===',
    '* * *',
  ],
  ...[
    '“',
    '”。',
    '\u3000\u3000缩进的一段',
    '本版编辑 赵一',
    '国内统一连续出版物号 CN 14-0001',
    '民國91年3月19日',
    'broken at a fixed width and',
  ],
]
const markers = ['# ', '## ', '### ', '###### ', '**', '- ', '1. ', '> ', '——', '\u3000\u3000', '    ', '\t']
const ends = ['\n', '\n\n', '\r\n', '\r', '\u2028', '\n \n']

/** Returns a page with one to eight mutations. */
export function mutatedPage(random: Random): string {
  let lines = random.next() < 0.5 ? window(random) : composed(random)
  for (let count = 1 + random.below(8); count > 0; count--)
    lines = mutations[random.below(mutations.length)]!(lines, random)
  const end = random.of(ends)
  return (random.next() < 0.05 ? '\ufeff' : '') + lines.join(random.next() < 0.8 ? end : '\n\n')
}

/** Returns some lines of the sample page, or rarely all of them. */
function window(random: Random): string[] {
  if (random.next() < 0.02) return [...sampleLines]
  const start = random.below(sampleLines.length)
  return sampleLines.slice(start, start + 2 + random.below(16))
}

const composed = (random: Random): string[] =>
  Array.from({ length: 1 + random.below(20) }, () =>
    random.next() < 0.7 ? random.of(telling) : random.of(sampleLines).slice(0, 20 + random.below(80)),
  )

type Mutation = (lines: readonly string[], random: Random) => string[]

const change = (lines: readonly string[], random: Random, how: (line: string) => string): string[] => {
  const at = random.below(lines.length)
  return lines.map((line, index) => (index === at ? how(line) : line))
}

const mutations: readonly Mutation[] = [
  /** shuffle */
  (lines, random) =>
    lines
      .map((line) => ({ line, key: random.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line),
  /** cut a line in two */
  (lines, random) => {
    const at = random.below(lines.length)
    const line = lines[at] ?? ''
    const cut = random.below(line.length + 1)
    return [...lines.slice(0, at), line.slice(0, cut), line.slice(cut), ...lines.slice(at + 1)]
  },
  /** repeat a line */
  (lines, random) => [...lines.slice(0, random.below(lines.length + 1)), random.of(lines) ?? '', ...lines],
  /** drop a line */
  (lines, random) => {
    const at = random.below(lines.length)
    return lines.filter((_, index) => index !== at)
  },
  /** join two lines */
  (lines, random) => {
    const at = random.below(lines.length)
    return [...lines.slice(0, at), (lines[at] ?? '') + (lines[at + 1] ?? ''), ...lines.slice(at + 2)]
  },
  /** insert hostile text */
  (lines, random) =>
    change(lines, random, (line) => {
      const at = random.below(line.length + 1)
      return line.slice(0, at) + random.of(hostileStrings).text + line.slice(at)
    }),
  /** change a marker */
  (lines, random) => change(lines, random, (line) => random.of(['', ...markers]) + line.replace(/^[#>*\s-]+/, '')),
  /** insert any unit anywhere */
  (lines, random) =>
    change(lines, random, (line) => {
      const at = random.below(line.length + 1)
      return line.slice(0, at) + String.fromCharCode(random.below(0x10000)) + line.slice(at + random.below(2))
    }),
  /** insert a line that has a meaning */
  (lines, random) => {
    const at = random.below(lines.length + 1)
    return [...lines.slice(0, at), random.of(telling), ...lines.slice(at)]
  },
  /** move lines from the beginning to the end */
  (lines, random) => {
    const at = random.below(lines.length)
    return [...lines.slice(at), ...lines.slice(0, at)]
  },
]
