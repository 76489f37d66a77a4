import { describe, expect, it } from 'vitest'
import { paragraph, render } from './fragment.js'

describe('datelines and bylines within the text', () => {
  const dateline = { text: '本报讯 3月7日', placement: 'inline', agency: '本报', place: null, date: '--03-07' } as const

  it('are marked where they were printed, a dateline with its date', () => {
    expect(render({ dateline, body: [paragraph('　　本报讯 3月7日,新桥通车。')] })).toBe(
      '<p>　　<span class="dateline">本报讯 <time datetime="03-07">3月7日</time></span>,新桥通车。</p>\n',
    )
  })
  it('are not marked where they are quoted later', () => {
    const body = [paragraph('编者按'), paragraph('他说,“本报讯 3月7日”是电头。')]
    expect(render({ dateline, body })).not.toContain('dateline')
  })
  it('have no date that is not in the calendar', () => {
    const dated = render({
      dateline: { ...dateline, date: '2023-02-29' },
      body: [paragraph('本报讯 3月7日,新桥通车。')],
    })
    expect(dated).toContain('<span class="dateline">本报讯 3月7日</span>')
  })
  it('are marked in order, each byline once', () => {
    const byline = (name: string) => ({
      text: `（记者${name}）`,
      placement: 'inline' as const,
      credits: [{ role: 'reporter' as const, name }],
    })
    expect(
      render(
        {
          dateline: { ...dateline, text: '本报江城3月7日电' },
          bylines: [byline('王某'), byline('李某')],
          body: [paragraph('本报江城3月7日电（记者王某）新桥通车。'), paragraph('据了解（记者李某）（记者王某）')],
        },
        { authorUrl: (name) => `${name}.html` },
      ),
    ).toBe(
      '<p><span class="dateline">本报江城<time datetime="03-07">3月7日</time>电</span>' +
        '<span class="byline">（记者<a href="王某.html" rel="author">王某</a>）</span>新桥通车。</p>\n' +
        '<p>据了解<span class="byline">（记者<a href="李某.html" rel="author">李某</a>）</span>（记者王某）</p>\n',
    )
  })
  it('leave the text unchanged when they are not in it', () => {
    const bylines = Array.from({ length: 20 }, (_, index) => ({
      text: `无${index}`,
      placement: 'inline' as const,
      credits: [],
    }))
    expect(render({ bylines, body: [paragraph('新桥通车。')] })).toBe('<p>新桥通车。</p>\n')
  })

  it.each([
    ['LONDON (AP) —', null, 'LONDON <span class="unbroken">(AP) —</span>'],
    ['WASHINGTON —', null, '<span class="unbroken">WASHINGTON —</span>'],
    ['MADRID.-', null, '<span class="unbroken">MADRID.-</span>'],
    ['PARIS, March 7 -', '--03-07', 'PARIS, <span class="unbroken"><time datetime="03-07">March 7</time> -</span>'],
    [
      'PARIS, March 7 (Reuters) –',
      '--03-07',
      'PARIS, <time datetime="03-07">March 7</time> <span class="unbroken">(Reuters) –</span>',
    ],
    [`${'x'.repeat(31)} —`, null, `${'x'.repeat(31)} —`],
    ['AIX-EN-PROVENCE', null, 'AIX-EN-PROVENCE'],
  ])('keep the dash at the end of a dateline with the word before it: %s', (text, date, expected) => {
    const english = { text, placement: 'inline', agency: null, place: null, date } as const
    expect(render({ dateline: english, body: [paragraph(`${text} A bridge opened.`)] })).toBe(
      `<p><span class="dateline">${expected}</span> A bridge opened.</p>\n`,
    )
  })
})

describe('limits of the search for datelines and bylines', () => {
  const dateline = { text: '本报讯', placement: 'inline', agency: null, place: null, date: null } as const
  const marked = (value: string) => render({ dateline, body: [paragraph(value)] }).includes('class="dateline"')

  it('allow up to four spaces and brackets before a dateline', () => {
    expect(marked('\u3000\u3000（【本报讯')).toBe(true)
    expect(marked('\u3000\u3000\u3000（【本报讯')).toBe(false)
    expect(marked('据本报讯')).toBe(false)
  })

  const byline = (text: string) => ({ text, placement: 'inline' as const, credits: [] })

  it('stop after three bylines that are not in the text', () => {
    const bylines = (missing: number) => [
      ...Array.from({ length: missing }, (_, n) => byline(`无${n}`)),
      byline('（记者）'),
    ]
    expect(render({ bylines: bylines(2), body: [paragraph('（记者）')] })).toContain('class="byline"')
    expect(render({ bylines: bylines(3), body: [paragraph('（记者）')] })).not.toContain('class="byline"')
  })

  it('stop after eight names that are not in a byline, and allow four spaces between the characters of a name', () => {
    const linked = (missing: number, text: string, name: string) => {
      const names = [...Array.from({ length: missing }, (_, n) => `Nobody ${n}`), name]
      const credits = names.map((one) => ({ role: 'reporter' as const, name: one }))
      return render({ bylines: [{ text, placement: 'tail', credits }] }, { authorUrl: () => 'x.html' }).includes('<a ')
    }
    expect(linked(7, '李舸', '李舸')).toBe(true)
    expect(linked(8, '李舸', '李舸')).toBe(false)
    expect(linked(0, '李    舸', '李舸')).toBe(true)
    expect(linked(0, '李     舸', '李舸')).toBe(false)
  })

  it('leave a dateline of more than 200 characters without a date', () => {
    const timed = (length: number) =>
      render({
        dateline: { ...dateline, text: '3月7日'.padEnd(length, '电'), placement: 'tail', date: '--03-07' },
      }).includes('<time')
    expect(timed(200)).toBe(true)
    expect(timed(201)).toBe(false)
  })

  it('accept 29 February without a year', () => {
    const dated = (date: string) =>
      render({ dateline: { ...dateline, text: '2月29日', placement: 'tail', date } }).includes('<time')
    expect(dated('--02-29')).toBe(true)
    expect(dated('--02-30')).toBe(false)
    expect(dated('2023-02-29')).toBe(false)
  })
})
