import type { Block } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { type ContentOptions, contentRenderer, renderContent, renderUprightNumbers } from '../src/index.js'
import { nothing, paragraph, render } from './fragment.js'

describe('headlines', () => {
  it('are a group whose heading is the main headline', () => {
    expect(render({ headline: { kicker: '引题', main: '主题', deck: '——副题' } })).toBe(
      '<hgroup>\n<p class="kicker">引题</p>\n<h2 class="headline">主题</h2>\n<p class="deck">——副题</p>\n</hgroup>\n',
    )
  })
  it('are a single heading when there is one line', () => {
    expect(render({ headline: { kicker: null, main: '主题', deck: null } }, { href: 'a.html' })).toBe(
      '<h2 class="headline"><a href="a.html">主题</a></h2>\n',
    )
  })
  it('can be left out', () => {
    expect(render({ headline: { kicker: null, main: '主题', deck: null } }, { headline: false })).toBe('')
  })
})
describe('bylines on lines of their own', () => {
  it('are before and after the text, in printed order', () => {
    const credits = [{ role: 'reporter' as const, name: '李舸' }]
    const bylines = [
      { text: '记者 李  舸', placement: 'head' as const, credits },
      { text: '(李静)', placement: 'tail' as const, credits: [] },
    ]
    expect(render({ bylines, body: [paragraph('正文。')] }, { authorUrl: () => 'x.html' })).toBe(
      '<address class="byline head">记者 <a href="x.html" rel="author">李  舸</a></address>\n<p>正文。</p>\n<address class="byline tail">(李静)</address>\n',
    )
  })
  it('are accompanied by dateline and continuations', () => {
    expect(
      render({
        dateline: {
          text: '（本报首尔1月11日电）',
          placement: 'tail',
          agency: '本报',
          place: '首尔',
          date: '2020-01-11',
        },
        continuations: [
          { text: '上接第1版', direction: 'from', page: '1' },
          { text: '下转第3版', direction: 'to', page: '3' },
        ],
        body: [paragraph('正文。')],
      }),
    ).toBe(
      '<p class="continuation">上接第1版</p>\n<p>正文。</p>\n' +
        '<p class="dateline">（本报首尔<time datetime="2020-01-11">1月11日</time>电）</p>\n<p class="continuation">下转第3版</p>\n',
    )
  })
})

describe('subheads', () => {
  it('never skip a level', () => {
    const heading = (depth: 3 | 4 | 6): Block => ({
      type: 'heading',
      depth,
      children: [{ type: 'text', value: `${depth}` }],
    })
    expect(render({ body: [heading(6), heading(3), heading(4)] }).match(/<h\d/g)).toEqual(['<h3', '<h3', '<h4'])
  })
})

describe('pictures', () => {
  const image = { url: 'a.jpg', alt: '', width: null, height: null }
  const caption = [{ type: 'text' as const, value: '新桥' }]
  const bylines = [{ text: '李晴 摄', placement: 'tail' as const, credits: [] }]
  const body: Block[] = [{ type: 'figure', image, caption, bylines }]

  it('have a caption and a credit, and the caption as alternative text', () => {
    expect(render({ body })).toBe(
      '<figure>\n<img src="a.jpg" alt="新桥">\n<figcaption>新桥\n<span class="credit">李晴 摄</span></figcaption>\n</figure>\n',
    )
  })
  it('have the URL and size that the caller returns', () => {
    const html = render({ body }, { picture: () => ({ url: 'b.webp', width: 640, height: 480 }) })
    expect(html).toContain('<img src="b.webp" alt="新桥" width="640" height="480">')
    expect(render({ body }, { picture: () => ({ width: 640 }) })).toContain('<img src="a.jpg" alt="新桥" width="640">')
  })
  it('are replaced by a label when they are missing', () => {
    expect(render({ body }, { picture: () => null })).toContain('<span class="missing">图片缺失</span>')
  })
  it('are XHTML in XML', () => {
    expect(render({ body }, { syntax: 'xml' })).toContain('<img src="a.jpg" alt="新桥"/>')
  })
  it('are replaced by their alternative text when their URL must not be used', () => {
    const unsafe: Block[] = [
      { type: 'figure', image: { ...image, url: 'data:text/html,x', alt: '桥' }, caption: [], bylines: [] },
    ]
    expect(render({ body: unsafe })).toContain('<span class="alt">桥</span>')
  })
  it.each(['', '新桥'])(
    'are replaced by a label, without a second caption, when their URL must not be used: alt %j',
    (alt) => {
      const refused: Block[] = [{ type: 'figure', image: { ...image, url: 'javascript:x', alt }, caption, bylines }]
      const legend = '<figcaption>新桥\n<span class="credit">李晴 摄</span></figcaption>\n</figure>\n'
      expect(render({ body: refused }, { missingPicture: 'Picture missing' })).toBe(
        `<figure>\n<span class="missing">Picture missing</span>\n${legend}`,
      )
      expect(render({ body: refused })).toBe(`<figure class="no-picture">\n${legend}`)
    },
  )
})

