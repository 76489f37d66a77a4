import { describe, expect, it } from 'vitest'
import { articlesOf, FERRY, outlinesOf, SCHOOL } from './outlines.js'

describe('headings in Chinese', () => {
  const dish = '本报讯（记者 王小满）去年春天，城北街道把一间旧仓库改成了邻里食堂，每天中午供应八菜一汤。'
  const river = '本报讯（记者 李小川）持续两个月的河道清淤昨天完工，施工队把挖出的淤泥运到苗圃作肥料。'

  it('are headline and deck where every article has two of about one length', () => {
    const page = [
      '## 邻里食堂开张一年',
      '## 八十位老人每天吃上热乎饭',
      dish,
      '## 河道清淤提前完工',
      '## 沿岸步道下周开放',
      river,
    ]
    expect(outlinesOf('zh-Hans', ...page)).toEqual([
      '- | 邻里食堂开张一年 | 八十位老人每天吃上热乎饭; 1; 王小满',
      '- | 河道清淤提前完工 | 沿岸步道下周开放; 1; 李小川',
    ])
  })

  it.each([
    ['a verb of speech ends the upper one', '李小川在调研时强调', '把步道修到居民家门口去'],
    ['a dash ends the upper one', '城北街道邻里食堂——', '八十位老人每天吃上热乎饭'],
    ['the upper one is longer', '城北街道旧仓库改造一年之后', '八十位老人吃上热乎饭'],
  ])('are kicker and headline where %s', (_, upper, lower) => {
    const page = [`## ${upper}`, `## ${lower}`, dish, '## 河道清淤提前完工', '## 沿岸步道下周开放', river]
    expect(outlinesOf('zh-Hans', ...page)[0]).toBe(`${upper} | ${lower} | -; 1; 王小满`)
  })

  it('are kicker and headline where one article has a single heading', () => {
    const page = ['## 邻里食堂开张一年', '## 八十位老人每天吃上热乎饭', dish, '## 河道清淤提前完工', river]
    expect(outlinesOf('zh-Hans', ...page)[0]).toMatch(/^邻里食堂开张一年 \| 八十位老人/)
  })

  const station = [
    '## 三十年守着灯塔 两代人接力',
    '（上接第一版）',
    '海上的灯塔只有两间屋，最近的渔村在二十公里以外。',
    '## “灯要亮，人要在”',
    '守塔员每晚擦一次灯罩，风大的时候要系上绳子。',
  ]

  it('that quote words are subheads of an article that continues from another page', () => {
    expect(outlinesOf('zh-Hans', ...station)).toEqual(['- | 三十年守着灯塔 两代人接力 | -; 3'])
  })

  it('that quote words are headlines above a signed text, and without a reference', () => {
    expect(outlinesOf('zh-Hans', ...station, '（王小满）')).toHaveLength(2)
    expect(outlinesOf('zh-Hans', ...station.filter((line) => !line.includes('上接')))).toHaveLength(2)
  })
})

it('words of a person above the sentence that says whose they are belong to it', () => {
  const page = [
    'Council mends the bridge',
    'The council voted on Thursday to mend the bridge.',
    '"We cannot wait any longer"',
  ]
  expect(outlinesOf('en', ...page, 'said the mayor, who has asked the county for half of the money.')).toHaveLength(1)
})

it('a bold title inside a text that reads like a name is a heading', () => {
  const page = [
    '# Werft baut wieder Fähren',
    '**Von Anna Kern**',
    'Die Werft an der Elbe hat wieder einen Auftrag für eine Fähre erhalten.',
    '**Kritik von den Anwohnern**',
    'Die Anwohner der Werft fürchten mehr Lärm durch die neue Fähre.',
  ]
  const names = (lines: string[]) =>
    articlesOf('de', ...lines).flatMap(({ bylines }) => bylines.map(({ text }) => text))
  expect(names(page)).toEqual(['Von Anna Kern'])
  expect(names([...page.slice(0, 3), '**Hans Kern**'])).toEqual(['Von Anna Kern', 'Hans Kern'])
})

