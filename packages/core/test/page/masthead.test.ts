import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { ARTICLES } from './two-articles.js'

interface Fields {
  publication?: string
  date?: string
  number?: string
  label?: string
  name?: string
}

/** Returns what a page with two articles states, its headlines, and what is outside of articles. */
function pageWith(language: string, head: string, foot = '', mark = ['## ', '']) {
  const articles = ARTICLES[language]!.map(([headline, text]) => `${mark[0]}${headline}${mark[1]}\n\n${text}`)
  const text = [head, ...articles, foot].filter(Boolean).join('\n\n')
  const { issue, trace } = parseIssue(text, { language })
  const { label, name, articles: found } = issue.pages[0]!
  const fields = Object.entries({
    publication: issue.publication.name,
    date: issue.date,
    number: issue.number,
    label,
    name,
  })
  const outside = trace.filter(({ path }) => !path.startsWith('/pages/0/articles/'))
  return {
    fields: Object.fromEntries(fields.filter(([, value]) => value !== null)) as Fields,
    headlines: found.map(({ headline }) => headline),
    rules: new Set(outside.map(({ rule }) => rule)),
    unplaced: issue.pages[0]!.unplaced.map((fragment) => fragment.text),
  }
}

const headlinesOf = (language: string) => ARTICLES[language]!.map(([main]) => ({ kicker: null, main, deck: null }))