describe('tables', () => {
  it('fill up short rows, in linear time', () => {
    const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value: '甲' }] }
    const wide = { type: 'tableRow' as const, children: Array(3000).fill(cell) }
    const short = { type: 'tableRow' as const, children: [cell] }
    const html = render({ body: [{ type: 'table', align: [], children: [wide, ...Array(3000).fill(short)] }] })
    // HTML allows no cell wider than 1,000 columns. One cell a row keeps the table linear.
    expect(html).toContain('<tr><td>甲</td><td colspan="1000"></td></tr>')
    expect(html.length).toBeLessThan(300_000)
  })

  it.each([1, 2, 999, 1000])('fill up a row that is %d cells short', (missing) => {
    const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value: '甲' }] }
    const wide = { type: 'tableRow' as const, children: Array(missing + 1).fill(cell) }
    const html = render({ body: [{ type: 'table', align: [], children: [wide, { ...wide, children: [cell] }] }] })
    expect(html).toContain(`<tr><td>甲</td><td${missing > 1 ? ` colspan="${missing}"` : ''}></td></tr>`)
  })
})

describe('handlers', () => {
  it('replace the default ones by type, and can use the writer', () => {
    const html = render(
      { body: [paragraph('甲<乙')] },
      {
        handlers: {
          paragraph: (node, writer) => `<div>${writer.nodes(node.children)}</div>`,
          text: (node) => `[${node.value.length}]`,
        },
      },
    )
    expect(html).toBe('<div>[3]</div>\n')
  })

  it('have no self-closing tags of elements that may have content, in either syntax', () => {
    const handlers: ContentOptions['handlers'] = {
      thematicBreak: (_, { empty }) => empty('span', { id: 'page' }) + empty('hr'),
    }
    for (const [syntax, end] of [
      ['html', '>'],
      ['xml', '/>'],
    ] as const)
      expect(render({ body: [{ type: 'thematicBreak' }] }, { syntax, handlers })).toBe(
        `<span id="page"></span><hr${end}\n`,
      )
  })
})

describe('upright numbers', () => {
  const upright = (number: string) => `<span class="tcy">${number}</span>`
  /** Returns the numbers that are upright in a text. */
  const numbersIn = (value: string) => {
    const html = render({ body: [paragraph(value)] }, { uprightNumbers: true })
    expect(html.replace(/<span class="tcy">(\d+)<\/span>/g, '$1')).toBe(render({ body: [paragraph(value)] }))
    return Array.from(html.matchAll(/<span class="tcy">(.*?)<\/span>/g), ([, number]) => number)
  }

  it('are in headlines, datelines and text', () => {
    const html = render(
      {
        headline: { kicker: null, main: '25条生产线', deck: null },
        dateline: { text: '本报讯 3月7日', placement: 'inline', agency: null, place: null, date: '--03-07' },
        body: [paragraph('本报讯 3月7日,投用296台,增长9.2%。')],
      },
      { uprightNumbers: true },
    )
    expect(html).toBe(
      `<h2 class="headline">${upright('25')}条生产线</h2>\n<p><span class="dateline">本报讯 <time datetime="03-07">` +
        `${upright('3')}月${upright('7')}日</time></span>,投用296台,增长9.2%。</p>\n`,
    )
  })

  it.each([
    ['one or two digits', '1个,12个,123个,2024年', ['1', '12']],
    ['not parts of decimals and grouped numbers', '3.14 1,024 12.5', []],
    ['not parts of times and ratios', '12:30开始 3:2', []],
    ['not parts of words and percentages', 'A12 B1座 5G 75% x_1', []],
    ['next to ASCII punctuation', '其中,2月:5人.6人(7人)', ['2', '5', '6', '7']],
    ['before ASCII punctuation', '共3,其余5.他第9:', ['3', '5', '9']],
    ['next to markup characters', '12&34<56', ['12', '34', '56']],
    ['not full-width digits', '１２月', []],
  ])('are %s', (_, value, expected) => {
    expect(numbersIn(value)).toEqual(expected)
  })

  it('are absent by default', () => {
    expect(render({ body: [paragraph('12月')] })).toBe('<p>12月</p>\n')
  })

  it('are the same in lines outside the content', () => {
    expect(renderUprightNumbers('第12版 <12:30>')).toBe(`第${upright('12')}版 &lt;12:30&gt;`)
    expect(renderUprightNumbers('1\r]]>', 'xml')).toBe(`${upright('1')}&#xD;]]&gt;`)
  })
})

