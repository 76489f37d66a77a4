/** Words that the pages of a language print around articles. All names are fictional. */
export interface PageWords {
  papers: readonly string[]
  /** Names of people, for articles whose source names none. */
  names: readonly string[]
  /** Headings over several short articles. */
  sections: readonly string[]
  /** The last line of an article that continues on another page; `{n}` is its number. */
  jumps: readonly string[]
  /** Lines that a front page prints about the issue. */
  issueLines: readonly string[]
  /** Captions of pictures that have none; `{name}` is a person. */
  captions: readonly string[]
  /** Parts of advertisements: `{n}` is a number, `{price}` a price. */
  shops: readonly string[]
  slogans: readonly string[]
  goods: readonly string[]
  contacts: readonly string[]
  /** Heading of small advertisements, and their texts. */
  classifieds: string
  smallAds: readonly string[]
}

const list = (text: string): string[] => text.split('|')

/** The words by language. */
export const PAGE_WORDS: { readonly [language: string]: PageWords } = {
  en: {
    papers: list('The Valley Courier|Harbor Gazette|The Evening Ledger|Northgate Times|THE MORNING PACKET'),
    names: list('Harriet Colby|Tom Wexley|Priya Nandan|Owen Sharp|Lena Marsh|Victor Adeyemi|June Hallam'),
    sections: list('IN BRIEF|News in brief|Around the county|Round the world|DIGEST'),
    jumps: list('Continued on Page {n}|See page {n}|Turn to page {n}|CONTINUED ON A{n}'),
    issueLines: list('No. {n} · Price {price}|VOL. {n}|Established 1874 — {price}|{n} pages'),
    captions: list(
      'A view of the harbor on Monday morning.|{name} at work in the new hall, which opens to the public next week.|Visitors wait at the gate of the museum.|The bridge before its repair, seen from the west bank.|{name} (left) with neighbors at the opening.',
    ),
    shops: list('Fairview Furniture|MILL LANE MOTORS|Hollis & Daughters|The Lamp Room|Perrin Opticians|Quay Bakery'),
    slogans: list('SALE|Everything must go|Now open Sundays|Built to last, priced to move|Half price this week only'),
    goods: list(
      'Oak tables from {price}|Winter coats {price}|Garden chairs {price} a pair|New tires fitted, {price}|Eye tests {price}|Walnut loaf {price}|Desk lamps from {price}|{n} used cars in stock',
    ),
    contacts: list(
      'Call 555-0{n}|{n} Canal Street, next to the station|Open daily 9 to 6|www.example.com|No money down, {n} months to pay',
    ),
    classifieds: 'CLASSIFIED',
    smallAds: list(
      'FOR SALE, piano, upright, walnut case, {price}. Evenings only, 555-0{n}.|WANTED, cook for school kitchen, {n} hours a week. Apply at the office.|TO LET, two rooms near the market, {price} a month, no pets.|LOST, gray cat with white feet, near Canal Street. Reward.|LESSONS in German and French, {price} an hour, all ages.|MOVING? Two men and a van, {price} an hour, 555-0{n}.',
    ),
  },
  de: {
    papers: list('Talbote|Neue Hafenzeitung|Der Morgenkurier|Bergstädter Anzeiger|ABENDPOST AM FLUSS'),
    names: list('Hanna Brenner|Jörg Althoff|Mira Kessler|Paul Lindner|Ute Vogt|Emre Aydin|Clara Stein'),
    sections: list('KURZ GEMELDET|Kurz notiert|In Kürze|Aus der Region|Meldungen'),
    jumps: list('Fortsetzung auf Seite {n}|Weiter auf Seite {n}|SEITE {n}|Bericht Seite {n}'),
    issueLines: list('Nr. {n} · {price}|{n}. Jahrgang|Einzelpreis {price}|Gegründet 1871'),
    captions: list(
      'Blick auf den Hafen am Montagmorgen.|{name} bei der Arbeit in der neuen Halle, die nächste Woche öffnet.|Besucher warten am Tor des Museums.|Die Brücke vor der Sanierung, vom Westufer gesehen.|{name} (links) mit Nachbarn bei der Eröffnung.',
    ),
    shops: list('Möbel Althaus|AUTOHAUS BERGER|Optik Lindner|Bäckerei Korn|Gartenwelt Süd|Uhren Vogt'),
    slogans: list(
      'RÄUMUNGSVERKAUF|Alles muss raus|Jetzt auch sonntags geöffnet|Qualität seit 1923|Nur diese Woche zum halben Preis',
    ),
    goods: list(
      'Eichentische ab {price}|Wintermäntel {price}|Gartenstühle, das Paar {price}|Reifenwechsel {price}|Sehtest {price}|Walnussbrot {price}|{n} Gebrauchtwagen vorrätig',
    ),
    contacts: list('Telefon 01 23/{n}|Kanalstraße {n}, am Bahnhof|Täglich von 9 bis 18 Uhr|www.example.de'),
    classifieds: 'KLEINANZEIGEN',
    smallAds: list(
      'VERKAUFE Klavier, Nussbaum, gut erhalten, {price}. Tel. 01 23/{n}, abends.|GESUCHT Köchin für Schulküche, {n} Stunden in der Woche.|ZU VERMIETEN zwei Zimmer am Markt, {price} im Monat, keine Haustiere.|ENTLAUFEN graue Katze mit weißen Pfoten, Nähe Kanalstraße.|NACHHILFE in Mathematik und Englisch, {price} die Stunde.',
    ),
  },
  fr: {
    papers: list('L’Écho du Val|Le Courrier du Port|La Gazette du Matin|LE PETIT RIVERAIN|Le Journal des Collines'),
    names: list('Claire Vasseur|Julien Morel|Anaïs Perrin|Marc Delorme|Sophie Lacroix|Karim Benali'),
    sections: list('EN BREF|Nouvelles brèves|À travers la région|Faits divers|Échos'),
    jumps: list('Suite page {n}|Lire la suite en page {n}|(Suite à la page {n})|Voir page {n}'),
    issueLines: list('N° {n} — {price}|{n}e année|Le numéro : {price}|Fondé en 1868'),
    captions: list(
      'Le port, lundi matin.|{name} au travail dans la nouvelle halle, qui ouvrira la semaine prochaine.|Des visiteurs patientent devant le musée.|Le pont avant sa réfection, vu de la rive ouest.|{name} (à gauche) avec des voisins lors de l’inauguration.',
    ),
    shops: list(
      'Meubles Vasseur|GARAGE DU PONT|Optique Lacroix|Boulangerie des Quais|Jardinerie du Sud|Horlogerie Morel',
    ),
    slogans: list(
      'SOLDES|Tout doit disparaître|Ouvert le dimanche|Depuis 1923 à votre service|À moitié prix cette semaine',
    ),
    goods: list(
      'Tables en chêne dès {price}|Manteaux d’hiver {price}|Deux chaises de jardin {price}|Pneus montés {price}|Pain aux noix {price}|{n} voitures d’occasion',
    ),
    contacts: list(
      'Téléphone 01 23 {n}|{n}, rue du Canal, près de la gare|Tous les jours de 9 h à 18 h|www.example.fr',
    ),
    classifieds: 'PETITES ANNONCES',
    smallAds: list(
      'À VENDRE piano droit en noyer, bon état, {price}. Tél. 01 23 {n}, le soir.|ON DEMANDE cuisinière pour école, {n} heures par semaine.|À LOUER deux pièces près du marché, {price} par mois.|PERDU chat gris aux pattes blanches, rue du Canal. Récompense.|LEÇONS d’allemand et d’anglais, {price} l’heure.',
    ),
  },
  es: {
    papers: list('El Faro del Valle|La Gaceta del Puerto|El Correo de la Mañana|DIARIO DE LA RIBERA|La Voz del Cerro'),
    names: list('Lucía Ferrer|Andrés Molina|Marta Quiroga|Diego Salas|Elena Ibáñez|Tomás Rueda'),
    sections: list('BREVES|En pocas palabras|Noticias de la comarca|Panorama|Apuntes'),
    jumps: list('Continúa en la página {n}|Pasa a la página {n}|Sigue en la pág. {n}|Página {n}'),
    issueLines: list('Núm. {n} · {price}|Año {n}|Precio: {price}|Fundado en 1881'),
    captions: list(
      'Vista del puerto el lunes por la mañana.|{name} trabaja en la nueva nave, que abrirá la próxima semana.|Visitantes esperan a la puerta del museo.|El puente antes de su reparación, desde la orilla oeste.|{name} (izquierda) con vecinos en la inauguración.',
    ),
    shops: list(
      'Muebles Ferrer|TALLERES DEL PUENTE|Óptica Molina|Panadería del Muelle|Jardines del Sur|Relojería Salas',
    ),
    slogans: list(
      'REBAJAS|Todo debe salir|Abierto los domingos|Desde 1923 a su servicio|A mitad de precio esta semana',
    ),
    goods: list(
      'Mesas de roble desde {price}|Abrigos {price}|Dos sillas de jardín {price}|Neumáticos montados {price}|Pan de nueces {price}|{n} coches de ocasión',
    ),
    contacts: list(
      'Teléfono 91 23 {n}|Calle del Canal, {n}, junto a la estación|Todos los días de 9 a 18|www.example.es',
    ),
    classifieds: 'ANUNCIOS POR PALABRAS',
    smallAds: list(
      'VENDO piano de nogal, buen estado, {price}. Tel. 91 23 {n}, tardes.|SE BUSCA cocinera para escuela, {n} horas semanales.|ALQUILO dos habitaciones junto al mercado, {price} al mes.|PERDIDO gato gris de patas blancas, calle del Canal. Se gratificará.|CLASES de alemán y francés, {price} la hora.',
    ),
  },
  it: {
    papers: list('La Voce della Valle|Il Corriere del Porto|GAZZETTA DEL MATTINO|Il Giornale dei Colli'),
    names: list('Chiara Rinaldi|Luca Ferraris|Marta Colombo|Paolo Greco|Elisa Bruni'),
    sections: list('IN BREVE|Notizie in breve|Dalla provincia|Flash'),
    jumps: list('Segue a pagina {n}|Continua a pagina {n}|A PAGINA {n}'),
    issueLines: list('N. {n} - {price}|Anno {n}|Una copia {price}|Fondato nel 1876'),
    captions: list(
      'Il porto lunedì mattina.|{name} al lavoro nel nuovo padiglione, che aprirà la prossima settimana.|Visitatori in attesa davanti al museo.|Il ponte prima dei lavori, visto dalla riva ovest.',
    ),
    shops: list('Mobili Rinaldi|AUTOFFICINA DEL PONTE|Ottica Greco|Panificio del Molo'),
    slogans: list('SALDI|Tutto a metà prezzo|Aperto la domenica|Dal 1923 al vostro servizio'),
    goods: list(
      'Tavoli in rovere da {price}|Cappotti {price}|Due sedie da giardino {price}|Pane alle noci {price}|{n} auto usate',
    ),
    contacts: list(
      'Telefono 01 23 {n}|Via del Canale {n}, vicino alla stazione|Tutti i giorni dalle 9 alle 18|www.example.it',
    ),
    classifieds: 'PICCOLI ANNUNCI',
    smallAds: list(
      'VENDESI pianoforte in noce, buono stato, {price}. Tel. 01 23 {n}.|CERCASI cuoca per mensa scolastica, {n} ore settimanali.|AFFITTASI due stanze vicino al mercato, {price} al mese.',
    ),
  },
  pt: {
    papers: list('O Mensageiro do Vale|A Gazeta do Porto|O CORREIO DA MANHÃ CEDO|Jornal da Ribeira'),
    names: list('Inês Carvalho|Rui Tavares|Beatriz Lobo|Nuno Salgado|Marta Pires'),
    sections: list('BREVES|Em poucas linhas|Pela região|Resumo'),
    jumps: list('Continua na página {n}|Segue na pág. {n}|Página {n}'),
    issueLines: list('N.º {n} · {price}|Ano {n}|Preço {price}|Fundado em 1879'),
    captions: list(
      'O porto na manhã de segunda-feira.|{name} a trabalhar no novo pavilhão, que abre na próxima semana.|Visitantes esperam à porta do museu.|A ponte antes das obras, vista da margem oeste.',
    ),
    shops: list('Móveis Carvalho|OFICINA DA PONTE|Óptica Tavares|Padaria do Cais'),
    slogans: list('SALDOS|Tudo a metade do preço|Aberto aos domingos|Ao seu serviço desde 1923'),
    goods: list(
      'Mesas de carvalho desde {price}|Casacos {price}|Duas cadeiras de jardim {price}|Pão de nozes {price}|{n} carros usados',
    ),
    contacts: list('Telefone 21 23 {n}|Rua do Canal, {n}, junto à estação|Todos os dias das 9 às 18|www.example.pt'),
    classifieds: 'PEQUENOS ANÚNCIOS',
    smallAds: list(
      'VENDE-SE piano de nogueira, bom estado, {price}. Tel. 21 23 {n}.|PROCURA-SE cozinheira para escola, {n} horas por semana.|ALUGAM-SE dois quartos junto ao mercado, {price} por mês.',
    ),
  },
  nl: {
    papers: list('De Dalbode|Havencourant|HET OCHTENDBLAD|Nieuwe Rivierpost'),
    names: list('Sanne de Wit|Joris Bakker|Femke Hoekstra|Pieter Mulder|Noor Visser'),
    sections: list('KORT NIEUWS|In het kort|Uit de regio|Berichten'),
    jumps: list('Vervolg op pagina {n}|Lees verder op pagina {n}|PAGINA {n}'),
    issueLines: list('Nr. {n} · {price}|{n}e jaargang|Losse nummers {price}|Opgericht in 1872'),
    captions: list(
      'De haven op maandagochtend.|{name} aan het werk in de nieuwe hal, die volgende week opengaat.|Bezoekers wachten voor het museum.|De brug vóór het herstel, gezien vanaf de westoever.',
    ),
    shops: list('Meubelhuis De Wit|GARAGE DE BRUG|Bakker Optiek|Broodhuis aan de Kade'),
    slogans: list('UITVERKOOP|Alles moet weg|Nu ook op zondag open|Sinds 1923'),
    goods: list(
      'Eiken tafels vanaf {price}|Winterjassen {price}|Twee tuinstoelen {price}|Notenbrood {price}|{n} gebruikte auto’s',
    ),
    contacts: list('Telefoon 01 23 {n}|Kanaalstraat {n}, bij het station|Dagelijks van 9 tot 18 uur|www.example.nl'),
    classifieds: 'KLEINE ADVERTENTIES',
    smallAds: list(
      'TE KOOP piano, notenhout, goede staat, {price}. Tel. 01 23 {n}.|GEVRAAGD kok voor schoolkeuken, {n} uur per week.|TE HUUR twee kamers bij de markt, {price} per maand.',
    ),
  },
  ko: {
    papers: list('한들일보|새벽신문|강변매일|푸른언덕신문'),
    names: list('김서연|이도윤|박하준|최지우|정민서|한유진'),
    sections: list('단신|간추린 뉴스|우리 동네 소식|이모저모'),
    jumps: list('{n}면에 계속|▶ {n}면으로 이어짐|관련기사 {n}면'),
    issueLines: list('제{n}호|값 {price}|1921년 창간|{n}판'),
    captions: list(
      '월요일 아침 항구의 모습.|{name}씨가 다음 주 문을 여는 새 전시관에서 일하고 있다.|관람객들이 박물관 앞에서 기다리고 있다.|보수 공사를 앞둔 다리를 서쪽 강변에서 바라본 모습.',
    ),
    shops: list('한들가구|다리앞 자동차정비|밝은안경|부두빵집|남쪽정원'),
    slogans: list('파격 세일|모든 상품 반값|일요일도 영업|이번 주 단 한 번|새로 문을 열었습니다'),
    goods: list(
      '원목 식탁 {price}부터|겨울 외투 {price}|정원 의자 두 개 {price}|호두빵 {price}|중고차 {n}대 보유|시력 검사 {price}',
    ),
    contacts: list('전화 02-000-{n}|운하길 {n}, 역 앞|매일 오전 9시~오후 6시|www.example.kr'),
    classifieds: '줄광고',
    smallAds: list(
      '피아노 팝니다. 상태 좋음. {price}. 저녁에 연락 바람.|학교 급식 조리사 구함. 주 {n}시간.|시장 옆 방 두 칸 세놓음. 월 {price}.|회색 고양이를 찾습니다. 사례함.|영어·독일어 과외. 시간당 {price}.',
    ),
  },
  ja: {
    papers: list('みなと新聞|川辺日報|朝の便り新聞|丘陵タイムス'),
    names: list('佐伯美咲|長谷川亮|村瀬健太|小野寺葵|三浦直樹|岡部千夏'),
    sections: list('短信|ニュース短信|地域の話題|こぼれ話'),
    jumps: list('【{n}面に続く】|（{n}面に関連記事）|＝{n}面に続く|続きは{n}面'),
    issueLines: list('第{n}号|定価{price}|明治四十年創刊|{n}版'),
    captions: list(
      '月曜朝の港の様子|来週開館する新しい会場で作業する{name}さん|博物館の前で開場を待つ人たち|修理前の橋、西岸から写す|開会式で近所の人と並ぶ{name}さん（左）',
    ),
    shops: list('川辺家具|橋本自動車|みなと眼鏡店|波止場ベーカリー|丘の園芸'),
    slogans: list('大売り出し|全品半額|日曜も営業|今週限り|新装開店'),
    goods: list(
      '樫の食卓{price}より|冬物コート{price}|庭椅子二脚{price}|くるみパン{price}|中古車{n}台展示中|視力検査{price}',
    ),
    contacts: list('電話〇三－{n}|運河通り{n}番地、駅前|午前九時～午後六時|www.example.jp'),
    classifieds: '案内広告',
    smallAds: list(
      'ピアノ譲ります。良品。{price}。連絡は夜間に。|給食調理員募集。週{n}時間。委細面談。|市場近く二間貸します。月{price}。|灰色の猫を捜しています。薄謝進呈。|英語・独語教えます。一時間{price}。',
    ),
  },
  'zh-Hant': {
    papers: list('河灣日報|港城晚報|晨光時報|青山新聞'),
    names: list('林雅筑|陳柏宇|黃詩涵|吳承恩|張育誠|許家豪'),
    sections: list('簡訊|新聞速覽|地方短波|要聞點滴'),
    jumps: list('（下轉第{n}版）|相關新聞刊A{n}|文轉A{n}版|▶ 詳見第{n}版'),
    issueLines: list('第{n}號|零售{price}|今日出紙{n}大張|民國三十八年創刊'),
    captions: list(
      '週一清晨的港口。|{name}在新館內工作，新館下週開放。|參觀者在博物館門前等候。|圖為維修前的橋樑，攝於西岸。|{name}（左）與街坊出席開幕儀式。',
    ),
    shops: list('河灣傢俱|橋頭汽車修理廠|明亮眼鏡|碼頭麵包店|南園園藝'),
    slogans: list('清倉大拍賣|全面五折|週日照常營業|只限本週|新張誌慶'),
    goods: list('橡木餐桌{price}起|冬季大衣{price}|庭園椅兩張{price}|核桃麵包{price}|中古車{n}輛|驗光{price}'),
    contacts: list('電話 02-0000-{n}|運河路{n}號，車站旁|每日上午九時至下午六時|www.example.tw'),
    classifieds: '分類廣告',
    smallAds: list(
      '售鋼琴，胡桃木，狀況良好，{price}，請於晚間來電。|徵學校廚師，每週{n}小時，意者面談。|市場旁雅房兩間出租，月租{price}。|尋灰貓，白爪，拾獲者有酬。|英文、德文家教，每小時{price}。',
    ),
  },
  'zh-Hans': {
    papers: list('河湾日报|港城晚报|晨光时报|青山新闻'),
    names: list('林雅竹|陈柏宇|黄诗涵|吴承远|张育诚|许家豪'),
    sections: list('简讯|新闻速览|地方短波|要闻点滴|一周速递'),
    jumps: list('（下转第{n}版）|相关报道见第{n}版|▶ 详见第{n}版'),
    issueLines: list('第{n}期|零售{price}|今日{n}版|总第{n}期'),
    captions: list(
      '图为周一清晨的港口。|{name}在新馆内工作，新馆下周开放。|参观者在博物馆门前等候。|图为维修前的桥梁，摄于西岸。|{name}（左）与街坊出席开馆仪式。',
    ),
    shops: list('河湾家具|桥头汽修厂|明亮眼镜|码头面包房|南园园艺'),
    slogans: list('清仓大甩卖|全场五折|周日照常营业|仅限本周|新店开业'),
    goods: list('橡木餐桌{price}起|冬季大衣{price}|庭院椅两把{price}|核桃面包{price}|二手车{n}辆|验光{price}'),
    contacts: list('电话：0000-{n}|运河路{n}号，车站旁|每天9:00—18:00|www.example.cn'),
    classifieds: '分类广告',
    smallAds: list(
      '售钢琴，胡桃木，成色好，{price}，请晚间来电。|招学校厨师，每周{n}小时，面谈。|市场旁两间房出租，月租{price}。|寻灰猫，白爪，拾到者有酬。|英语、德语家教，每小时{price}。',
    ),
  },
}

/** The form of a price in a language; `{n}` is its number. */
const PRICES: { readonly [language: string]: string } = {
  en: `\${n}`,
  ko: '{n}만 원',
  ja: '{n}円',
  'zh-Hant': '{n}元',
  'zh-Hans': '{n}元',
}

/** Returns a template with numbers drawn by a function. */
export function fillWords(template: string, language: string, number: (least: number, most: number) => number): string {
  return template
    .replaceAll('{price}', () => (PRICES[language] ?? '{n} €').replace('{n}', String(number(2, 990))))
    .replaceAll('{n}', () => String(number(2, 99)))
}
