import { describe, expect, it } from 'vitest'
import { de, en, es, fr, it as italian, ja, ko, type Locale, latin, nl, pt, zhHans, zhHant } from '../../src/index.js'
import { localeFor } from '../../src/locale/locale-for.js'
import { readCredits } from '../../src/phrases/credits.js'
import { datelineByline, openingDateline, trailingDateline } from '../../src/phrases/dateline.js'
import { tailStart } from '../../src/phrases/tail-credit.js'
import { narrow } from '../../src/text/numerals.js'
import { firstMatch } from '../../src/text/patterns.js'

const locales: Readonly<Record<string, Locale>> = {
  de,
  en,
  es,
  fr,
  it: italian,
  ja,
  ko,
  latin,
  nl,
  pt,
  zhHans,
  zhHant,
}
const localeOf = (name: string): Locale => locales[name]!

const creditsOf = (text: string, locale: Locale): string | null =>
  readCredits(text, locale)
    ?.map(({ role, name }) => `${role}:${name}`)
    .join(' ') ?? null

describe('datelines', () => {
  it.each([
    ['en', 'LONDON (Reuters) - The river', 'LONDON', 'Reuters', null],
    ['en', 'Springfield, Ill. (AP) — The council', 'Springfield, Ill.', 'AP', null],
    ['en', 'SAN JOSE, Calif. (AP) — The council', 'SAN JOSE, Calif.', 'AP', null],
    ['en', 'WASHINGTON, Jan 12 (Reuters) - The council', 'WASHINGTON', 'Reuters', '2024-01-12'],
    ['en', 'AMSTERDAM, 2 March (Reuters) - The council', 'AMSTERDAM', 'Reuters', '2024-03-02'],
    ['en', 'Geneva, March 4 (Reuters) - The council', 'Geneva', 'Reuters', '2024-03-04'],
    ['en', 'OSLO — Ferries stopped', 'OSLO', null, null],
    ['en', 'Riverton — The council', 'Riverton', null, null],
    ['en', 'LONDON, Nov. 21. The river', 'LONDON', null, '2023-11-21'],
    ['en', 'LONDON, Nov. 21.—The river', 'LONDON', null, '2023-11-21'],
    ['en', 'Washington, March 4.—The council', 'Washington', null, '2024-03-04'],
    ['de', 'Berlin (dpa) – Der Fluss', 'Berlin', 'dpa', null],
    ['de', 'KÖLN, 3. März (dpa). Der Fluss', 'KÖLN', 'dpa', '2024-03-03'],
    ['de', 'Wien. Der Fluss', 'Wien', null, null],
    ['de', 'Wien – Zelte am Fluss', 'Wien', null, null],
    ['de', 'Wien/Graz – Zelte am Fluss', 'Wien/Graz', null, null],
    ['de', 'Musterstadt (Ohio) – Eine Brücke', 'Musterstadt (Ohio)', null, null],
    ['de', 'Frankfurt am Main (dpa/AFP) - Der Fluss', 'Frankfurt am Main', 'dpa/AFP', null],
    ['de', 'Bad Musterberg (pm) – Der Fluss', 'Bad Musterberg', 'pm', null],
    ['de', 'Berlin, 3. März. Der Fluss', 'Berlin', null, '2024-03-03'],
    ['de', 'Wien, den 3. März. Der Fluss', 'Wien', null, '2024-03-03'],
    ['fr', 'PARIS (AFP) - La rivière', 'PARIS', 'AFP', null],
    ['fr', 'Genève, 1er mars (AFP) – La rivière', 'Genève', 'AFP', '2024-03-01'],
    ['fr', 'Genève, le 5 mars (ATS) – La rivière', 'Genève', 'ATS', '2024-03-05'],
    ['fr', 'Saint-Exemple – Les habitants', 'Saint-Exemple', null, null],
    ['fr', 'Paris, 9 février. — La rivière', 'Paris', null, '2024-02-09'],
    ['fr', 'Paris, 9 Février (Havas). — La rivière', 'Paris', 'Havas', '2024-02-09'],
    ['es', 'Madrid 4 (EFE). El río', 'Madrid', 'EFE', '2024-03-04'],
    ['es', 'Madrid, 4 (EFE).- El río', 'Madrid', 'EFE', '2024-03-04'],
    ['es', 'Madrid, 4 de marzo.—El río', 'Madrid', null, '2024-03-04'],
    ['es', 'Madrid, 5 mar (EFE).- El río', 'Madrid', 'EFE', '2024-03-05'],
    ['es', 'Ciudad de México, 5 de marzo de 2024 (EFE).- El río', 'Ciudad de México', 'EFE', '2024-03-05'],
    ['es', 'San José (Costa Rica), 5 mar (EFE).- El río', 'San José (Costa Rica)', 'EFE', '2024-03-05'],
    ['es', 'MADRID (AP) — El río', 'MADRID', 'AP', null],
    ['es', 'Bogotá.- Vecinos del río', 'Bogotá', null, null],
    ['es', 'Villa Ejemplo.- Los vecinos', 'Villa Ejemplo', null, null],
    ['pt', 'Lisboa, 5 mar (Lusa) — O rio', 'Lisboa', 'Lusa', '2024-03-05'],
    ['pt', 'SÃO PAULO (Reuters) - O rio', 'SÃO PAULO', 'Reuters', null],
    ['it', '(ANSA) - ROMA, 05 MAR - Il fiume', 'ROMA', 'ANSA', '2024-03-05'],
    ['it', 'MILANO – Il fiume', 'MILANO', null, null],
    ['nl', 'AMSTERDAM (ANP) - De rivier', 'AMSTERDAM', 'ANP', null],
    ['nl', 'Den Haag - De rivier', 'Den Haag', null, null],
    ['nl', 'PARIJS, 4 Maart. (Reuter) De rivier', 'PARIJS', null, '2024-03-04'],
    ['it', 'Roma, 4 marzo. — Il fiume', 'Roma', null, '2024-03-04'],
    ['pt', 'Lisboa, 4 de março. — O rio', 'Lisboa', null, '2024-03-04'],
    ['ko', '[서울=뉴시스] 강가 공원', '서울', '뉴시스', null],
    ['ko', '(서울=연합뉴스) 김민수 기자 = 강가 공원', '서울', '연합뉴스', null],
    ['ko', '【부산=뉴시스】강가 공원', '부산', '뉴시스', null],
    ['zhHant', '〔記者王小明／台北報導〕河濱', '台北', null, null],
    ['zhHant', '（中央社記者陳怡君台北5日電）河濱', '台北', '中央社', '2024-03-05'],
    ['zhHant', '（中央社記者陳怡君華盛頓5日電）河濱', '華盛頓', '中央社', '2024-03-05'],
    ['zhHant', '（中央社記者陳怡君高雄五日電）河濱', '高雄', '中央社', '2024-03-05'],
    ['zhHant', '〔編譯組／綜合報導〕河濱', '綜合', '編譯組', null],
    ['zhHant', '【本報訊】河濱', null, '本報', null],
    ['zhHant', '〔中央社〕河濱', null, '中央社', null],
    ['ja', '【ロンドン＝共同】川辺の公園', 'ロンドン', '共同', null],
    ['ja', '【ロンドン共同】川辺の公園', 'ロンドン', '共同', null],
    ['ja', '【ロンドン＝山田太郎】川辺の公園', 'ロンドン', null, null],
    ['latin', 'Göteborg (TT) – Floden', 'Göteborg', 'TT', null],
    ['latin', 'TARTU, 12. juuni (ETA) – Uus sild', 'TARTU', 'ETA', null],
    ['latin', 'ВАРНА – Мостът', 'ВАРНА', null, null],
  ])('%s: %s', (name, text, place, agency, date) => {
    expect(openingDateline(text, localeOf(name), '2024-03-08')).toMatchObject({ place, agency, date })
  })

  it.each([
    ['en', 'Teachers — most of them young — went home.'],
    ['en', 'NATO — The alliance of the west — met in spring.'],
    ['en', 'Jane Roe (left) — a teacher — went home.'],
    ['en', 'Spring - a season - is short.'],
    ['en', 'The bridge — the only one — was closed.'],
    ['en', 'On Friday, March 4. The bridge opens.'],
    ['en', 'Riverton Herald Friday, March 4. Page 2'],
    ['en', 'FRIDAY, MARCH 4. The bridge opens.'],
    ['en', 'The bridge opens on March 4. Bring your friends.'],
    ['es', 'Madrid 4 puentes (los viejos) se cierran.'],
    ['de', 'Lehrer – die meisten jung – gingen nach Hause.'],
    ['de', 'Anna Müller (links) – eine Lehrerin – ging nach Hause.'],
    ['de', 'Brot. Milch. Käse. Alles wird teurer.'],
    ['de', 'Berlin ist im Frühling schön.'],
    ['fr', 'Les habitants – surtout les jeunes – sont partis.'],
    ['fr', 'Paris est belle au printemps.'],
    ['fr', 'Rien. Personne ne répond.'],
    ['es', 'Los vecinos – casi todos jóvenes – se fueron.'],
    ['es', 'Nada. Nadie responde.'],
    ['es', 'Madrid es hermosa en primavera.'],
    ['es', '— La ciudad no duerme —dijo la vecina.'],
    ['pt', 'Os vizinhos – quase todos jovens – foram embora.'],
    ['it', 'I vicini – quasi tutti giovani – sono partiti.'],
    ['nl', 'De buren – bijna allemaal jong – zijn vertrokken.'],
    ['ko', '서울 강가 공원에 꽃이 피었다.'],
    ['ko', '(웃음) 그는 말했다.'],
    ['ko', '사진=김민수 기자 제공 자료'],
    ['zhHant', '【編者按】本報今天起刊出這組文章。'],
    ['zhHant', '〔註〕河濱公園的花都開了。'],
    ['zhHant', '記者王小明昨天到了台北。'],
    ['ja', '【特集】川辺の公園'],
    ['ja', '【写真】川辺の公園'],
    ['latin', 'Floden – den längsta – är djup.'],
    ['latin', 'Floden (den längsta) – är djup.'],
  ])('%s: none in %s', (name, text) => {
    expect(openingDateline(text, localeOf(name), null)).toBeNull()
  })

  it.each([
    ['ko', '(서울=연합뉴스) 김민수 이서연 기자 = 강가 공원', ['김민수', '이서연']],
    ['ko', '[경기=김민수 기자] 강가 공원', ['김민수']],
    ['zhHant', '（中央社記者陳怡君華盛頓5日電）河濱', ['陳怡君']],
    ['zhHant', '（中央社記者陳怡君高雄五日電）河濱', ['陳怡君']],
    ['zhHant', '〔記者王小明、李小華／台北報導〕河濱', ['王小明', '李小華']],
    ['ja', '【ロンドン＝山田太郎、佐藤花子】川辺', ['山田太郎', '佐藤花子']],
  ])('%s: reporters in %s', (name, text, names) => {
    expect(datelineByline(text, localeOf(name))?.credits.map((credit) => credit.name)).toEqual(names)
  })

  it('does not take an agency for a reporter', () => {
    expect(datelineByline('【ロンドン＝共同】川辺の公園', ja)).toBeNull()
  })

  it.each([
    ['de', '(dpa)', 'dpa'],
    ['fr', '(avec AFP)', 'AFP'],
    ['es', '(Con información de EFE)', 'EFE'],
    ['ko', '[서울=뉴시스]', '뉴시스'],
  ])('%s: closes with %s', (name, text, agency) => {
    expect(trailingDateline(text, localeOf(name), null)?.agency).toBe(agency)
  })
})