it('a heading on the level of the headline opens an article where decks are on a lower level', () => {
  const page = [
    '## 市、学校給食を無償化へ',
    '### 来年度から財源は基金',
    '市は4日、来年度から給食費を無償化すると発表した。（佐々木誠）',
  ]
  expect(
    outlinesOf('ja', ...page, '## いちから分かるふるさと納税', '応援したい自治体に寄付すると、税金が軽くなる。'),
  ).toHaveLength(2)
})

it('a name of a page on the level of the headline above it is no subhead', () => {
  const briefs = ['# Briefs', '**Swim meet.** The swim meet moves to Sunday.', '**Track.** Jo Park won the 400 meters.']
  const [eagles, ...others] = outlinesOf('en', '# Eagles soar past Hawks', 'By SAM POOLE', FERRY, SCHOOL, ...briefs)
  expect([eagles, others.length]).toEqual(['- | Eagles soar past Hawks | -; 2; SAM POOLE', 1])
})

it('bold headings between lists are subheads where articles have a higher level', () => {
  const cake = ['# Rhubarb cake', 'By Ellen Moss', 'It is the taste of May.', '**Serves 8**', '**Ingredients**']
  const lists = ['- 400 g rhubarb\n- 3 eggs', '**Method**', 'Beat eggs and sugar. Bake for 40 minutes.']
  const offer = ['# Reader offer', 'Save 20% on garden tools. The offer ends on April 30.']
  const [article, ...others] = articlesOf('en', ...cake, ...lists, ...offer)
  expect(article!.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'heading',
    'list',
    'heading',
    'paragraph',
  ])
  expect(others).toHaveLength(1)
})

it('two headings above a byline are those of the text below it, not of the briefs above', () => {
  const briefs = [
    '▶ 앵커도서관 15일 휴관 = 앵커도서관은 내부 수리로 15일 하루 쉰다.',
    '■ 인사',
    '◇앵커시청 ▲기획국장 박준호',
  ]
  const head = ['## 지하철 5호선 연장 확정', '**2029년 개통 목표… 총사업비 1조2000억원**', '이서준 기자']
  const text = '지하철 5호선 연장 사업이 예비타당성 조사를 통과했다. 국토부는 4일 이같이 밝혔다.'
  expect(outlinesOf('ko', ...briefs, ...head, text).at(-1)).toBe(
    '- | 지하철 5호선 연장 확정 | 2029년 개통 목표… 총사업비 1조2000억원; 1; 이서준',
  )
})

describe('subjects in a few words above the headlines', () => {
  const pageOf = (mark: string, head: string): string[] => [
    `${mark}Transport`,
    `${head}Bridge will open in spring after two years of work`,
    'By Ann Petrov',
    FERRY,
    `${mark}Schools`,
    `${head}Pupils plant a garden behind the old gym`,
    'By John Stone',
    SCHOOL,
    `${mark}Public health`,
    `${head}Clinic stays open on Saturdays`,
    'By Mary Poe',
    'The clinic on Harbor Street will stay open on Saturdays until the end of the year, the county said.',
  ]
  const kickers = (lines: string[]): (string | null)[] =>
    articlesOf('en', ...lines).map(({ headline }) => headline.kicker)

  it.each([
    ['no headings', '', ''],
    ['all headings', '## ', '## '],
    ['headlines only', '', '## '],
  ])('are kickers, the first one too, where the source marks %s', (_, mark, head) => {
    expect(kickers(pageOf(mark, head))).toEqual(['Transport', 'Schools', 'Public health'])
  })

  it('are not kickers where one headline has such a line, and others have not', () => {
    const page = pageOf('', '## ').filter((line) => line !== 'Schools' && line !== 'Public health')
    expect(kickers(page)).toEqual([null, null, null])
  })

  it('are not kickers where they are names', () => {
    const page = pageOf('', '## ').map((line) => ({ Schools: 'Ann Carter', 'Public health': 'Tom Reed' })[line] ?? line)
    expect(kickers(page)).toEqual([null, null, null])
  })
})

