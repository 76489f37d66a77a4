import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan/scan.js'

const paragraphs = {
  en: [
    'Bridge opens in May',
    'By Anna Peters',
    'The new bridge over the river will open to traffic in May, the mayor told reporters yesterday. “We are a month ahead,” he said.',
    'He said only the asphalt and the lights remain, and that the cost of the work has not risen since the autumn.',
    'Pupils plant two hundred limes',
    'On Saturday pupils of the fifth school planted two hundred young limes along the bank. A nursery in the next district gave the trees.',
  ],
  ru: [
    'Мост откроют в мае',
    'Новый мост через реку откроют для движения в мае, сообщил журналистам глава города. «Мы опережаем график на месяц», — сказал он.',
    'По его словам, осталось уложить асфальт и установить освещение, а стоимость работ с осени не выросла.',
    'Школьники посадили двести лип',
    'В субботу ученики пятой гимназии посадили вдоль набережной двести молодых лип. Саженцы подарил питомник из соседнего района.',
  ],
  zh: [
    '新桥五月通车',
    '横跨城河的新桥将于五月通车，比原定计划提前一个月。市长昨天对记者说，目前只剩下铺设沥青和安装路灯两项工作，工程造价没有增加。',
    '居民们说，新桥开通以后，上班可以少绕一段路，孩子上学也更安全，附近的小店盼着客人多起来，河边的步道也会跟着修好。',
    '学生种下两百棵椴树',
    '星期六，第五中学的学生在河边种下了两百棵小椴树，树苗由邻区的苗圃赠送。每个班照看十棵，一直照看到秋天。',
  ],
}

/** Breaks a paragraph as a text editor does. */
function wrapped(paragraph: string, width: number, indent = ''): string {
  const isHan = /\p{Script=Han}/u.test(paragraph)
  const rows: string[] = []
  let row = indent
  const columns = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0)
  for (const part of isHan ? [...paragraph] : paragraph.split(/(?<= )/)) {
    if (columns(row + part.trimEnd()) > width && !/^[，。、]/.test(part)) {
      rows.push(row.trimEnd())
      row = ''
    }
    row += part
  }
  return [...rows, row].join('\n')
}

const textOf = (text: string): string[] => scan(text).map((line) => line.text)

describe.each(Object.entries(paragraphs))('wrapped text in %s', (_, expected) => {
  it.each([40, 60, 80])('is the same with empty lines between paragraphs, at %i columns', (width) => {
    expect(textOf(expected.map((one) => wrapped(one, width)).join('\n\n'))).toEqual(expected)
  })

  it.each([40, 60])('is the same with headings directly above their text, at %i columns', (width) => {
    const text = expected.map((one) => wrapped(one, width) + (one.length < 32 ? '\n' : '\n\n')).join('')
    expect(textOf(text)).toEqual(expected)
  })

  it.each([40, 60])('is the same with indented paragraphs, at %i columns', (width) => {
    const text = expected.map((one) => wrapped(one, width, one.length < 32 ? '' : '  ')).join('\n')
    expect(textOf(text)).toEqual(expected)
  })
})

describe('wrapped text', () => {
  it('keeps lines that end before the width apart', () => {
    const lines = [
      'Library stays open until nine',
      'The council voted on Monday to keep the library open.',
      'Readers had signed a petition.',
      'It was handed to the mayor in March, together with a list of all the books that were lent.',
    ]
    expect(textOf(lines.join('\n'))).toEqual(lines)
  })

  it('does not join a tag that a line break divides', () => {
    const text = `${'The council voted on Monday to keep the library open until nine in the </\nb> evening on weekdays, after more than a thousand readers had signed a\npetition.\n\n'.repeat(3)}`
    expect(textOf(text).join('')).toContain('</')
  })
})
