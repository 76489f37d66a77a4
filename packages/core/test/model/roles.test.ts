import { describe, expect, expectTypeOf, it } from 'vitest'
import { ARTICLE_ROLES, type ArticleRole, CREDIT_ROLES, type CreditRole } from '../../src/index.js'

describe('the lists of roles', () => {
  it('contain every role once', () => {
    // A missing or an unknown key is a type error.
    const articleRoles: Record<ArticleRole, true> = {
      news: true,
      brief: true,
      feature: true,
      commentary: true,
      photo: true,
      notice: true,
      advertisement: true,
      index: true,
      correction: true,
      other: true,
    }
    const creditRoles: Record<CreditRole, true> = {
      reporter: true,
      correspondent: true,
      photographer: true,
      author: true,
      editor: true,
      compiler: true,
      illustrator: true,
      designer: true,
      translator: true,
      source: true,
    }
    expect([...ARTICLE_ROLES].sort()).toEqual(Object.keys(articleRoles).sort())
    expect([...CREDIT_ROLES].sort()).toEqual(Object.keys(creditRoles).sort())
    expectTypeOf<(typeof ARTICLE_ROLES)[number]>().toEqualTypeOf<ArticleRole>()
    expectTypeOf<(typeof CREDIT_ROLES)[number]>().toEqualTypeOf<CreditRole>()
  })

  it('start with the commonest role', () => {
    expect([ARTICLE_ROLES[0], CREDIT_ROLES[0]]).toEqual(['news', 'reporter'])
  })
})
