/**
 * The lines in which a paper prints who wrote an article and where, as templates. `{names}` is the
 * list of names, `{NAMES}` the same in capitals; `{place}`, `{PLACE}`, `{day}`, `{month}` and
 * `{agency}` are drawn.
 */
export interface HouseStyle {
  /** A line between headline and body. */
  head?: string
  /** Text that opens the first paragraph. */
  opening?: string
  /** Text at the end of the last paragraph. */
  tail?: string
  /** The last line of the article. */
  foot?: string
}

/** The conventions of the papers of a language. */
export interface PressStyle {
  /** Words are separated by spaces. */
  isSpaced: boolean
  pageNames: readonly string[]
  places: readonly string[]
  months: readonly string[]
  agencies: readonly string[]
  /** Text between the names of a list, and before the last. */
  separators: readonly [between: string, last: string]
  /** Lines that credit a photographer; `{names}` is the name. */
  photoCredits: readonly string[]
  /** Running heads; `{day}` and `{month}` are drawn. */
  runningHeads: readonly string[]
  houses: { readonly [name: string]: HouseStyle }
}

const words = (text: string): string[] => text.split('|')

/** The conventions by language. */
export const PRESS_STYLES: { readonly [language: string]: PressStyle } = {
  en: {
    isSpaced: true,
    pageNames: words('News|Local News|World|Business|Sports|Community'),
    places: words('London|Springfield|Geneva|Cairo|Dublin'),
    months: words('Jan.|Feb.|March|April|Sept.|Nov.'),
    agencies: words('AP|Reuters|AFP'),
    separators: [', ', ' and '],
    photoCredits: words('Photo by {names}|{names}/AP|Photo: {names}'),
    runningHeads: words('THE VALLEY COURIER, {month} {day}|PAGE 4 THE VALLEY COURIER|CONTINUED FROM PAGE ONE'),
    houses: {
      byline: { head: 'By {names}' },
      capitals: { head: 'By {NAMES}' },
      agency: { opening: '{PLACE}, {month} {day} ({agency}) - ', foot: '(Reporting by {names})' },
    },
  },
  de: {
    isSpaced: true,
    pageNames: words('Politik|Wirtschaft|Lokales|Sport|Kultur|Panorama'),
    places: words('Berlin|Köln|Wien|Zürich|Hamburg'),
    months: words('Januar|März|Mai|August|Oktober'),
    agencies: words('dpa|AFP|APA'),
    separators: [', ', ' und '],
    photoCredits: words('Foto: {names}|FOTO: {NAMES}|Bild: {names}'),
    runningHeads: words('Seite 4 Talbote, {day}. {month}|DER TALBOTE LOKALES|Nr. 61 Talbote'),
    houses: {
      byline: { head: 'Von {names}' },
      agency: { opening: '{place} ({agency}) – ', foot: '{names}' },
      place: { opening: '{place}. ', head: 'Von {names}' },
    },
  },
  fr: {
    isSpaced: true,
    pageNames: words('Politique|Économie|Société|Monde|Sports|Culture'),
    places: words('Paris|Lyon|Genève|Bruxelles|Nantes'),
    months: words('janvier|mars|mai|août|octobre'),
    agencies: words('AFP|ATS|AP'),
    separators: [', ', ' et '],
    photoCredits: words('Photo {names}|© {names}|PHOTO {NAMES}'),
    runningHeads: words('L’Écho du Val, {day} {month}|PAGE 4|L’ÉCHO DU VAL RÉGION'),
    houses: {
      byline: { head: 'Par {names}' },
      foot: { foot: '{names}' },
      agency: { opening: '{PLACE} ({agency}) - ', head: 'Par {names}' },
    },
  },
  es: {
    isSpaced: true,
    pageNames: words('Política|Economía|Sociedad|Mundo|Deportes|Cultura'),
    places: words('Madrid|Bogotá|Lima|Sevilla|Caracas'),
    months: words('ene|mar|may|ago|oct'),
    agencies: words('EFE|AP|AFP'),
    separators: [', ', ' y '],
    photoCredits: words('Foto: {names}|FOTO: {NAMES}|EFE/{names}'),
    runningHeads: words('El Faro del Valle, {day} {month}|PÁGINA 4|EL FARO DEL VALLE LOCAL'),
    houses: {
      byline: { head: 'Por {names}' },
      capitals: { head: '{NAMES} | {PLACE}' },
      agency: { opening: '{place}, {day} {month} ({agency}).- ' },
    },
  },
  it: {
    isSpaced: true,
    pageNames: words('Politica|Economia|Cronaca|Mondo|Sport|Cultura'),
    places: words('Roma|Milano|Torino|Trieste|Bari'),
    months: words('gennaio|marzo|maggio|agosto|ottobre'),
    agencies: words('ANSA|AGI|AFP'),
    separators: [', ', ' e '],
    photoCredits: words('Foto di {names}|FOTO {NAMES}|(foto {names})'),
    runningHeads: words('La Voce della Valle, {day} {month}|PAGINA 4|LA VOCE DELLA VALLE CRONACA'),
    houses: {
      byline: { head: 'di {names}' },
      foot: { foot: '{names}' },
      agency: { opening: '{PLACE}, {day} {month} ({agency}) - ' },
    },
  },
  pt: {
    isSpaced: true,
    pageNames: words('Política|Economia|Sociedade|Mundo|Desporto|Cultura'),
    places: words('Lisboa|Porto|São Paulo|Coimbra|Luanda'),
    months: words('jan|mar|mai|ago|out'),
    agencies: words('Lusa|AFP|AP'),
    separators: [', ', ' e '],
    photoCredits: words('Foto: {names}|FOTO {NAMES}|Foto de {names}'),
    runningHeads: words('O Mensageiro do Vale, {day} {month}|PÁGINA 4|O MENSAGEIRO DO VALE LOCAL'),
    houses: {
      byline: { head: 'Por {names}' },
      foot: { foot: '{names}' },
      agency: { opening: '{place}, {day} {month} ({agency}) – ' },
    },
  },
  nl: {
    isSpaced: true,
    pageNames: words('Politiek|Economie|Binnenland|Buitenland|Sport|Cultuur'),
    places: words('Amsterdam|Utrecht|Gent|Groningen|Brussel'),
    months: words('januari|maart|mei|augustus|oktober'),
    agencies: words('ANP|Belga|AFP'),
    separators: [', ', ' en '],
    photoCredits: words('Foto: {names}|FOTO {NAMES}|Foto {names}'),
    runningHeads: words('De Dalbode, {day} {month}|PAGINA 4|DE DALBODE REGIO'),
    houses: {
      byline: { head: 'Door {names}' },
      foot: { foot: '{names}' },
      agency: { opening: '{PLACE} ({agency}) - ' },
    },
  },
  ko: {
    isSpaced: true,
    pageNames: words('종합|정치|경제|사회|국제|문화'),
    places: words('서울|부산|대전|광주|세종'),
    months: words('1월|3월|5월|8월|10월'),
    agencies: words('연합뉴스|뉴시스|뉴스1'),
    separators: ['·', '·'],
    photoCredits: words('{names} 기자|사진={names} 기자|/{names} 기자'),
    runningHeads: words('한들일보 {month} {day}일|4면 사회|한들일보 제2031호'),
    houses: {
      foot: { foot: '{names} 기자' },
      byline: { head: '{names} 기자' },
      agency: { opening: '({place}={agency}) {names} 기자 = ' },
    },
  },
  ja: {
    isSpaced: false,
    pageNames: words('総合|政治|経済|社会|国際|地域'),
    places: words('東京|大阪|札幌|那覇|ロンドン'),
    months: words('1月|3月|5月|8月|10月'),
    agencies: words('共同|時事'),
    separators: ['、', '、'],
    photoCredits: words('（{names}撮影）|写真＝{names}|{names}撮影'),
    runningHeads: words('みなと新聞　{month}{day}日|４面　社会|みなと新聞　第8214号'),
    houses: {
      place: { opening: '【{place}＝{names}】' },
      tail: { tail: '（{names}）' },
      bracket: { tail: '【{names}】' },
    },
  },
  'zh-Hant': {
    isSpaced: false,
    pageNames: words('要聞|綜合新聞|社會|國際|財經|生活'),
    places: words('台北|高雄|台中|香港|新北'),
    months: words('1月|3月|5月|8月|10月'),
    agencies: words('中央社'),
    separators: ['、', '、'],
    photoCredits: words('（{names}攝）|{names}攝|（記者{names}攝）'),
    runningHeads: words('河灣日報　{month}{day}日|Ａ４　社會|河灣日報　第三二一七號'),
    houses: {
      report: { opening: '〔記者{names}／{place}報導〕' },
      agency: { opening: '（{agency}記者{names}{place}{day}日電）' },
      local: { opening: '【本報訊】', foot: '記者 {names}' },
      tail: { tail: '（記者{names}）' },
    },
  },
  'zh-Hans': {
    isSpaced: false,
    pageNames: words('要闻|综合新闻|社会|经济|文化|国际'),
    places: words('北京|上海|广州|武汉|成都'),
    months: words('1月|3月|5月|8月|10月'),
    agencies: words('新华社'),
    separators: ['、', '、'],
    photoCredits: words('（{names}摄）|本报记者　{names}摄|{names}/摄'),
    runningHeads: words('河湾日报　{month}{day}日|４　社会|河湾日报　第3640期'),
    houses: {
      local: { opening: '本报讯（记者　{names}）' },
      byline: { head: '本报记者　{names}' },
      tail: { tail: '（{names}）' },
      agency: { opening: '{agency}{place}{month}{day}日电（记者{names}）' },
    },
  },
}
