import { describe, expect, it } from 'vitest'
import { labelKicker } from '../../src/group/fused-kicker.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'

describe('labelKicker', () => {
  const locale = { ...zhHans, kickerLabels: ['현장 르포', '단독'] }

  it.each([
    ['단독 “공범 모집” 온라인서', 2],
    ['현장 르포 불법 추심 논란', 5],
  ])('finds the label of %s', (text, at) => {
    expect(labelKicker(text, locale)?.at).toBe(at)
  })

  it.each(['단독으로 나선 시장', '시장 단독 인터뷰', '단독'])('finds none in %s', (text) => {
    expect(labelKicker(text, locale)).toBeNull()
  })

  it('finds none where the locale has no labels', () => {
    expect(labelKicker('단독 인터뷰', zhHans)).toBeNull()
  })
})
