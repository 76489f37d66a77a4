import { expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { countUnfinished, unfinishedShare } from '../../src/label/features/shape/unfinished-paragraphs.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import { scan } from '../../src/scan/scan.js'

const WHOLE = '书屋的书都是居民捐的,管理员把它们按年龄分成三个区,放在最低的两层架子上。'
const CUT = WHOLE.slice(0, -1)
const cuesOf = (...blocks: string[]) => readCues(scan(blocks.join('\n\n')), zhHans)

it('paragraphs without the end of a sentence are counted; headings, short lines and credits are none', () => {
  const cues = cuesOf(`## ${CUT}`, WHOLE, CUT, CUT, '短行', '（记者 李小川）')
  expect(countUnfinished(cues)).toEqual({ all: 3, unfinished: 2 })
})

it('a paragraph is compared with the others of its page', () => {
  const cues = cuesOf(WHOLE, WHOLE, CUT)
  const counts = countUnfinished(cues)
  expect(unfinishedShare(counts, cues[2]!)).toBe(0)
  expect(unfinishedShare(counts, cues[0]!)).toBeGreaterThan(0)
})
