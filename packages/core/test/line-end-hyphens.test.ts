import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ParseResult, parseIssue, plainText } from '../src/index.js'

/** Lines of a column before and after the two lines that a test is about. */
const COLUMNS: Record<string, readonly [before: readonly string[], after: readonly string[]]> = {
  en: [
    ['The members of the parish met on Monday night and', 'they read the report of the year for a whole hour'],
    ['and nobody in the hall had a question about it for', 'the chair, who had asked for silence two times. He'],
  ],
  de: [
    ['Am Montag haben sich die Mitglieder im Saal der', 'Gemeinde getroffen und den Bericht gehört, den'],
    ['und niemand im Saal hatte dazu noch eine Frage,', 'so dass die Sitzung schon um acht Uhr endete.'],
  ],
  fr: [
    ['Les membres de la paroisse se sont réunis lundi', 'dans la salle pour entendre le rapport annuel,'],
    ['et personne dans la salle ne posa de question,', 'si bien que la séance fut levée à huit heures.'],
  ],
  es: [
    ['Los miembros de la parroquia se reunieron ayer', 'en la sala para escuchar el informe del año, y'],
    ['y nadie en la sala hizo una pregunta sobre ello', 'por lo que la sesión terminó a las ocho en punto'],
  ],
}

const column = (language: string, ...lines: string[]): string => {
  const [before, after] = COLUMNS[language]!
  return `${[...before, ...lines, ...after].join('\n')}\n`
}

const restored = (text: string, language: string): string =>
  parseIssue(text, { language })
    .issue.pages[0]!.articles.map(({ body }) => plainText(body))
    .join('\n')

/** Checks that the trace is complete, and returns the characters of its hyphens. */
function hyphensOf({ trace }: ParseResult, text: string): string[] {
  const seen = new Uint8Array(text.length)
  for (const { start, end } of trace) for (let at = start; at < end; at++) seen[at]!++
  for (let at = 0; at < text.length; at++)
    if (/\S/.test(text[at]!) && seen[at] !== 1) throw new Error(`${text[at]} at ${at} is in ${seen[at]} parts`)
  return trace.filter(({ rule }) => rule === 'hyphen').map(({ start, end }) => text.slice(start, end))
}

const english = (left: string, right: string, more = 'Nobody spoke against it in the hall.'): string =>
  column(
    'en',
    `and spoke about the school for an hour ${left}`,
    `${right} before the vote on the roof was taken by`,
    'the chair, who had asked for silence two times. A',
    'second vote was held on the price of the new gate.',
    more,
  )

