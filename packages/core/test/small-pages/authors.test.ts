import { describe, expect, it } from 'vitest'
import { articlesOf, FERRY, outlinesOf, SCHOOL } from './outlines.js'

describe('authors', () => {
  it.each([
    ['nl', '**Van onze verslaggever**'],
    ['de', 'Von unserem Redakteur'],
    ['fr', '*De notre correspondant*'],
    ['es', 'REDACCIÓN / VILLANUEVA'],
    ['it', 'dal nostro inviato'],
    ['pt', 'Da nossa redação'],
    ['en', 'By a Staff Reporter'],
  ])('may be without a name: %s %s', (language, line) => {
    const [article] = articlesOf(language, '## Ferry', line, FERRY, SCHOOL)
    expect(article!.bylines).toEqual([{ text: line.replace(/[*]/g, ''), placement: 'head', credits: [] }])
  })

  it('an agency alone ends an article', () => {
    expect(
      articlesOf('pt', '## Ponte', 'A ponte abre na terça-feira.', 'LUSA', '## Parque', 'As obras começam.')[0]!
        .bylines,
    ).toEqual([{ text: 'LUSA', placement: 'tail', credits: [{ role: 'source', name: 'LUSA' }] }])
  })

  it('a title with a preposition is no name', () => {
    const [article] = articlesOf('de', '## Werft', FERRY, '**Lob vom Bürgermeister**', SCHOOL)
    expect(article!.bylines).toEqual([])
  })

  it('a photographer after a slash makes a line below a headline a caption', () => {
    const page = [
      '## La lluvia llena el embalse',
      'El embalse está al 92 % de su capacidad. / EFE',
      'REDACCIÓN / VILLANUEVA',
    ]
    const [article] = articlesOf('es', ...page, 'Las lluvias han llenado el embalse casi por completo.')
    expect(article!.body.map(({ type }) => type)).toEqual(['figure', 'paragraph'])
  })

  it('a deck above a dateline is no half of its paragraph', () => {
    const page = [
      '## フェリー労組、スト決行へ',
      '賃上げ要求、会社と溝',
      '【港町＝山田太郎】港町フェリーの労働組合は4日、発表した。',
    ]
    expect(articlesOf('ja', ...page)[0]!.headline.deck).toBe('賃上げ要求、会社と溝')
  })
})

it('text and pictures by one author are a byline in Chinese', () => {
  expect(
    outlinesOf('zh-Hans', '## 老厂房变身记', '文/图 本刊记者 周洁', '机器停了十年，厂房空了十年。', '改造花了两年。'),
  ).toEqual(['- | 老厂房变身记 | -; 2; 周洁'])
})

describe('credits at the end of an article', () => {
  it('are initials with full stops, also in brackets', () => {
    const match = ['## Sporting sobe de divisão', 'O Sporting da Vila venceu por 2-0 e sobe de divisão.']
    expect(outlinesOf('pt', ...match, 'R. M.')).toEqual(['- | Sporting sobe de divisão | -; 1; R. M.'])
    const theft = ['## Furto in farmacia', "I ladri hanno portato via l'incasso, circa duemila euro."]
    expect(outlinesOf('it', ...theft, '(l.m.)')).toEqual(['- | Furto in farmacia | -; 1; l.m.'])
  })

  it('are those of a photographer below a dispatch, which is no caption', () => {
    const text = '【本報台南訊】國道一號昨天上午發生五車連環追撞，三人輕傷，回堵兩公里。'
    const [article] = articlesOf('zh-Hant', '## 國道連環追撞', text, '圖／讀者提供')
    expect(article!.role).toBe('news')
  })
})

describe('names on a line of their own', () => {
  it('stand before their position in capitals', () => {
    expect(outlinesOf('en', '## Ferry sails again', 'JOHN PELL AND ANNA ROY | STAFF WRITERS', FERRY)).toEqual([
      '- | Ferry sails again | -; 1; JOHN PELL, ANNA ROY',
    ])
  })

  it('are those of an author and a photographer below one headline', () => {
    const page = ['# “Nunca pensé en dejar el teatro”', 'Texto: Marta Lasa', 'Foto: Iñaki Soto', '¿Cómo empezó?']
    expect(outlinesOf('es', ...page, 'Con quince años, en el instituto. Una profesora me dio un papel.')).toEqual([
      '- | “Nunca pensé en dejar el teatro” | -; 2; Marta Lasa, Iñaki Soto',
    ])
  })

  it('in brackets end an article in Japanese, whose last sentence is no caption', () => {
    const text = '県議会は25日、本会議を開き、新年度予算案を賛成多数で可決した。子育て支援に重点を置いた。'
    const page = ['# 県議会、新年度予算案を可決', text, '知事は「着実に執行する」と述べた。', '【佐藤健】']
    expect(outlinesOf('ja', ...page)).toEqual(['- | 県議会、新年度予算案を可決 | -; 2; 佐藤健'])
  })

  it('are no caption in a box without a picture', () => {
    const box = ['# 小檔案', '**林大同**', '出生：1970年', '學歷：台灣大學土木系', '現職：捷運工程局長']
    const text = '〔記者林小美／台中報導〕捷運綠線延伸段預計明年六月通車，市長昨視察時表示，票價維持不變。'
    expect(outlinesOf('zh-Hant', '# 捷運綠線明年通車', text, '市府指出，全線共有十二站。', ...box)).toEqual([
      '- | 捷運綠線明年通車 | -; 2; 林小美',
      '- | 小檔案 | -; 4',
    ])
  })

  it('may be an e-mail address at the end of an article, also below a credited picture', () => {
    const text = '[앵커시=김하늘 기자] 시의회는 12일 버스요금 인상안을 보류했다. 다음 회기에 다시 논의하기로 했다.'
    const page = ['# 시의회, 버스요금 인상안 보류', text, '[사진=시의회 제공]', 'sky@example.kr']
    const articles = articlesOf('ko', ...page, '# 요금보다 서비스가 먼저다', '배차 간격부터 줄여야 한다.')
    expect(articles.map(({ role }) => role)).not.toContain('advertisement')
    expect(articles[0]!.bylines.map((byline) => byline.text)).toEqual(['김하늘 기자', 'sky@example.kr'])
  })
})

