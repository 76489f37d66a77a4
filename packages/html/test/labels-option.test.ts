import type { Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { HtmlError, type HtmlOptions, renderArticle, renderEmail, renderIssue, streamFiles } from '../src/index.js'
import { labelsIn } from '../src/labels.js'
import { paperOf, siteOf } from './paper.js'
import { attribute, elementsOf, textOf } from './read-page.js'

/** Returns an issue of a paper in a language. */
function issueIn(language: string, date = '2025-03-03'): Issue {
  const issue = paperOf(date)
  return { ...issue, publication: { ...issue.publication, language } }
}

const languageOf = (html: string): string | null =>
  attribute(elementsOf(html).find(({ tagName }) => tagName === 'html')!, 'lang')

describe('the option labels', () => {
  const write: Record<string, (issue: Issue, options: Pick<HtmlOptions, 'labels'>) => string> = {
    renderIssue: (issue, options) => renderIssue(issue, options),
    renderArticle: (issue, options) => renderArticle(issue, issue.pages[0]!.articles[0]!, options),
    streamFiles: (issue, options) => [...streamFiles(issue, options)].map(({ content }) => content).join('\n'),
    renderEmail: (issue, options) => renderEmail(issue, { ...options, text: 'full' }).html,
  }

  it.each(Object.keys(write))('of %s is called with the language of the paper', (name) => {
    const asked: string[] = []
    const labels = (language: string) => {
      asked.push(language)
      return labelsIn(language)
    }
    expect(write[name]!(issueIn('de-AT'), { labels })).toContain('Montag, 3. März 2025')
    expect(new Set(asked)).toEqual(new Set(['de-AT']))
    expect(write[name]!(issueIn('de-AT'), { labels: labelsIn('de-AT') })).toBe(
      write[name]!(issueIn('de-AT'), { labels: labelsIn }),
    )
    expect(write[name]!(issueIn('en'), { labels: labelsIn })).toBe(write[name]!(issueIn('en'), {}))
  })

  it('gives each issue of a site the labels of its language', async () => {
    const files = await siteOf([issueIn('ko', '2025-03-02'), issueIn('fr', '2025-03-03')], {
      labels: labelsIn,
      search: true,
    })
    const korean = files['issues/2025-03-02/index.html']!
    expect(languageOf(korean)).toBe('ko')
    expect(textOf(korean)).toContain('2025년 3월 2일 일요일')
    expect(textOf(korean)).toContain('다음 호')
    const french = files['archive/index.html']!
    expect(languageOf(french)).toBe('fr')
    for (const text of ['À la une', 'Archives', 'Rubriques', 'Auteurs', 'Recherche', 'Mars 2025'])
      expect(textOf(french)).toContain(text)
    expect(textOf(files['404.html']!)).toContain('Page introuvable')
  })

  it('takes an object, a part of the labels, and none', () => {
    const issue = issueIn('sv')
    expect(textOf(renderIssue(issue, { labels: { contents: 'I dag' } }))).toContain('I dag')
    const some = renderIssue(issue, { labels: (language) => ({ ...labelsIn(language), contents: 'I dag' }) })
    expect(textOf(some)).toContain('måndag 3 mars 2025')
    expect(textOf(some)).toContain('I dag')
    expect(renderIssue(issue, { labels: () => ({}) })).toBe(renderIssue(issue))
  })

  it('contains text, never markup', () => {
    const labels = () => ({ contents: '<b>&"', page: () => '<i>', day: () => '<u>', skip: '</a><svg>' })
    const html = renderIssue(issueIn('en'), { labels })
    const names = new Set(elementsOf(html).map(({ tagName }) => tagName))
    for (const name of ['b', 'i', 'u', 'svg']) expect(names).not.toContain(name)
    expect(html).toContain('&lt;b&gt;&amp;')
  })
})

describe('a wrong label', () => {
  const french = issueIn('fr')
  const write: Record<string, (labels: never) => unknown> = {
    renderIssue: (labels) => renderIssue(issueIn('fr'), { labels }),
    renderArticle: (labels) => renderArticle(french, french.pages[0]!.articles[0]!, { labels }),
    streamFiles: (labels) => [...streamFiles(issueIn('fr'), { labels })],
    streamSite: (labels) => siteOf([issueIn('fr')], { labels }),
    renderEmail: (labels) => renderEmail(issueIn('fr'), { labels }),
  }
  const messageOf = async (name: string, labels: unknown): Promise<string> => {
    try {
      await write[name]!(labels as never)
    } catch (error) {
      return HtmlError.isInstance(error) ? error.message : String(error)
    }
    return ''
  }

  it.each(Object.keys(write))('of %s is an error that names it and its type', async (name) => {
    for (const [own, path, expected] of [
      [{ skip: 1 }, 'skip', 'a string, received 1'],
      [{ untitled: null }, 'untitled', 'a string, received null'],
      [{ day: 'today' }, 'day', 'a function that returns a string, received "today"'],
    ] as const) {
      expect(await messageOf(name, own)).toContain(`Expected options.labels.${path} to be ${expected}`)
      expect(await messageOf(name, () => own)).toContain(`Expected options.labels("fr").${path} to be ${expected}`)
    }
    for (const own of [undefined, null, 'fr', ['fr']])
      expect(await messageOf(name, () => own)).toContain(
        'Expected the result of options.labels("fr") to be an object of labels',
      )
    expect(await messageOf(name, () => ({ day: () => undefined }))).toContain(
      'Expected the result of options.labels("fr").day to be a string, received undefined',
    )
  })

  it.each([
    [{ weekdays: ['D', 'L'] }, 'weekdays', 'an array of 7 strings'],
    [{ pagefind: { clear_search: 1 } }, 'pagefind', 'an object of strings'],
    [{ larger: [] }, 'larger', 'a string'],
  ])('of a site is an error: %j', async (own, path, expected) => {
    expect(await messageOf('streamSite', () => own)).toContain(`options.labels("fr").${path} to be ${expected}`)
  })

  it('is not one that is undefined, which is the default one', () => {
    expect(renderIssue(issueIn('fr'), { labels: () => ({ contents: undefined }) as never })).toBe(
      renderIssue(issueIn('fr')),
    )
  })
})