describe('a short line between headline and text in Japanese', () => {
  const text =
    '利用者が一日二十人ほどの山あいの無人駅に、食料品を積んだ販売車が来るようになった。週三回ホームの脇に止まる。'

  it('is a deck', () => {
    const page = [
      '## 無人駅に移動販売車',
      '週三回、列車の時刻に合わせ',
      text,
      '駅を使う人は先月、前の年より三割増えた。',
    ]
    expect(outlinesOf('ja', ...page)).toEqual(['- | 無人駅に移動販売車 | 週三回、列車の時刻に合わせ; 2'])
  })

  it('is text where it is a sentence, or ends with a comma', () => {
    expect(outlinesOf('ja', '## 無人駅に移動販売車', '駅に笑顔が戻った。', text)).toEqual([
      '- | 無人駅に移動販売車 | -; 2',
    ])
    expect(articlesOf('ja', '## 無人駅に移動販売車', '駅の近くの人は、', text)[0]!.headline.deck).toBeNull()
  })
})

it('names in round brackets after a sentence sign an article in Japanese', () => {
  const page = [
    '## 水車が回る',
    '水車小屋で四十年ぶりに水車が回り始めた。(有村恵、城戸拓也)',
    '## 市場の猫',
    '猫が駅員になった。(敬称略)',
  ]
  expect(outlinesOf('ja', ...page)).toEqual(['- | 水車が回る | -; 1; 有村恵, 城戸拓也', '- | 市場の猫 | -; 1'])
})