describe('credits', () => {
  it.each([
    ['en', 'By Jane Doe and John Marsh', 'reporter:Jane Doe reporter:John Marsh'],
    ['en', 'BY JANE DOE', 'reporter:JANE DOE'],
    ['en', 'By Jane Doe, Associated Press', 'reporter:Jane Doe'],
    ['en', 'Photo by Jane Doe/Reuters', 'photographer:Jane Doe'],
    ['en', 'Jane Doe/AP', 'photographer:Jane Doe source:AP'],
    ['en', '(Reporting by Jane Doe)', 'reporter:Jane Doe'],
    ['en', 'Staff Writer', ''],
    ['en', 'Herald Staff Writer', ''],
    ['en', 'Good News', null],
    ['en', 'Either/or', null],
    ['en', 'Jane Marsh', 'reporter:Jane Marsh'],
    ['en', 'JOHN P. MARSH', 'reporter:JOHN P. MARSH'],
    ['en', 'Jane Marsh, Herald Staff Writer', 'author:Jane Marsh'],
    ['en', 'John Marsh Electrical Engineering', 'author:John Marsh'],
    ['en', 'Managing Editor', ''],
    ['en', 'O. T.', 'reporter:O. T.'],
    ['en', '(jd)', 'reporter:jd'],
    ['en', 'U. S.', null],
    ['en', '8 P. M.', null],
    ['en', 'Winter Garden', null],
    ['en', 'Grace Under Pressure', null],
    ['de', 'Von Anna Müller und Max Schäfer', 'reporter:Anna Müller reporter:Max Schäfer'],
    ['de', 'Von Anna Müller, dpa', 'reporter:Anna Müller'],
    ['de', 'VON ANNA MÜLLER', 'reporter:ANNA MÜLLER'],
    ['de', 'Foto: Anna Müller/dpa', 'photographer:Anna Müller'],
    ['de', 'FOTO: ANNA MÜLLER', 'photographer:ANNA MÜLLER'],
    ['de', 'Bild: Petra von Hagen', 'photographer:Petra von Hagen'],
    ['de', 'Anna Müller und Petra von Hagen', 'reporter:Anna Müller reporter:Petra von Hagen'],
    ['de', 'Von Anfang an war der Fluss zu tief', null],
    ['de', 'Die Brücke', null],
    ['de', '(jd)', 'reporter:jd'],
    ['de', '(dpa)', 'source:dpa'],
    ['fr', '(AFP)', 'source:AFP'],
    ['fr', '(le maire)', null],
    ['en', '(AP)', 'source:AP'],
    ['de', 'J. P. Schäfer', 'reporter:J. P. Schäfer'],
    ['de', 'DIE NEUE BRÜCKE', null],
    ['de', 'Rivierer Zeitung', null],
    ['fr', 'Par Jean Dupont et Marie Lefèvre', 'reporter:Jean Dupont reporter:Marie Lefèvre'],
    ['fr', 'Propos recueillis par Jean Dupont', 'reporter:Jean Dupont'],
    ['fr', 'Photo Jean Dupont/AFP', 'photographer:Jean Dupont'],
    ['fr', '© Jean Dupont', 'photographer:Jean Dupont'],
    ['fr', 'Jean DUPONT', 'reporter:Jean DUPONT'],
    ['fr', 'Par ailleurs, le pont est fermé', null],
    ['fr', 'Le Pont Neuf', null],
    ['fr', 'O. T.', 'reporter:O. T.'],
    ['fr', 'LES MÉMOIRES', null],
    ['fr', 'M. Dupont', null],
    ['es', 'Por Juan Pérez y María Gómez', 'reporter:Juan Pérez reporter:María Gómez'],
    ['es', 'JUAN PÉREZ | MADRID', 'reporter:JUAN PÉREZ'],
    ['es', 'JUAN PÉREZ Y ANA MUÑOZ | CIUDAD DE MÉXICO', 'reporter:JUAN PÉREZ reporter:ANA MUÑOZ'],
    ['es', 'EFE/Juan Pérez', 'photographer:Juan Pérez source:EFE'],
    ['es', 'Foto: Juan Pérez/EFE', 'photographer:Juan Pérez'],
    ['es', 'Por eso el puente está cerrado', null],
    ['es', 'Juan Pérez de la Vega', 'reporter:Juan Pérez de la Vega'],
    ['es', 'Ciudad de México', null],
    ['es', 'Estados Unidos', null],
    ['es', 'El puente nuevo', null],
    ['pt', 'Por Ana Silva e João Costa', 'reporter:Ana Silva reporter:João Costa'],
    ['pt', 'Por isso a ponte está fechada', null],
    ['pt', 'Ana Silva da Costa', 'reporter:Ana Silva da Costa'],
    ['pt', 'FOTO ANA SILVA', 'photographer:ANA SILVA'],
    ['pt', 'Rio de Janeiro', null],
    ['pt', 'A Ponte Nova', null],
    ['it', 'di Mario Rossi', 'reporter:Mario Rossi'],
    ['it', 'Foto di Mario Rossi/ANSA', 'photographer:Mario Rossi'],
    ['it', 'Di notte il ponte è chiuso', null],
    ['it', 'Mario Rossi ed Anna Verdi', 'reporter:Mario Rossi reporter:Anna Verdi'],
    ['it', 'Corriere della Sera', null],
    ['it', 'IL PONTE NUOVO', null],
    ['it', 'San Lorenzo', null],
    ['nl', 'Door Jan de Vries', 'reporter:Jan de Vries'],
    ['nl', 'Foto Jan de Vries/ANP', 'photographer:Jan de Vries'],
    ['nl', 'Door de regen is de brug dicht', null],
    ['nl', 'Jan van der Berg', 'reporter:Jan van der Berg'],
    ['nl', 'Den Haag', null],
    ['nl', 'Nieuw Leven', null],
    ['ko', '/서울=홍길동 기자', 'reporter:홍길동'],
    ['ko', '홍길동 기자(hong@example.com)', 'reporter:홍길동'],
    ['ko', '홍길동 기자', 'reporter:홍길동'],
    ['ko', '홍길동·김민수 기자', 'reporter:홍길동 reporter:김민수'],
    ['ko', '사진=홍길동 기자', 'photographer:홍길동'],
    ['ko', '홍길동 기자 gildong@example.com', 'reporter:홍길동'],
    ['ko', '서울=홍길동 특파원', 'reporter:홍길동'],
    ['ko', '강가 공원에 꽃이 피었다', null],
    ['zhHant', '■記者王小明、李小華', 'reporter:王小明 reporter:李小華'],
    ['zhHant', '記者王小明／台北報導', 'reporter:王小明'],
    ['zhHant', '（記者王小明攝）', 'photographer:王小明'],
    ['ja', '【山田太郎】', 'null:山田太郎'],
    ['ja', '【八木沢瞳】', 'null:八木沢瞳'],
    ['ja', '【八木沢瞳、鬼頭さくら】', 'null:八木沢瞳 null:鬼頭さくら'],
    ['ja', '【社会部】', null],
    ['ja', '【訂正】', null],
    ['ja', '【連載あり】', null],
    ['ja', '【名古屋支局】', null],
    ['ja', '（加藤さくら）', 'null:加藤さくら'],
    ['ja', '写真＝山田太郎', 'photographer:山田太郎'],
    ['ja', '（中止している）', null],
    ['latin', 'Foto: Kari Nordmann', 'photographer:Kari Nordmann'],
  ])('%s: %s', (name, text, expected) => {
    expect(creditsOf(text, localeOf(name))).toBe(expected)
  })
})

