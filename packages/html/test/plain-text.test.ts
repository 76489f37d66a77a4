import { htmlText, xmlText } from '@banmian/markup'
import { describe, expect, it } from 'vitest'
import { isPlain } from '../src/markup/is-plain.js'
import { hasRightToLeftLetters } from '../src/text/right-to-left-letters.js'

describe('plain text', () => {
  it('is only what is written as it is, in every syntax and direction', () => {
    const changed: string[] = []
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `版${String.fromCharCode(unit)}面`
      const isKept = htmlText(text) === text && xmlText(text) === text && !hasRightToLeftLetters(text)
      if (isPlain(text) && !isKept) changed.push(unit.toString(16))
    }
    expect(changed).toEqual([])
  })

  it.each(['城东新桥（二）建成通车，9.2公里。“好！”——①　々〆カナかな', 'An “ordinary” text: naïve, Ωμέγα, Привет…'])(
    'is %j',
    (text) => expect(isPlain(text)).toBe(true),
  )
})
