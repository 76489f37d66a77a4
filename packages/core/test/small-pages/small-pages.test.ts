import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { SMALL_PAGES } from './articles.js'
import { MORE_SMALL_PAGES } from './articles-in-more-languages.js'
import { type ExpectedArticle, formsOf, type SmallForm } from './forms.js'

/** The forms whose articles are not all right, by language. Remove a form when it is right. */
const WRONG: { readonly [language: string]: readonly string[] } = {
  es: ['short articles first'],
  sv: ['a larger first article'],
  fi: [
    'headings on one level',
    'short articles first',
    'headings in bold',
    'sections above articles',
    'sections on the level of articles',
    'a larger first article',
  ],
  ru: ['short articles first'],
}

/** Returns the articles of a page in the terms of an expectation. */
function articlesOf(text: string, language: string, expected: readonly ExpectedArticle[]): unknown[] {
  const { issue } = parseIssue(text, { language })
  return issue.pages
    .flatMap(({ articles }) => articles)
    .map(({ headline, bylines, body, continuations }, index) => ({
      main: headline.main,
      blocks: body.length,
      isSigned: bylines.length > 0,
      deck: headline.deck,
      ...(expected[index]?.kicker === undefined ? {} : { kicker: headline.kicker }),
      ...(expected[index]?.continuations === undefined ? {} : { continuations: continuations.length }),
    }))
}

const complete = ({ main, blocks, isSigned = false, deck, ...others }: ExpectedArticle): unknown => ({
  main,
  blocks,
  isSigned,
  deck: deck ?? null,
  ...others,
})

describe.each([...SMALL_PAGES, ...MORE_SMALL_PAGES])('a page of short articles in $language', (parts) => {
  const forms = Object.entries(formsOf(parts)) as [string, SmallForm][]
  const wrong = WRONG[parts.language] ?? []

  it.each(forms.filter(([name]) => !wrong.includes(name)))('with %s', (_, { text, articles }) => {
    expect(articlesOf(text, parts.language, articles)).toEqual(articles.map(complete))
  })

  it.fails.each(forms.filter(([name]) => wrong.includes(name)))('is wrong with %s', (_, { text, articles }) => {
    expect(articlesOf(text, parts.language, articles)).toEqual(articles.map(complete))
  })
})
