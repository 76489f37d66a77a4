import { describe, expect, it } from 'vitest'
import { ODD_BINS, SHORT_BINS, textShape } from '../../src/label/features/shape/text-shape.js'
import { localeFor } from '../../src/locale/locale-for.js'

/** Returns the bins of the shares of odd and of short words. */
const shapeOf = (text: string, language: string): string[] => {
  const { odd, short } = textShape(text, localeFor(language))
  return [ODD_BINS[odd]!, SHORT_BINS[short]!]
}

describe('the words of a sentence', () => {
  it.each([
    ['en', 'The council votes on Monday on the roof of the old school by the river.'],
    ['pl', 'W poniedziałek rada głosuje nad budżetem i o dachu szkoły, a burmistrz z radą mówi o drodze.'],
    ['cs', 'V pondělí rada hlasuje o střeše školy u řeky a starosta k tomu mluví s lidmi.'],
    ['ru', 'В понедельник совет голосует о крыше школы у реки, и мэр с жителями говорит к тому же о дороге.'],
    ['hi', 'परिषद सोमवार को नदी के पास के पुराने स्कूल की छत पर मतदान करेगी।'],
    ['ar', 'يصوت المجلس يوم الاثنين على سقف المدرسة القديمة قرب النهر.'],
    ['el', 'Ο δήμος ψηφίζει τη Δευτέρα για τη στέγη του παλιού σχολείου και η δήμαρχος μιλά.'],
  ])('in %s are not odd', (language, text) => {
    expect(shapeOf(text, language)[0]).toBe(ODD_BINS[0])
  })

  it('that no language has are odd', () => {
    expect(shapeOf('xk7 b w ttt |q bR4 m rrr', 'en')[0]).toBe(ODD_BINS.at(-1))
    expect(shapeOf('В 3к7ы ттRт |я бР4', 'ru')[0]).toBe(ODD_BINS.at(-1))
  })

  it.each([
    ['en', 'The old roof of the school has leaked since the rain came in spring.'],
    ['fi', 'Koulun katto on ollut rikki siitä asti, kun sade alkoi ja talvi oli ohi.'],
    ['pl', 'Dach szkoły jest zły od dnia, gdy spadł duży grad i był wiatr.'],
  ])('in %s are short as often as in English', (language, text) => {
    expect(SHORT_BINS.indexOf(shapeOf(text, language)[1]!)).toBeGreaterThanOrEqual(3)
  })
})
