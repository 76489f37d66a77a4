import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { localeFor } from '../../src/locale/locale-for.js'
import { readCredits } from '../../src/phrases/credits.js'
import { scan } from '../../src/scan/scan.js'

const credits = (text: string, language: string): string | null =>
  readCredits(text, localeFor(language))
    ?.map(({ role, name }) => `${role}:${name}`)
    .join(' ') ?? null

const tail = (text: string, language: string): string | null => {
  const [line] = scan(text)
  const [clue] = readCues([line!], localeFor(language))
  return clue!.tailFrom < 0 ? null : line!.text.slice(clue!.tailFrom)
}

describe('the credit of a picture', () => {
  it.each([
    ['de', 'Foto: dpa', 'photographer:dpa'],
    ['de', 'FOTO: DPA', 'photographer:DPA'],
    ['de', 'Foto: privat', 'photographer:privat'],
    ['de', 'Fotos: Archiv, Eva Klein', 'photographer:Archiv photographer:Eva Klein'],
    ['de', 'Foto Eva Klein', 'photographer:Eva Klein'],
    ['fr', 'Photo AFP', 'photographer:AFP'],
    ['fr', 'Photo par Luc Vidal', 'photographer:Luc Vidal'],
    ['it', '(Foto Ansa)', 'photographer:Ansa'],
    ['nl', 'Foto’s Eva Smit', 'photographer:Eva Smit'],
    ['es', '/ Foto: Ana Ruiz', 'photographer:Ana Ruiz'],
    ['en', '(AP Photo/Jane Doe)', 'photographer:Jane Doe source:AP'],
    ['en', 'Courtesy of the Pell Museum', null],
    ['en', 'Courtesy of Pell Museum', 'photographer:Pell Museum'],
    ['zh-Hans', '新华社发（杨沐 摄）', 'photographer:杨沐 source:新华社'],
  ])('names agencies, owners and people: %s %s', (language, text, names) => {
    expect(credits(text, language)).toBe(names)
  })

  it.each([
    ['en', 'PHOTO GALLERY'],
    ['de', 'BILD DES TAGES'],
    ['de', 'Foto: Ein Mann steht auf dem Dach'],
    ['it', '© RIPRODUZIONE RISERVATA'],
  ])('is no %s text such as %s', (language, text) => {
    expect(credits(text, language) ?? '').not.toContain('photographer')
  })

  it.each([
    ['es', 'Pasajeros esperan en el muelle. FOTO: ANA RUIZ', 'FOTO: ANA RUIZ'],
    ['es', 'Pasajeros esperan en el muelle. / Foto: Ana Ruiz', '/ Foto: Ana Ruiz'],
    ['de', 'Fahrgäste warten am Anleger. FOTO: DPA', 'FOTO: DPA'],
    ['it', 'I passeggeri aspettano sul molo. FOTO ROSSI', 'FOTO ROSSI'],
    ['zh-Hans', '乘客在码头等船。 王勇 摄', '王勇 摄'],
    ['zh-Hans', '乘客在码头等船。新华社发（杨沐 摄）', '新华社发（杨沐 摄）'],
    ['ja', '船を待つ乗客=12日、港町で、鈴木花子撮影', '鈴木花子撮影'],
  ])('ends a caption: %s %s', (language, text, credit) => {
    expect(tail(text, language)).toBe(credit)
  })
})