describe('credits at the end of a body', () => {
  it.each([
    ['en', 'The bridge is closed. ', '(Reporting by Jane Doe)'],
    ['en', '"The bridge is closed." ', '(Reporting by Jane Doe)'],
    ['en', 'More at www.example.com ', '(Reporting by Jane Doe)'],
    ['de', 'Die Brücke ist gesperrt. ', 'Anna Müller'],
    ['de', '„Die Brücke ist gesperrt.“ ', 'Anna Müller und Max Schäfer'],
    ['de', 'Die Brücke ist gesperrt. ', 'O. T.'],
    ['de', 'Die Brücke ist gesperrt. ', '(jd)'],
    ['en', 'The bridge is closed. ', 'Jane Marsh'],
    ['it', 'Il ponte è chiuso. ', 'Mario Rossi'],
    ['nl', 'De brug is dicht. ', 'Jan de Vries'],
    ['pt', 'A ponte está fechada. ', 'Ana Silva'],
    ['fr', 'Le pont est fermé. ', 'Jean DUPONT'],
    ['fr', '« Le pont est fermé. » ', 'Jean DUPONT et Marie LEFÈVRE'],
    ['ko', '다리가 폐쇄됐다. ', '홍길동 기자'],
    ['ko', '다리가 폐쇄됐다.', '홍길동·김민수 기자'],
    ['ko', '다리가 폐쇄됐다. ', '홍길동 기자 hong@example.com'],
    ['ko', '다리가 폐쇄됐다. ', '/서울=홍길동 기자'],
    ['ja', '橋は閉鎖された。', '【八木沢瞳】'],
    ['zhHant', '橋樑已經封閉。', '■記者王小明'],
    ['zhHant', '橋樑已經封閉。 ', '記者 王小明'],
    ['zhHant', '案件編號20', '（記者王小明）'],
    ['ja', '橋は閉鎖された。', '【山田太郎】'],
    ['ja', '橋は閉鎖された。', '（加藤さくら）'],
  ])('%s: %s%s', (name, body, credit) => {
    expect(tailStart(body + credit, localeOf(name))).toBe(body.length)
  })

  it.each([
    ['en', 'She met the mayor of Springfield. He agreed.'],
    ['en', 'The bridge is closed (see the map by the gate)'],
    ['en', 'The bridge is closed (sic)'],
    ['en', 'It opens at 8 P. M.'],
    ['en', 'The bridge is closed. The North'],
    ['de', 'Das Wort hatte dann Dr. Anna Müller'],
    ['de', 'Die Brücke ist gesperrt. Die Stadt'],
    ['fr', 'Le pont est fermé. Les Genevois'],
    ['es', 'El puente está cerrado. Juan Pérez'],
    ['it', 'Il ponte è chiuso. La Città'],
    ['nl', 'De brug is dicht. Den Haag'],
    ['ko', '다리가 폐쇄됐다. 홍길동 기자는'],
    ['zhHant', '橋樑已經封閉。【附註】之後再說'],
    ['ja', '橋は閉鎖された。【社会部】'],
    ['ja', '橋は閉鎖された。【写真あり】'],
  ])('%s: none in %s', (name, text) => {
    expect(tailStart(text, localeOf(name))).toBe(-1)
  })
})

