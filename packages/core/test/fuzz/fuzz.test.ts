import { coreLaws, type Failure, hostileInline, Random } from '@banmian/test-kit/fuzz'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { isIssue, parseIssue, parseMarkdown, toMarkdown } from '../../src/index.js'
import { jsonSchema, validateIssue } from '../../src/schema.js'

/** Number of inputs of each law and the first seed; `npm run fuzz` makes longer runs. */
const INPUTS = Number(process.env['BANMIAN_FUZZ'] ?? 120)
const FIRST = Number(process.env['BANMIAN_SEED'] ?? 1)

let validator: ValidateFunction | null = null

/** Returns what three validators say of a value that is not a valid issue, or `null`. */
function invalid(value: unknown): string | null {
  validator ??= new Ajv2020({ allErrors: true }).compile(jsonSchema())
  if (!validator(value)) return JSON.stringify(validator.errors)
  const result = validateIssue(value)
  if (!result.valid) return JSON.stringify(result.errors)
  return isIssue(value) ? null : 'isIssue refuses it'
}

const laws = coreLaws({ parseIssue, parseMarkdown, toMarkdown, invalid })

describe('a law holds for generated inputs', () => {
  it.each(laws)(
    '$promise',
    async ({ check }) => {
      const failures: Failure[] = []
      for (let seed = FIRST; seed < FIRST + INPUTS && failures.length < 3; seed++) {
        const { broken } = await check(new Random(seed))
        if (broken) failures.push(await broken())
      }
      expect(failures).toEqual([])
    },
    36_000_000,
  )
})

describe('the laws of one page hold for a page that broke one', () => {
  it.each([
    '民中心户 [![](e.gif)](x) 等。',
    '、民中心户等 [![](e.gif)](x)',
    '、民中心户等 ![](e.gif)',
    '* * * (张三) [![](.)](x)',
    '春耕 - 甲 [![](f)](x) ---',
    '***[![](f)](x)',
    '[![](.)](t)\n[![](f)](x)韵菲摄',
    '![](a.jpg)\n王韵菲 [摄](x)',
    '[![](x)\n转3版',
    '一是\n**题**[![](f)](t)\n范',
    '**[![](f)](t)题**\n范文一段。',
    '![[图](x)](e)]',
    '![甲![乙](x)丙](y)',
    '名。 [![](f)](x) 本版编辑 赵一',
    '名。 ![](f)本版编辑 赵一',
    '名。![](f)本版编辑 赵一',
    '[![](.)\n楚,用\n:\n,',
    '## [要闻](x)\n## 题\n本报讯 1月2日,开。',
    '[![](p)\n本\n。\n。\n2版要闻',
    '春耕开始。[ ](http://example.com/x)',
    '春耕开始。![ ](x.png)',
    '春耕开始。**[\u3000](http://example.com/x)**',
    '[ ](a)![](y "\\"")',
    ')[ ](h)(李四)',
    ')![](n)（张三）',
    '[。记者张三](")',
    '*）![](g)记者张三*',
    '<http://a.example/~wang/>',
    '[记者]: 请谈谈',
    '``a``b`` 开头。',
    '甲<![](g)',
    '[`]:`',
  ])('%s', async (page) => {
    for (const { broken } of laws) if (broken) expect(await broken(page)).toBeNull()
  })
})

/** Places of running text on a page. */
const PLACES: [name: string, around: (text: string) => string][] = [
  ['a paragraph', (text) => `春耕开始。${text}`],
  ['a headline', (text) => `## ${text}\n\n春耕开始。`],
  ['a headline with text', (text) => `## 春耕${text}\n\n春耕开始。`],
  ['a caption', (text) => `![](a.jpg)\n图为春耕现场${text}`],
  ['a caption with a credit', (text) => `![](a.jpg)\n图为春耕现场${text} 王韵菲 摄`],
  ['a credit', (text) => `## 春耕\n\n春耕开始了。\n\n(张三${text})`],
  ['the end of a paragraph with a credit', (text) => `## 春耕\n\n春耕开始了。${text}（李四）`],
  ['a reference', (text) => `春耕开始了,${text}(下转第2版)`],
  ['strong text', (text) => `春耕**开始${text}**。`],
  ['two lines of a paragraph', (text) => `春耕开始了,来看花的人从早到晚没有断过,公园${text}\n的花都开了。`],
]

describe('a link or a picture keeps its target', () => {
  const conservation = laws.find(({ name }) => name === 'conservation')!.broken!
  it.each(PLACES)('around spaces in %s', async (_, around) => {
    for (const space of ['', ' ', '\t', '\u00a0', '\u3000', ' \u3000 '])
      for (const markup of [
        `[${space}](http://example.com/x)`,
        `![${space}](x.png)`,
        `[**${space}**](http://example.com/x)`,
        `**[${space}](http://example.com/x)**`,
        `[![${space}](x.png)](http://example.com/x)`,
        `*~~[${space}](http://example.com/x "题")~~*`,
        ` [${space}](http://example.com/x) [${space}](http://example.com/y) `,
      ]) {
        const page = around(markup)
        expect(await conservation(page), JSON.stringify(page)).toBeNull()
        const text = JSON.stringify(parseIssue(page).issue)
        for (const [, target] of markup.matchAll(/\((?<target>[^\s)]+)/g)) expect(text).toContain(target)
      }
  })

  it.each(PLACES)('in %s, whatever the markup around it', async (_, around) => {
    for (let seed = FIRST; seed < FIRST + INPUTS / 4; seed++) {
      const page = around(hostileInline(new Random(seed)))
      expect(await conservation(page), JSON.stringify(page)).toBeNull()
    }
  })
})
