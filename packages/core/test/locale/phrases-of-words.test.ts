import { describe, expect, it } from 'vitest'
import { localeFor } from '../../src/locale/locale-for.js'
import { readCredits } from '../../src/phrases/credits.js'
import { openingDateline } from '../../src/phrases/dateline.js'

describe('datelines of locales that are made of words', () => {
  it.each([
    ['ru', 'МОСКВА, 4 марта. /ТАСС/. Река', 'МОСКВА', 'ТАСС', '2024-03-04'],
    ['ru', 'КАЗАНЬ, 4 мар — РИА Новости. Река', 'КАЗАНЬ', 'РИА Новости', '2024-03-04'],
    ['ru', 'Самара. Река', 'Самара', null, null],
    ['id', 'JAKARTA, KOMPAS — Sungai', 'JAKARTA', 'KOMPAS', null],
    ['hu', 'Budapest, március 4. (MTI) – A folyó', 'Budapest', 'MTI', '2024-03-04'],
    ['vi', 'HÀ NỘI (TTXVN) - Dòng sông', 'HÀ NỘI', 'TTXVN', null],
    ['sv', 'MALMÖ. Floden', 'MALMÖ', null, null],
  ])('%s: %s', (language, text, place, agency, date) => {
    expect(openingDateline(text, localeFor(language), '2024-03-08')).toMatchObject({ place, agency, date })
  })

  it.each([
    ['sv', 'Floden – den längsta – är djup.'],
    ['ru', 'Река – самая длинная – глубока.'],
    ['ru', 'В среду, 4 марта. Река вышла из берегов.'],
    ['pl', 'Nic. Nikt nie odpowiada.'],
    ['tr', 'Nehir - en uzunu - derindir.'],
  ])('%s: none in %s', (language, text) => {
    expect(openingDateline(text, localeFor(language), null)).toBeNull()
  })
})

it.each([
  ['sv', 'Text: Karin Berg Foto: Erik Holm', 'author:Karin Berg photographer:Erik Holm'],
  ['sv', 'Av Karin Berg och Erik Holm', 'reporter:Karin Berg reporter:Erik Holm'],
  ['pl', 'Fot. Jan Wójcik/PAP', 'photographer:Jan Wójcik'],
  ['ru', 'Фото: Иван Сидоров', 'photographer:Иван Сидоров'],
  ['ru', 'Подготовила Анна Петрова', 'reporter:Анна Петрова'],
  ['tr', 'Ayşe Demir / ANKARA', 'reporter:Ayşe Demir'],
  ['hu', 'Írta: Kovács Anna', 'reporter:Kovács Anna'],
  ['vi', 'Bài và ảnh: NGUYỄN VĂN AN', 'reporter:NGUYỄN VĂN AN'],
])('credits in %s: %s', (language, text, expected) => {
  expect(
    readCredits(text, localeFor(language))
      ?.map(({ role, name }) => `${role}:${name}`)
      .join(' '),
  ).toBe(expected)
})
