import type { SmallPage } from './articles.js'

/** An article as it should be. A part that is left out is absent. */
export interface ExpectedArticle {
  main: string
  /** Number of blocks in its body. */
  blocks: number
  isSigned?: boolean
  kicker?: string
  deck?: string
  rubric?: string
  continuations?: number
}

/** A page, and its articles. */
export interface SmallForm {
  text: string
  articles: readonly ExpectedArticle[]
}

const page = (...blocks: (string | readonly string[])[]): string => blocks.flat().join('\n\n')

/** Returns a page of three articles in the forms that tools and people write. */
export function formsOf(parts: SmallPage): { readonly [name: string]: SmallForm } {
  const { headlines, bylines, bodies, sections, kicker, deck, newspaper, date, caption, jump } = parts
  const [one, two, three] = headlines
  const [first, second, third] = bodies
  const [author, other] = bylines
  const articleOf = (main: string, body: readonly string[], more: Partial<ExpectedArticle> = {}) => ({
    main,
    blocks: body.length,
    ...more,
  })
  const signed = { isSigned: true }
  const threeArticles = [articleOf(one, first, signed), articleOf(two, second), articleOf(three, third)]
  const bothSigned = [articleOf(one, first, signed), articleOf(two, second, signed), articleOf(three, third)]
  const twoOf = (more: Partial<ExpectedArticle> = {}) => [
    articleOf(one, first, { ...signed, ...more }),
    articleOf(two, second),
  ]
  const [h1, h2, h3] = [1, 2, 3].map((level) => (text: string) => `${'#'.repeat(level)} ${text}`) as [Mark, Mark, Mark]
  return {
    'headings on one level': {
      text: page(h2(one), author, first, h2(two), second, h2(three), third),
      articles: threeArticles,
    },
    'articles without authors': {
      text: page(h2(one), first, h2(two), second, h2(three), third),
      articles: [articleOf(one, first), articleOf(two, second), articleOf(three, third)],
    },
    'short articles first': {
      text: page(h2(two), second, h2(three), third, h2(one), author, first),
      articles: [articleOf(two, second), articleOf(three, third), articleOf(one, first, signed)],
    },
    'no markers': { text: page(one, author, first, two, other, second, three, third), articles: bothSigned },
    'no markers, no authors': {
      text: page(one, first, two, second, three, third),
      articles: [articleOf(one, first), articleOf(two, second), articleOf(three, third)],
    },
    'no empty lines': {
      text: [one, author, ...first, two, other, ...second, three, ...third].join('\n'),
      articles: bothSigned,
    },
    'headings in bold': {
      text: page(`**${one}**`, author, first, `**${two}**`, second, `**${three}**`, third),
      articles: threeArticles,
    },
    'sections above articles': {
      text: page(h1(sections[0]), h2(one), author, first, h2(two), second, h1(sections[1]), h2(three), third),
      articles: threeArticles,
    },
    'sections on the level of articles': {
      text: page(h2(sections[0]), h2(one), author, first, h2(two), second, h2(sections[1]), h2(three), third),
      articles: threeArticles,
    },
    'a larger first article': {
      text: page(h1(one), author, first, h2(two), second, h2(three), third),
      articles: threeArticles,
    },
    'a deck on a lower level': {
      text: page(h1(one), h2(deck), author, first, h1(two), second),
      articles: twoOf({ deck }),
    },
    'a deck without a marker': { text: page(h2(one), deck, author, first, h2(two), second), articles: twoOf({ deck }) },
    'a kicker on a lower level': {
      text: page(h3(kicker), h2(one), author, first, h2(two), second),
      articles: twoOf({ kicker }),
    },
    'a subhead on a lower level': {
      text: page(h2(one), author, first.slice(0, 2), h3(deck), first.slice(2), h2(two), second),
      articles: twoOf({ blocks: first.length + 1 }),
    },
    'the name of the newspaper': {
      text: page(h1(newspaper), date, h2(one), first, h2(two), second),
      articles: [articleOf(one, first), articleOf(two, second)],
    },
    'a picture': {
      text: page(h2(one), '![](photo.jpg)', caption, author, first, h2(two), second),
      articles: twoOf({ blocks: first.length + 1 }),
    },
    'a reference to another page': {
      text: page(h2(one), author, first, jump, h2(two), second),
      articles: twoOf({ continuations: 1 }),
    },
  }
}

type Mark = (text: string) => string