describe('short headlines before the signature of an article', () => {
  const signed = [
    ['## Il mercato torna sotto la cupola', 'I banchi hanno riaperto giovedì dopo otto mesi di lavori.', 'Anna Rossi'],
    ['## Più treni lungo la costa', 'Da lunedì i treni sono diciotto al giorno invece di dodici.', 'Luca Bianchi'],
  ].flat()
  const guides = ['## Le guide del bosco hanno otto anni', 'Ventidue scolari hanno accompagnato i turisti nel bosco.']
  const story = ['## Si paga con una storia', 'Il biglietto costa una storia, raccontata alla fine.', 'Marta Verdi']

  it('are subheads where the page signs its articles at their end', () => {
    const [, , article, ...others] = articlesOf('it', ...signed, ...guides, ...story)
    expect(article!.body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect([article!.bylines.length, others]).toEqual([1, []])
  })

  it.each([
    ['the text above has a signature', [...guides, 'Paolo Neri', ...story]],
    ['the text above is a dispatch', [guides[0]!, `MILANO (ANSA) – ${guides[1]}`, ...story]],
    ['they are longer than the headline above', ['## Guide', guides[1]!, ...story]],
    ['they are written in capitals', [...guides, '## SI PAGA CON UNA STORIA', ...story.slice(1)]],
  ])('are headlines where %s', (_, lines) => {
    expect(articlesOf('it', ...signed, ...lines)).toHaveLength(4)
  })
})

describe('headings at the end of a page', () => {
  const page = ['## Ferry adds a sixth crossing', FERRY, '## School opens a garden', SCHOOL]

  it('without text are no article of their own', () => {
    const articles = articlesOf('fr', ...page, '## Une ligne attendue depuis quinze ans', '## Récupération')
    expect(articles).toHaveLength(2)
  })

  it('with text, or alone, are one', () => {
    expect(articlesOf('en', ...page, '## Clinic stays open', '## No more queues', FERRY)).toHaveLength(3)
    expect(articlesOf('en', ...page, '## Clinic stays open on Saturdays')).toHaveLength(3)
  })
})

describe('a kicker and a headline on one line', () => {
  it.each([
    ['es', 'Tras cuatro años de obras', 'El acueducto vuelve a llevar agua'],
    ['de', 'Zwei Jahre nach dem Hochwasser', 'Die Straßenbahn fährt wieder über den Fluss'],
    ['fr', 'Récupération', 'La dernière cabine téléphonique devient un four à pain'],
    ['it', 'Finito il restauro', 'Il mercato coperto torna sotto la cupola'],
    ['sv', 'Ny akutmottagning', 'Det blir dyrare än väntat för regionen'],
    ['ru', 'Новый мост', 'В апреле по нему поедут машины'],
  ])('are separated in %s by a word that only a headline can open with: %s', (language, kicker, main) => {
    expect(articlesOf(language, `## ${kicker} ${main}`, FERRY, SCHOOL)[0]!.headline).toMatchObject({ kicker, main })
  })

  it.each([
    ['es', 'El presidente visita El Salvador y La Rioja'],
    ['es', 'Los vecinos de Las Rozas piden un parque nuevo'],
    ['de', 'Streit um Die Linke in Thüringen geht weiter'],
    ['de', 'Film: Die Straßenbahn fährt wieder über den Fluss'],
    ['fr', 'Une exposition attire Le Monde entier au musée'],
    ['en', 'Council meets The council votes on a new roof'],
  ])('of %s are not found in %s', (language, main) => {
    expect(articlesOf(language, `## ${main}`, FERRY, SCHOOL)[0]!.headline).toMatchObject({ kicker: null, main })
  })
})

describe('a headline on several lines, each marked as a heading', () => {
  it('is one headline where a line begins with a small letter', () => {
    const head = ['## Das Freibad bleibt den', '## ganzen Winter', '## offen', 'Schwimmer zahlen einen Euro mehr']
    expect(articlesOf('de', ...head, 'Von Anna Karst', FERRY, SCHOOL)[0]!.headline).toEqual({
      kicker: null,
      main: 'Das Freibad bleibt den ganzen Winter offen',
      deck: 'Schwimmer zahlen einen Euro mehr',
    })
  })

  it.each([
    ['begins with a capital', 'The ferry adds a sixth crossing from spring', 'Six boats a day'],
    ['is below the end of a sentence', 'Will the ferry sail?', 'six boats a day from spring'],
  ])('is a headline and a deck where the lower line %s', (_, main, deck) => {
    expect(articlesOf('en', `## ${main}`, `## ${deck}`, 'By Ann Carter', FERRY, SCHOOL)[0]!.headline).toEqual({
      kicker: null,
      main,
      deck,
    })
  })
})

describe('a short line without a marker between sentences', () => {
  it('is a headline in Japanese, also where it ends in a verb', () => {
    const first = [
      '学校給食、９月から値上げ',
      '市教育委員会は９月から、市立学校の給食費を１食３０円値上げする。６年ぶりとなる。',
    ]
    const second = ['納屋全焼、ヤギ１１頭死ぬ', '日曜未明、楡村の納屋が全焼し、ヤギ１１頭が死んだ。けが人はなかった。']
    expect(outlinesOf('ja', ...first, ...second)).toEqual([
      '- | 学校給食、９月から値上げ | -; 1',
      '- | 納屋全焼、ヤギ１１頭死ぬ | -; 1',
    ])
  })

  it('is a headline above a byline in Chinese', () => {
    const bridge = [
      '港口大橋週一起封閉維修',
      '記者林美惠／高雄報導',
      '港口大橋下週一起全面封閉維修，這是民國51年通車以來首次封閉。',
      '今年三月檢測發現兩條主纜出現裂縫，更換工程預計四個月，經費一億八千萬元。',
    ]
    const lunch = [
      '學校午餐九月起調漲',
      '記者陳志明／台北報導',
      '台北市教育局昨天宣布，九月起市立學校午餐每份調漲五元，是六年來首次。',
    ]
    const outlines = ['- | 港口大橋週一起封閉維修 | -; 2; 林美惠', '- | 學校午餐九月起調漲 | -; 1; 陳志明']
    // On a page of two texts, the upper headline has nothing above it.
    const short = [bridge[0]!, bridge[1]!, '港口大橋下週一起全面封閉維修，這是大橋通車以來首次全面封閉。']
    expect(outlinesOf('zh-Hant', ...short, ...lunch)).toEqual([outlines[0]!.replace('2;', '1;'), outlines[1]])
    const fire = ['榆樹村穀倉失火', '週日凌晨榆樹村一處穀倉失火，十一隻山羊被燒死，無人受傷。']
    expect(outlinesOf('zh-Hant', ...bridge, ...lunch, ...fire)).toEqual([...outlines, '- | 榆樹村穀倉失火 | -; 1'])
  })
})
