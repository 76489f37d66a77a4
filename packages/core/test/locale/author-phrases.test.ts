import { describe, expect, it } from 'vitest'
import { localeFor } from '../../src/locale/locale-for.js'
import { readCredits } from '../../src/phrases/credits.js'
import { openingDateline } from '../../src/phrases/dateline.js'
import { isAuthorNote, readDashed, readEnd, readNameAndPlace } from '../../src/phrases/signatures.js'

type Credits = ReturnType<typeof readCredits>
const printed = (credits: Credits): string | null =>
  credits?.map(({ role, name }) => `${role}:${name}`).join(' ') ?? null

describe('credits', () => {
  it.each([
    // A name after the position of its bearer
    ['de', 'Von unserem Redakteur Jens Wahl', 'reporter:Jens Wahl'],
    ['de', 'Von unserer Korrespondentin Petra Lohr, Berlin', 'correspondent:Petra Lohr'],
    ['fr', 'De notre envoyé spécial à Kiev, Marc Vial', 'correspondent:Marc Vial'],
    ['fr', 'De notre correspondant à New York', ''],
    ['es', 'AGENCIAS / Buenos Aires', ''],
    ['it', 'Dal nostro inviato Marco Bossi', 'correspondent:Marco Bossi'],
    ['nl', 'Van onze sportredactie Pieter Kok', 'reporter:Pieter Kok'],
    ['en', 'By our farming correspondent', ''],
    ['en', 'From staff and wire reports', ''],
    ['en', 'For The First Time Since Last Year', null],
    // A position, a profession or a place after a name
    ['en', 'By Tom Whitley and Rosa Lind Courier Staff Writers', 'reporter:Tom Whitley reporter:Rosa Lind'],
    ['en', 'By Jane Roe Special to the Daily', 'reporter:Jane Roe'],
    ['en', 'By ROSA LIND OF THE COURIER STAFF', 'reporter:ROSA LIND'],
    ['en', 'Ella Ford | The Associated Press', 'reporter:Ella Ford'],
    ['it', 'di Marco Bossi inviato a Valderia', 'reporter:Marco Bossi'],
    ['en', '(Additional reporting by Jean Roche in Paris; Editing by Sue Park)', 'reporter:Jean Roche editor:Sue Park'],
    // An address
    ['en', 'By Helen Marsh hmarsh@post.example', 'reporter:Helen Marsh'],
    // Agencies
    ['en', 'By Tom Whitley and agencies', 'reporter:Tom Whitley'],
    ['de', 'Von Ole Brandt und Agenturen', 'reporter:Ole Brandt'],
    ['fr', 'Luc Fabre (avec AFP)', 'reporter:Luc Fabre'],
    ['es', 'Por Lucía Romero y agencias', 'reporter:Lucía Romero'],
    ['pt', 'Rita Moura com Lusa', 'reporter:Rita Moura'],
    ['es', 'EFE | Vigo', 'source:EFE'],
    ['es', 'EFE/Ana Royo', 'photographer:Ana Royo source:EFE'],
    ['pt', 'Agência Lusa', 'source:Agência Lusa'],
    ['da', '/ritzau/', 'source:ritzau'],
    ['el', 'ΑΠΕ-ΜΠΕ', 'source:ΑΠΕ-ΜΠΕ'],
    ['ko', '연합뉴스', 'source:연합뉴스'],
    ['fr', 'Archives', null],
    // Words before names
    ['de', 'Das Gespräch führte Anja Kessler.', 'reporter:Anja Kessler'],
    ['de', 'Das Gespräch führten Mara Stein und Ole Brandt.', 'reporter:Mara Stein reporter:Ole Brandt'],
    ['de', 'Ein Kommentar von Karin Stolz', 'author:Karin Stolz'],
    ['fr', 'ENTRETIEN RÉALISÉ PAR MARIE COLIN', 'reporter:MARIE COLIN'],
    ['nl', 'column Lotte Smit', 'author:Lotte Smit'],
    ['ja', '編集委員　大野健', 'reporter:大野健'],
    ['ja', 'ブリュッセル支局長　小林一郎', 'reporter:小林一郎'],
    ['ja', '（社会部・佐藤めぐみ）', 'reporter:佐藤めぐみ'],
    ['zh-Hans', '记者 顾青 文/摄', 'reporter:顾青'],
    ['zh-Hans', '文/何伟 图/顾青', 'author:何伟 photographer:顾青'],
    ['zh-Hans', '文/本报记者 林小雨 图/受访者提供', 'reporter:林小雨'],
    ['zh-Hans', '本报驻舟山记者 何伟', 'correspondent:何伟'],
    ['zh-Hant', '編譯陳怡君／綜合報導', 'reporter:陳怡君'],
    ['zh-Hant', '文／圖　黃小玲', 'reporter:黃小玲'],
    // Notes about an author
    ['zh-Hans', '（作者系市民）', ''],
    ['zh-Hans', '（作者为市作协会员，本报特约撰稿人）', ''],
    ['zh-Hans', '（作者李强系市民）', 'author:李强'],
    ['zh-Hans', '（作者为第五中学校长，本报记者方晓采访整理）', 'compiler:方晓'],
  ])('%s reads %s', (language, text, expected) => {
    expect(printed(readCredits(text, localeFor(language)))).toBe(expected)
  })

  it.each([
    ['fr', 'P. M.', 'reporter:P. M.'],
    ['en', '— Carla Mott', 'reporter:Carla Mott'],
    ['en', '— Main Street', null],
    ['zh-Hans', '读者 方 晓', 'author:方晓'],
  ])('%s at the end of an article: %s', (language, text, expected) => {
    expect(printed(readEnd(text, localeFor(language)))).toBe(expected)
  })

  it('a dash before an agency announces no person', () => {
    expect(readDashed('— Reuters', localeFor('en'))).toBeNull()
  })

  it.each([
    ['en', 'Jane Coyle in Fell', 'reporter:Jane Coyle'],
    ['en', 'San Francisco, California', null],
    ['en', 'Rain in April', null],
    ['de', 'Urs Frei, Bern', 'reporter:Urs Frei'],
    ['de', 'Neue Brücke in Talheim', null],
    ['fr', 'Par Jeanne Roche, professeure de géologie', 'reporter:Jeanne Roche'],
    ['fr', 'Jeanne Roche, professeure de géologie', null],
    ['pt', 'Rita Moura, em Coimbra', 'reporter:Rita Moura'],
    ['ru', 'Иван Петров, собкор', 'reporter:Иван Петров'],
    ['tr', 'Mehmet Kaya - İzmir', 'reporter:Mehmet Kaya'],
  ])('%s below a headline: %s', (language, text, expected) => {
    expect(printed(readNameAndPlace(text, localeFor(language)))).toBe(expected)
  })

  it.each([
    ['The author is a retired engineer.', true],
    ['The author is expected to speak on Friday.', false],
    ['Der Autor ist Förster in Talheim.', true],
    ["L'auteure est professeure de géologie.", true],
    ['La autora es escritora.', true],
    ['De auteur is schrijver en woont in Zwolle.', true],
  ])('a note about an author: %s', (text, isNote) => {
    expect(isAuthorNote(text)).toBe(isNote)
  })
})