describe('references to other pages', () => {
  it.each([
    ['en', 'See FERRY, Page A5', 'to A5'],
    ['en', 'Continued from Page 1', 'from 1'],
    ['en', 'Please see page 2', 'to 2'],
    ['en', 'From page 1', 'from 1'],
    ['en', 'FERRY From page 1', 'from 1'],
    ['en', 'Continued from page A1', 'from A1'],
    ['en', 'CONTINUED FROM PAGE ONE', 'from ONE'],
    ['en', '(Continued from first page.)', 'from undefined'],
    ['en', 'See FERRY, page 3', 'to 3'],
    ['en', 'See FERRY page 3', 'to 3'],
    ['en', 'Continued on page 5', 'to 5'],
    ['en', 'FERRY, Continued on Page 5, Column 3', 'to 5'],
    ['en', 'Turn to page 5', 'to 5'],
    ['en', 'To be continued.', 'to undefined'],
    ['de', '(Schluß von Seite 1)', 'from 1'],
    ['de', '(Schluss auf Seite 8)', 'to 8'],
    ['de', '(Fortsetzung folgt)', 'to undefined'],
    ['fr', 'Voir la suite en 3e page', 'to 3'],
    ['fr', '(Suite de la 1re page)', 'from 1'],
    ['fr', 'Suite de la première page', 'from undefined'],
    ['fr', '(À suivre)', 'to undefined'],
    ['es', 'Pasa a la pág. 3', 'to 3'],
    ['es', 'Viene de la primera página', 'from undefined'],
    ['es', '(Continuará)', 'to undefined'],
    ['pt', 'Continua na 3.ª página', 'to 3'],
    ['pt', 'Continuação da página 1', 'from 1'],
    ['it', 'Continua in 3ª pagina', 'to 3'],
    ['it', 'Segue dalla prima pagina', 'from undefined'],
    ['nl', 'Lees verder op blz. 3', 'to 3'],
    ['nl', 'Vervolg van de voorpagina', 'from undefined'],
    ['nl', '(Wordt vervolgd)', 'to undefined'],
    ['zhHans', '下转第3版', 'to 3'],
    ['zhHans', '紧接第一版', 'from 一'],
    ['zhHant', '下轉A3', 'to A3'],
    ['zhHant', '文轉第三版', 'to 三'],
    ['ja', '3面へ続く', 'to 3'],
    ['ja', '1面の続き', 'from 1'],
    ['ja', '３面参照', 'see 3'],
    ['ko', '3면으로 이어집니다', 'to 3'],
    ['de', 'Fortsetzung auf Seite 3', 'to 3'],
    ['de', 'Fortsetzung von Seite 1', 'from 1'],
    ['de', 'Siehe auch Seite 4', 'see 4'],
    ['fr', 'Suite page 3', 'to 3'],
    ['fr', 'Lire la suite en page 3', 'to 3'],
    ['fr', 'Suite de la page 1', 'from 1'],
    ['fr', 'Lire aussi page 4', 'see 4'],
    ['es', 'Continúa en la página 3', 'to 3'],
    ['es', 'Viene de la página 1', 'from 1'],
    ['es', 'Ver página 4', 'see 4'],
    ['pt', 'Continua na página 3', 'to 3'],
    ['it', 'Continua a pagina 3', 'to 3'],
    ['it', 'Segue da pagina 1', 'from 1'],
    ['nl', 'Lees verder op pagina 3', 'to 3'],
    ['nl', 'Vervolg van pagina 1', 'from 1'],
    ['ko', '3면에 계속', 'to 3'],
    ['ko', '1면에서 계속', 'from 1'],
    ['ko', '관련기사 4면', 'see 4'],
  ])('%s: %s', (name, text, expected) => {
    const groups = firstMatch(localeOf(name).continuation, narrow(text))?.groups ?? {}
    const direction = ['to', 'from', 'see'].find((key) => groups[key])
    expect(`${direction} ${groups['page']}`).toBe(expected)
  })
})