describe('the head of a page', () => {
  it.each<[string, string, Fields]>([
    [
      'en',
      'THE CAPE LEDGER\n\nFounded 1871\n\nSaturday, May 3, 2025 | Year 88, No. 62 | $2.50',
      { publication: 'THE CAPE LEDGER', date: '2025-05-03', number: '62' },
    ],
    [
      'en',
      'FINAL EDITION\n\nTHE CAPE STAR\n\nToday: Sunny, 64/48\n\nSunday, May 4, 2025',
      { publication: 'THE CAPE STAR', date: '2025-05-04' },
    ],
    [
      'en',
      '## THE CAPE HERALD\n\n### Serving the coast since 1902\n\nMonday 5 May 2025',
      { publication: 'THE CAPE HERALD', date: '2025-05-05' },
    ],
    ['en', '12\n\nNEWS', { label: '12', name: 'NEWS' }],
    [
      'en',
      '| The Cape Herald | Tuesday, 6 May 2025 | p. 7 |\n|---|---|---|',
      { publication: 'The Cape Herald', date: '2025-05-06', label: '7' },
    ],
    ['en', 'Wednesday/Thursday, May 7-8, 2025\n\nPage 2', { date: '2025-05-07', label: '2' }],
    [
      'en',
      'ISSN 0317-8471\n\nThe Cape Star\n\nEst. 1902 · Issue 31,204 · €1.80 · Mon 5 May 2025',
      { publication: 'The Cape Star', number: '31204', date: '2025-05-05' },
    ],
    [
      'de',
      '# BOTE VOM KAP\n\nHeimatzeitung für die Küste – gegründet 1871\n\nNr. 134 | 154. Jahrgang | Freitag, den 9. Mai 2025 | 2,10 EUR',
      { publication: 'BOTE VOM KAP', number: '134', date: '2025-05-09' },
    ],
    ['de', 'Seite 3 · Lokales · Dienstag, 06.05.2025', { label: '3', name: 'Lokales', date: '2025-05-06' }],
    [
      'de',
      'Nr. 128 – Freitag, 9.5.2025 – S. 9 – Kultur',
      { number: '128', date: '2025-05-09', label: '9', name: 'Kultur' },
    ],
    [
      'de',
      'Samstag/Sonntag, 10./11. Mai 2025\n\nSEITE 7\n\nFEUILLETON',
      { date: '2025-05-10', label: '7', name: 'FEUILLETON' },
    ],
    [
      'de',
      '<div>Der Kapbote</div>\n<div>gegründet 1871</div>\n<div>Sa., 10. Mai 2025</div>',
      { publication: 'Der Kapbote', date: '2025-05-10' },
    ],
    [
      'fr',
      'LE COURRIER DU CAP — Mardi 6 mai 2025 — N° 14 502 — Page 2',
      { publication: 'LE COURRIER DU CAP', date: '2025-05-06', number: '14502', label: '2' },
    ],
    [
      'fr',
      '# LA GAZETTE DU CAP\n\nQuotidien républicain du matin\n\nJeudi 1er mai 2025 • Prix : 1,30 €',
      { publication: 'LA GAZETTE DU CAP', date: '2025-05-01' },
    ],
    [
      'fr',
      '4 | RÉGION | Samedi 10 et dimanche 11 mai 2025 | Le Progrès du Cap',
      { label: '4', name: 'RÉGION', date: '2025-05-10', publication: 'Le Progrès du Cap' },
    ],
    [
      'fr',
      'Sports — 21\n\nLa Dépêche du Cap, vendredi 9 mai 2025',
      { name: 'Sports', label: '21', publication: 'La Dépêche du Cap', date: '2025-05-09' },
    ],
    [
      'es',
      'El Pregón del Cabo\n\nJueves, 8 de mayo de 2025\n\nLOCAL',
      { publication: 'El Pregón del Cabo', date: '2025-05-08', name: 'LOCAL' },
    ],
    [
      'es',
      '2A\n\nECONOMÍA\n\nEL HERALDO DEL CABO | JUEVES 8 DE MAYO DE 2025',
      { label: '2A', name: 'ECONOMÍA', publication: 'EL HERALDO DEL CABO', date: '2025-05-08' },
    ],
    [
      'es',
      '# LA VOZ DEL CABO\n\nDecano de la prensa de la comarca\n\nAño XII • Número 4.312 • Viernes, 9 de mayo de 2025 • Precio: 1,50 euros',
      { publication: 'LA VOZ DEL CABO', number: '4312', date: '2025-05-09' },
    ],
    [
      'it',
      'il Giornale del Capo – Anno XX n. 140 – Venerdì 9 maggio 2025 – Una copia € 1,50',
      { number: '140', date: '2025-05-09' },
    ],
    ['nl', 'Blz. 5 • Sport • di 6 mei 2025', { label: '5', name: 'Sport', date: '2025-05-06' }],
    [
      'pt',
      'Segunda-feira, 05/05/2025 · Jornal do Cabo · pág. 11 · R$ 4,00',
      { date: '2025-05-05', publication: 'Jornal do Cabo', label: '11' },
    ],
    ['ja', '岬新聞　2025年（令和7年）5月9日　金曜日　第3版', { publication: '岬新聞', date: '2025-05-09' }],
    ['ja', '# 岬新聞\n\n定価150円　日刊　令和7年5月9日　金曜日', { publication: '岬新聞', date: '2025-05-09' }],
    [
      'ja',
      '２０２５年（令和７年）５月１０日（土曜日）　【地域】　（１２）',
      { date: '2025-05-10', name: '地域', label: '12' },
    ],
    ['ko', '곶일보 2025.05.09(금) A12 경제', { publication: '곶일보', date: '2025-05-09', label: 'A12', name: '경제' }],
    [
      'ko',
      '# 곶일보\n\n창간 1971년 · 제 9,876호 · 1부 1000원\n\n2025년 5월 9일 금요일',
      { publication: '곶일보', number: '9876', date: '2025-05-09' },
    ],
    [
      'zh-Hans',
      '# 海角晚报\n\n国内统一连续出版物号 CN 99-0001　总第10234期　零售价：1.50元\n\n2025年5月9日　星期五',
      { publication: '海角晚报', number: '10234', date: '2025-05-09' },
    ],
    [
      'zh-Hans',
      '新闻热线：0300-1234567 | 官方微信：hjwb | www.hjwb.example\n\n海角晚报 Haijiao Evening News\n\n2025.5.9 星期五 第5版 经济',
      { publication: '海角晚报', date: '2025-05-09', label: '5', name: '经济' },
    ],
    [
      'zh-Hans',
      '今日12版 | 第8812期 | 今日天气：晴 3~12℃\n\n2025年5月9日 星期五',
      { number: '8812', date: '2025-05-09' },
    ],
    [
      'zh-Hant',
      '明日新聞 | 2025年5月9日 | 星期五\n\n港聞',
      { publication: '明日新聞', date: '2025-05-09', name: '港聞' },
    ],
    [
      'zh-Hant',
      '海角日報　二〇二五年五月九日　星期五　乙巳年四月十二　第3版　要聞',
      { publication: '海角日報', date: '2025-05-09', label: '3', name: '要聞' },
    ],
    ['zh-Hant', '要聞A2\n\n2025年5月9日\n\n星期五', { name: '要聞', label: 'A2', date: '2025-05-09' }],
    [
      'sv',
      'UDDBLADET\n\nFredag 9 maj 2025\n\nÅrgång 97 · Nr 55 · Pris 25 kr',
      { publication: 'UDDBLADET', date: '2025-05-09', number: '55' },
    ],
    [
      'pl',
      'KURIER MORSKI\n\nPiątek, 9 maja 2025 • Nr 55 (12 345) • Cena 3,50 zł',
      { publication: 'KURIER MORSKI', date: '2025-05-09', number: '55' },
    ],
    [
      'ru',
      'Общество | 9 мая 2025 г. | Морские вести | стр. 3',
      { name: 'Общество', date: '2025-05-09', publication: 'Морские вести', label: '3' },
    ],
  ])('in %s states %j', (language, head, fields) => {
    const page = pageWith(language, head)
    expect(page.fields).toEqual(fields)
    expect(page.headlines).toEqual(headlinesOf(language))
    expect([...page.rules].filter((rule) => rule !== 'furniture' && rule !== 'markup')).toEqual([])
  })

  it('may be above headlines in bold', () => {
    const { fields, headlines } = pageWith('de', 'KAPER NACHRICHTEN\n\nSport vor Ort\n\n12.05.2025\n\n21', '', [
      '**',
      '**',
    ])
    expect(fields).toEqual({ publication: 'KAPER NACHRICHTEN', date: '2025-05-12', label: '21' })
    expect(headlines).toHaveLength(2)
  })
})