describe('datelines', () => {
  it.each([
    ['de', 'TALHEIM. Der Gemeinderat hat vertagt.', 'TALHEIM', null],
    ['de', 'HARBURG/AUEN. Der Rat hat vertagt.', 'HARBURG/AUEN', null],
    ['de', 'FUSSBALL. Der SV Talheim hat gewonnen.', null, null],
    ['de', 'HINTERGRUND. Die Brücke ist alt.', null, null],
    ['de', 'Talheim. Der Gemeinderat hat vertagt.', null, null],
    ['de', 'Merzig. (dpa) Die Feuerwehren suchen Mitglieder.', 'Merzig', 'dpa'],
    ['de', 'Bern (sda) Der Nationalrat hat die Steuer abgelehnt.', 'Bern', 'sda'],
    ['fr', 'VALBONNE. – Un camion s’est renversé.', 'VALBONNE', null],
    ['fr', 'CONCERT. La chorale chantera dimanche.', null, null],
    ['fr', 'Genève (ATS) Les enseignants ont cessé le travail.', 'Genève', 'ATS'],
    ['nl', 'Assen (ANP) De oudste bakker stopt ermee.', 'Assen', 'ANP'],
    ['sv', 'STOCKHOLM (TT) Staten säljer en fyr.', 'STOCKHOLM', 'TT'],
    ['ko', '[뉴욕=로이터 연합뉴스] 국제 유가가 내렸다.', '뉴욕', '로이터 연합뉴스'],
    ['ja', '【ニューヨーク＝ロイター時事】原油は下げた。', 'ニューヨーク', 'ロイター時事'],
    ['ja', '【札幌・本間隆】地図には店の名前が並ぶ。', '札幌', null],
    ['ja', '【写真・本間隆】地図には店の名前が並ぶ。', null, null],
    ['zh-Hans', '法新社巴黎3月4日电 灯塔待售。', '巴黎', '法新社'],
    ['zh-Hans', '本报综合消息 台风预计今晚登陆。', null, '本报'],
    ['zh-Hant', '（中央社布魯塞爾4日綜合外電報導）談判破裂。', '布魯塞爾', '中央社'],
  ])('%s opens with %s', (language, text, place, agency) => {
    const capitals = /^[\p{Lu}/]+(?=\.)/u.exec(text)?.[0].length
    const dateline = openingDateline(text, localeFor(language), '2024-03-08', capitals)
    expect([dateline?.place ?? null, dateline?.agency ?? null]).toEqual([place, agency])
  })

  it('a place in bold type needs no capitals', () => {
    const text = 'Talheim. Der Gemeinderat hat vertagt.'
    expect(openingDateline(text, localeFor('de'), null, 8)?.place).toBe('Talheim')
    expect(openingDateline('Kultur. Der Chor singt.', localeFor('de'), null, 7)).toBeNull()
  })
})