describe('text that refers to no page', () => {
  it.each([
    ['en', 'From page 1 to the last, the book is about a ferry.'],
    ['en', 'The talks continued on Friday with 3 pages of amendments.'],
    ['en', 'Read on and you will see 3 ferries.'],
    ['de', 'Die Fortsetzung der Gespräche folgt am 3. März.'],
    ['de', 'Von Seite 1 bis zum Schluss geht es um die Brücke.'],
    ['fr', 'Par suite de la pluie, la page 3 est illisible.'],
    ['es', 'La obra continúa con 3 páginas.'],
    ['it', 'Il libro segue le 3 pagine.'],
    ['ko', '3면의 바다가 계속되는 풍경'],
    ['ja', '3面の壁が続く'],
  ])('%s: %s', (name, text) => {
    expect(firstMatch(localeOf(name).continuation, narrow(text))).toBeNull()
  })
})

/** The languages whose locales are made of words. */
const OF_WORDS = 'ar cs da el fi he hi hu id nb pl ro ru sv tr uk vi'.split(' ')

describe('every locale', () => {
  const all = [...Object.entries(locales), ...OF_WORDS.map((language) => [language, localeFor(language)] as const)]

  it.each(all)('%s pairs each opening mark with a different closing mark', (_, { quotePairs }) => {
    expect(quotePairs.length % 2).toBe(0)
  })

  it.each(all)('%s reads long lines of one class of characters in linear time', (_, locale) => {
    const lines = ['A', 'Aa ', 'A. ', 'Aa-', 'Aa/', '가', '김민수 ', '記者', '〔記者', 'Aa, ', '12 '].map((part) =>
      part.repeat(4000),
    )
    const patterns = [
      ...locale.dateline,
      ...locale.tailDateline,
      ...(locale.creditForms ?? []).map(([pattern]) => pattern),
    ]
    patterns.push(
      ...[locale.tailCredit, locale.positionLine, locale.multiWordName, locale.nonName].filter(
        (pattern) => pattern != null,
      ),
    )
    const start = performance.now()
    for (const line of lines) for (const pattern of patterns) pattern.test(line.slice(0, 120))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