describe('the foot of a page', () => {
  it.each<[string, string, Fields]>([
    ['en', 'Page 4 • The Evening Beacon • Monday, May 5, 2025', { label: '4', date: '2025-05-05' }],
    ['en', '9', { label: '9' }],
    [
      'de',
      '5 | Kaper Anzeiger | Montag, 5. Mai 2025',
      { label: '5', publication: 'Kaper Anzeiger', date: '2025-05-05' },
    ],
    ['fr', 'ledauphin.example  |  3', { label: '3' }],
    [
      'es',
      'Lunes 05/05/2025 — La Voz del Cabo — 15',
      { date: '2025-05-05', publication: 'La Voz del Cabo', label: '15' },
    ],
    ['nl', '12 – Binnenland – maandag 05-05-2025', { label: '12', name: 'Binnenland', date: '2025-05-05' }],
    ['ko', '8 곶일보 2025년 5월 9일 금요일', { label: '8', publication: '곶일보', date: '2025-05-09' }],
    [
      'zh-Hans',
      '本报地址：海角市码头路1号　邮编：300000　电话：0300-1234567\n\n第7版 2025年5月9日',
      { label: '7', date: '2025-05-09' },
    ],
    [
      'zh-Hant',
      'B2 地方 ‧ 海角日報 ‧ 2025年5月12日（星期一）',
      { label: 'B2', name: '地方', publication: '海角日報', date: '2025-05-12' },
    ],
  ])('in %s states the same: %s', (language, foot, fields) => {
    const page = pageWith(language, '', foot)
    expect(page.fields).toEqual(fields)
    expect(page.headlines).toEqual(headlinesOf(language))
  })
})

describe('details without a field', () => {
  it('belong to the date or the number that they are next to', () => {
    expect(pageWith('en', 'Friday, May 9, 2025 | Vol. 88, No. 62 | $2.00').unplaced).toEqual([])
    expect(pageWith('es', 'Año XII • Núm. 62 • Viernes, 9 de mayo de 2025 • 1,50 €').unplaced).toEqual([])
  })

  it.each(['£1.20', 'Price: 75¢', '€ 1,50', '25 kr', '2,10 EUR', '1 Kč', 'R$ 4,00', '50 cents'])(
    'may be %s',
    (price) => {
      expect(pageWith('en', `Friday, May 9, 2025 | No. 62 | ${price}`).fields).toEqual({
        date: '2025-05-09',
        number: '62',
      })
    },
  )
})

describe('lines of articles', () => {
  const [ferry, baker] = ARTICLES['en']!.map(([, text]) => text)
  const outsideOf = (text: string, language = 'en'): string[] =>
    parseIssue(text, { language })
      .trace.filter(({ path }) => !path.startsWith('/pages/0/articles/'))
      .map(({ start, end }) => text.slice(start, end))

  it.each([
    [
      'a headline with a price',
      `## $2.00 fare starts Monday\n\n${ferry}\n\n## Founded in 1871, mill closes\n\n${baker}`,
    ],
    ['a headline with a number', `# No. 1 seed falls\n\n${ferry}\n\n# Volume 3 of city history is out\n\n${baker}`],
    ['a headline with a page', `# Page 1 of the diary\n\n${ferry}\n\n# Harbor Gazette wins prize\n\n${baker}`],
    ['a place and a date', `## A letter\n\nAshford, Monday, March 6, 2025\n\n${ferry}\n\n${baker}`],
    ['a table', `## Lamps\n\n${ferry}\n\n## Tides\n\n${baker}\n\n| Day | High |\n|---|---|\n| Monday | 4:12 |`],
    ['an address at the end', `## Lamps\n\n${ferry}\n\n## Museum opens late\n\n${baker}\n\nInfo: www.museum.example`],
  ])('are not furniture: %s', (_, text) => {
    expect(outsideOf(text)).toEqual([])
  })

  it('stay in their article above a date', () => {
    expect(outsideOf(`Lamp Lit Again\n\nMonday, May 5, 2025\n\n${ferry}\n\n${baker}`)).toEqual(['Monday, May 5, 2025'])
    expect(outsideOf(`灯塔换新灯\n\n2025年5月9日 星期五\n\n${ARTICLES['zh-Hans']![0]![1]}`, 'zh-Hans')).not.toContain(
      '灯塔换新灯',
    )
  })
})

it('names the newspaper above a date and the number of the page where headlines are not marked', () => {
  const lines = ['Polderkrant', 'Woensdag 6 maart 2019', 'Pagina 1', 'Sluis krijgt een vistrap']
  const text = 'De sluis in het dorp krijgt nog dit jaar een vistrap, zodat paling weer naar zee kan.'
  const { publication, pages } = parseIssue([...lines, text].join('\n\n'), { language: 'nl' }).issue
  expect([publication.name, pages[0]!.label, pages[0]!.name]).toEqual(['Polderkrant', '1', null])
})