it('a name in italics above an address is a byline, with a space between them', () => {
  const page = ['# Câmara aprova orçamento', '*Rita Moura*\nrita.moura@jornal.example', FERRY]
  expect(articlesOf('pt', ...page)[0]!.bylines.map(({ text }) => text)).toEqual([
    'Rita Moura rita.moura@jornal.example',
  ])
})

it('a place below an author is part of the byline', () => {
  expect(articlesOf('nl', "# Gemeente wil minder auto's", '**Marieke de Vries**\nZwolle', FERRY)[0]!.body).toHaveLength(
    1,
  )
})

it('an author and a photographer sign an article in Japanese', () => {
  const text = '夜明け前、厨房に小麦の香りが広がる。東京で修業を積み、故郷に戻った。'
  expect(outlinesOf('ja', '# パン職人　中村はるかさん', text, '文・山下進\n写真・木村亮')).toEqual([
    '- | パン職人　中村はるかさん | -; 1; 山下進, 木村亮',
  ])
})

it.each([
  ['es', 'ANA ROYO. Valdealgorfa', 'ANA ROYO'],
  ['sv', 'Anna Berg anna.berg@tidning.example', 'Anna Berg'],
])('%s %s is a byline', (language, line, name) => {
  const [article] = articlesOf(language, '## Ferry sails again', line, FERRY)
  expect(article!.bylines.flatMap(({ credits }) => credits.map((credit) => credit.name))).toEqual([name])
})

it('initials with a hyphen end an article', () => {
  const text = 'La fête des livres a attiré samedi trois cents visiteurs à la médiathèque.'
  expect(outlinesOf('fr', '# La médiathèque fait le plein', text, 'J.-P. R.')).toEqual([
    '- | La médiathèque fait le plein | -; 1; J.-P. R.',
  ])
})

it('a mark announces an author in Chinese', () => {
  const text = '小时候，家住汾河边。夏天的傍晚，奶奶总牵着我的手去河边乘凉。'
  expect(outlinesOf('zh-Hans', '# 我与汾河', '□王秀兰', text)).toEqual(['- | 我与汾河 | -; 1; 王秀兰'])
})

it('the person who is quoted is part of the text', () => {
  const quote = ['# QUOTE OF THE DAY', '“The harder I work, the luckier I get.”', '— Samuel Goldwyn']
  expect(articlesOf('en', '# Ferry sails again', FERRY, ...quote).at(-1)!.body).toHaveLength(2)
})

describe('text and pictures have authors', () => {
  it.each([
    ['en', 'Text and photos: Lee Marsh', 'Lee Marsh'],
    ['fr', 'Texte et photo : Claire Dumont', 'Claire Dumont'],
    ['nl', 'Tekst en foto: Piet Bakker', 'Piet Bakker'],
    ['pt', 'Texto e foto: Rui Matos', 'Rui Matos'],
  ])('at the end of an article in %s: %s', (language, line, name) => {
    const [article] = articlesOf(language, '## Ferry sails again', FERRY, SCHOOL, line)
    expect(article!.bylines[0]!.credits).toEqual([{ role: 'reporter', name }])
    expect(article!.body).toHaveLength(2)
  })

  it.each([
    ['zh-Hant', '文：何嘉儀', ['何嘉儀']],
    ['zh-Hant', '文／林美惠　攝影／王小明', ['林美惠', '王小明']],
    ['zh-Hans', '文：林小雨 图：王明', ['林小雨', '王明']],
  ])('below a headline in %s: %s', (language, line, names) => {
    const text = '春天的雾从港口爬上来，先吃掉吊臂，再吃掉钟楼，最后连自己也看不见了。'
    const [article] = articlesOf(language, '## 雾中的港口', line, text)
    expect(article!.bylines.flatMap(({ credits }) => credits.map((credit) => credit.name))).toEqual(names)
  })
})