describe('a hyphen at the end of a line', () => {
  it.each([
    [
      'en',
      'The river rose again on Friday, and the vol-',
      'unteers carried sand until the morning came',
      'the volunteers',
    ],
    [
      'de',
      'Der Rat hat am Montag über den Bau der neu-',
      'en Schule beraten, die im Herbst öffnen soll',
      'der neuen Schule',
    ],
    [
      'de',
      'Am Abend sprach die Vorsitzende über die Ver-',
      'waltung der Stadt und über den neuen Haushalt',
      'die Verwaltung der',
    ],
    [
      'fr',
      'Le conseil a voté lundi la réparation du bâti-',
      'ment de la mairie, fermé depuis le mois de mai',
      'du bâtiment de',
    ],
    [
      'fr',
      "La ville a demandé lundi un avis sur l'arti-",
      'cle du journal, publié depuis le mois de mai là',
      "l'article du",
    ],
    [
      'es',
      'El consejo aprobó el lunes la obra del puen-',
      'te viejo, cerrado desde el mes de abril por eso',
      'del puente viejo',
    ],
  ])('is removed inside a word: %s %s', (language, left, right, expected) => {
    const text = column(language, left, right)
    const result = parseIssue(text, { language })
    expect(plainText(result.issue.pages[0]!.articles[0]!.body)).toContain(expected)
    expect(hyphensOf(result, text)).toEqual(['-'])
  })

  it.each(['-', '\u2010', '¬', '\u00ad'])('is removed in each of its forms: %j', (hyphen) => {
    const text = english(`and the com${hyphen}`, 'pany')
    expect(restored(text, 'en')).toContain('and the company before')
    expect(hyphensOf(parseIssue(text, { language: 'en' }), text)).toEqual([hyphen])
  })

  it('is traced to its paragraph, between the two halves', () => {
    const text = english('and the com-', 'pany')
    const { trace } = parseIssue(text, { language: 'en' })
    const at = text.indexOf('-\npany')
    const path = '/pages/0/articles/0/body/0'
    const entries = trace.map(({ start, end, path, rule }) => ({ start, end, path, rule }))
    expect(entries.filter((entry) => entry.path === path)).toEqual([
      { start: 0, end: at, path, rule: 'paragraph' },
      { start: at, end: at + 1, path, rule: 'hyphen' },
      { start: at + 1, end: text.indexOf('\nand nobody'), path, rule: 'paragraph' },
    ])
  })

  it.each([
    ['the prefix', 'and of the well-', 'known', '', 'the well-known before'],
    ['a number', 'about twenty-', 'five', '', 'about twenty-five before'],
    ['a compound before it', 'of a state-of-the-', 'art', '', 'a state-of-the-art before'],
    ['capitals', 'and of the NATO-', 'led', '', 'the NATO-led before'],
    [
      'the same word on the page',
      'and of a tax-',
      'free',
      'The tax-free gate was free of charge.',
      'a tax-free before',
    ],
    ['both words on the page', 'and of a long-', 'term', 'One term was too long for him.', 'a long-term before'],
    ['a suspended hyphen', 'about two-', 'and three-year plans', '', 'about two- and three-year plans before'],
    ['a rare suspended hyphen', 'about two-', 'or three-year plans', '', 'about two- or three-year plans before'],
    ['a name', 'about Stratford-', 'Upon', '', 'about Stratford-Upon before'],
    ['an address', 'at www.old-', 'gate.org', '', 'at www.old-gate.org before'],
  ])('stays by %s', (_, left, right, more, expected) => {
    const text = english(left, right, more)
    expect(restored(text, 'en')).toContain(expected)
    expect(hyphensOf(parseIssue(text, { language: 'en' }), text)).toEqual([])
  })

  it.each([
    ['the whole word elsewhere', 'of some non-', 'sense', 'It was nonsense, he said.', 'of some nonsense before'],
  ])('is removed by %s', (_, left, right, more, expected) => {
    expect(restored(english(left, right, more), 'en')).toContain(expected)
  })

  it.each([
    [
      'en',
      'and they heard from the chair of the well-estab-',
      'lished school that the roof was leaking in winter',
      'well-established school',
    ],
    [
      'de',
      'die Vorsitzende vorlas, und dann die Lotto-Veran-',
      'staltung besprochen, die im Herbst stattfinden soll',
      'Lotto-Veranstaltung besprochen',
    ],
    [
      'fr',
      'lu par le président, qui arrivait de la Seine-Infé-',
      'rieure avec le train de midi et deux conseillers',
      'Seine-Inférieure avec',
    ],
  ])('is removed in the last part of a compound: %s %s', (language, left, right, expected) => {
    expect(restored(column(language, left, right), language)).toContain(expected)
  })

  it.each([
    [
      'de',
      'Die Kinder üben in der Schule nun den Haupt-',
      'und den Nebensatz, wie es der Plan verlangt.',
      'den Haupt- und den',
    ],
    [
      'fr',
      'Le maire a dit lundi que la route serait peut-',
      'être fermée au printemps, mais pas en été là.',
      'serait peut-être fermée',
    ],
    [
      'fr',
      'La route sera fermée, a dit le maire, a-t-',
      'elle été réparée depuis le mois de mai dernier',
      'a-t-elle été',
    ],
  ])('stays in the words of a language: %s %s', (language, left, right, expected) => {
    const text = column(language, left, right)
    expect(restored(text, language)).toContain(expected)
  })

  it('is removed where a column cut a paragraph', () => {
    const [left, right] = [
      'The council voted on Thursday to mend the old com-',
      'mittee house by the river before winter comes, and the village has waited for that since April.',
    ]
    const text = `## The council mends a house\n\n${left}\n\n${right}\n`
    const result = parseIssue(text, { language: 'en' })
    expect(plainText(result.issue.pages[0]!.articles[0]!.body)).toBe(`${left.slice(0, -1)}${right}`)
    expect(hyphensOf(result, text.replace('##', '  '))).toEqual(['-'])
    const [entry] = result.trace.filter(({ rule }) => rule === 'hyphen')
    expect(entry!.path).toBe('/pages/0/articles/0/body/0')
  })

  it('stays in code, and is removed next to other marks', () => {
    expect(restored(english('`run the old-', 'gate` now'), 'en')).toContain('run the old-gate now')
    const { issue } = parseIssue(english('**and the com-', 'pany** and *they*'), { language: 'en' })
    const [block] = issue.pages[0]!.articles[0]!.body
    expect(block).toMatchObject({
      children: [
        { type: 'text' },
        { type: 'strong', children: [{ type: 'text', value: 'and the company' }] },
        { type: 'text', value: ' and ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'they' }] },
        { type: 'text' },
      ],
    })
  })

  it('is nothing but a hyphen between other scripts', () => {
    const text =
      '本报讯3月7日,示范小学迎来新学期的劳动课-\n孩子们在菜园里学会了翻地起垄和播种这三样活\n老师说以后每周都有一堂这样的课请家长一起来\n'
    expect(parseIssue(text).trace.some(({ rule }) => rule === 'hyphen')).toBe(false)
  })
})

describe('a text that is broken into lines', () => {
  const syllable = fc.constantFrom('ba', 'do', 'mer', 'lin', 'tos', 'ven', 'ri', 'kal', 'pu', 'zen')
  /** A word whose last syllable is in no other place, so that its halves are no words. */
  const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => [...syllables, 'sho'])
  const text = fc.array(word, { minLength: 40, maxLength: 80 })

  it('reads back as the text, and each hyphen is in the trace', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('-', '\u2010', '¬', '\u00ad'),
        fc.integer({ min: 34, max: 60 }),
        (words, hyphen, width) => {
          const lines = ['']
          let broken = 0
          for (const syllables of words) {
            if (lines.at(-1)) lines[lines.length - 1] += ' '
            syllables.forEach((part, index) => {
              const isLast = index === syllables.length - 1
              if (lines.at(-1)!.length + part.length + (isLast ? 0 : 1) > width) {
                if (index) {
                  lines[lines.length - 1] += hyphen
                  broken++
                }
                lines.push('')
              }
              lines[lines.length - 1] += part
            })
          }
          const printed = lines.map((line) => line.trim()).join('\n')
          const result = parseIssue(printed, { language: 'en' })
          const [article] = result.issue.pages[0]!.articles
          expect(plainText(article!.body)).toBe(words.map((one) => one.join('')).join(' '))
          expect(hyphensOf(result, printed)).toEqual(Array.from({ length: broken }, () => hyphen))
        },
      ),
      { numRuns: 100 },
    )
  })
})