describe('the defaults', () => {
  it('are HTML with a headline of level 2', () => {
    const article = {
      ...nothing,
      headline: { kicker: null, main: '主题', deck: null },
      body: [{ type: 'thematicBreak' as const }],
    }
    expect(renderContent(article)).toBe('<h2 class="headline">主题</h2>\n<hr>\n')
    expect(renderContent(article, { syntax: 'xml', headingLevel: 6 })).toBe('<h6 class="headline">主题</h6>\n<hr/>\n')
  })
})

describe('continuations', () => {
  it('are before the text when the article continues from a page, and after it otherwise', () => {
    const continuations = (['to', 'see', 'from'] as const).map((direction) => ({
      text: direction,
      direction,
      page: '1',
    }))
    expect(render({ continuations, body: [paragraph('正文。')] })).toBe(
      '<p class="continuation">from</p>\n<p>正文。</p>\n<p class="continuation">to</p>\n<p class="continuation">see</p>\n',
    )
  })
})

describe('blocks', () => {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })
  const item = (...values: string[]) => ({
    type: 'listItem' as const,
    spread: false,
    children: values.map(paragraph) as never,
  })
  const list = (change: object): Block =>
    ({ type: 'list', ordered: true, start: 1, spread: false, children: [item('甲')], ...change }) as Block

  it('number a list from its start, unless that is 1', () => {
    expect(render({ body: [list({})] })).toBe('<ol>\n<li>甲</li>\n</ol>\n')
    expect(render({ body: [list({ start: 7 })] })).toContain('<ol start="7">')
    expect(render({ body: [list({ ordered: false, start: null })] })).toContain('<ul>')
  })

  it('write paragraphs in the items of a loose list, and of items with several paragraphs', () => {
    expect(render({ body: [list({ spread: true })] })).toContain('<li>\n<p>甲</p>\n</li>')
    expect(render({ body: [list({ children: [item('甲', '乙')] })] })).toContain('<li>\n<p>甲</p>\n<p>乙</p>\n</li>')
  })

  it('write empty cells of a table header as data cells', () => {
    const rows = [
      { type: 'tableRow' as const, children: [cell(''), cell('甲')] },
      { type: 'tableRow' as const, children: [cell('乙'), cell('丙')] },
    ]
    const html = render({ body: [{ type: 'table', align: [null, 'right'], children: rows }] })
    expect(html).toContain('<tr><td></td><th scope="col" class="align-right">甲</th></tr>')
  })

  it('are left out when they show nothing', () => {
    expect(render({ body: [paragraph(' \u3000\u0001'), { type: 'heading', depth: 3, children: [] }] })).toBe('')
  })

  it('write form feeds as line feeds in HTML', () => {
    expect(render({ body: [paragraph('甲\f乙')] })).toBe('<p>甲\n乙</p>\n')
  })
})

describe('levels of subheads', () => {
  const heading = (depth: 3 | 4 | 5 | 6): Block => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value: '题' }],
  })
  const levels = (headingLevel: number, ...depths: (3 | 4 | 5 | 6)[]) =>
    Array.from(render({ body: depths.map(heading) }, { headingLevel }).matchAll(/<h(\d)/g), ([, level]) =>
      Number(level),
    )

  it('begin below the headline and follow the depth', () => {
    expect(levels(1, 3, 4, 5, 3)).toEqual([2, 3, 4, 2])
    expect(levels(2, 3, 4)).toEqual([3, 4])
  })
  it('are at most 6', () => {
    expect(levels(5, 3, 4, 5)).toEqual([6, 6, 6])
  })
})

describe('contentRenderer', () => {
  const heading = (depth: 3 | 4): Block => ({ type: 'heading', depth, children: [{ type: 'text', value: '题' }] })
  const articles = [
    { ...nothing, body: [heading(3), heading(4), paragraph('甲')] },
    { ...nothing, bylines: [{ text: '记者 李舸', placement: 'head' as const, credits: [] }], body: [heading(4)] },
    nothing,
  ]

  it('renders each article as renderContent does, whatever it rendered before', () => {
    for (const options of [{}, { syntax: 'xml', headingLevel: 1, uprightNumbers: true } as const]) {
      const render = contentRenderer(options)
      const rendered = [...articles, ...articles].map((article) => render(article))
      expect(rendered).toEqual([...articles, ...articles].map((article) => renderContent(article, options)))
    }
  })

  it('refuses a wrong option at once, and a wrong article when it is rendered', () => {
    expect(() => contentRenderer({ headingLevel: 7 })).toThrow(/Expected options\.headingLevel/)
    const render = contentRenderer()
    expect(() => render({ ...nothing, id: 1 } as never)).toThrow(/Expected article\.id to be a string/)
  })
})
