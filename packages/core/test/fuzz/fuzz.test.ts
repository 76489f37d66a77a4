import { describe, expect, it } from 'vitest'
import { brokenLaw } from './laws.js'
import { mutatedPage } from './mutate.js'
import { Random } from './random.js'
import { reduced } from './reduce.js'

/** Number of pages and first seed. `BANMIAN_FUZZ=100000 npx vitest run test/fuzz` is a long run. */
const PAGES = Number(process.env['BANMIAN_FUZZ'] ?? 1500)
const FIRST = Number(process.env['BANMIAN_SEED'] ?? 1)

describe('any page parses to a valid issue that loses nothing and survives Markdown', () => {
  it(`for ${PAGES} mutated pages`, () => {
    const broken: string[] = []
    let units = 0
    for (let seed = FIRST; seed < FIRST + PAGES && broken.length < 3; seed++) {
      const page = mutatedPage(new Random(seed))
      units += page.length
      if (brokenLaw(page)) {
        const least = reduced(page, (text) => brokenLaw(text) !== null)
        broken.push(`seed ${seed}: ${JSON.stringify(least)}: ${brokenLaw(least)}`)
      }
      if (PAGES > 10_000 && seed % 10_000 === 0) console.log(`${seed} pages, ${units} UTF-16 units`)
    }
    expect(broken).toEqual([])
  }, 36_000_000)

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
  ])('for a page that failed once: %s', (page) => {
    expect(brokenLaw(page)).toBeNull()
  })
})
