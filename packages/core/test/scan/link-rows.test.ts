import { describe, expect, it } from 'vitest'
import { phrasingOf } from '../../src/scan/line.js'
import { scan } from '../../src/scan/scan.js'

const link = (text: string): string =>
  `[${text}](https://paper.example/archive/2024/03/08/a-long-address-of-a-page.html)`

/** Returns the paragraphs of a text, with links in brackets. */
const paragraphs = (...rows: string[]): string[] =>
  scan(rows.join('\n')).map((line) =>
    phrasingOf(line)
      .map((node) =>
        node.type === 'link'
          ? `[${node.children.map((child) => 'value' in child && child.value)}]`
          : 'value' in node && node.value,
      )
      .join(''),
  )

describe('a link in wrapped lines', () => {
  it('has a target that is not part of the width of its line', () => {
    expect(
      paragraphs(
        `The harbor opened again on ${link('Monday')} after`,
        'two years of work, and all of the boats came in',
        `from the islands before ${link('dawn')}, as they did for`,
        'a hundred years before the storm of last winter.',
      ),
    ).toEqual([
      'The harbor opened again on [Monday] after two years of work, and all of the boats came in from the islands ' +
        'before [dawn], as they did for a hundred years before the storm of last winter.',
    ])
  })

  it('goes on from one line to the next', () => {
    expect(
      paragraphs(
        `河滨公园昨天增开了两座大门，${link('住在东岸的居民')}`,
        link('不必再绕路就能走到江边的新步道上散步看'),
        `${link('日出')}，推着婴儿车的人也能从北门的坡道进`,
        '去，园里的三十株早樱这个周末也都要开了。',
      ),
    ).toEqual([
      '河滨公园昨天增开了两座大门，[住在东岸的居民不必再绕路就能走到江边的新步道上散步看日出]，推着婴儿车的人也能从北门的坡道进去，园里的三十株早樱这个周末也都要开了。',
    ])
  })

  it('ends where another link begins in the next line', () => {
    const other = '[居民不必再绕路](https://paper.example/b)'
    const [paragraph] = paragraphs(
      `河滨公园昨天增开了两座大门，住在${link('东岸的')}`,
      `${other}就能走到江边的新步道上散步看看`,
      '日出，推着婴儿车的人也能从北门的坡道里进',
      '去，园里的三十株早樱这个周末也都要开了。',
    )
    expect(paragraph).toContain('住在[东岸的][居民不必再绕路]就能')
  })
})
