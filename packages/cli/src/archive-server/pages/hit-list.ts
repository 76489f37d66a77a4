import { type Article, creditsOf, firstWords, headlineText, isBlank, languageTag, plainText } from '@banmian/core'
import { articleTexts, extractSnippets, type Snippet } from '@banmian/graphql/search'
import { element, link, text } from '../html/element.js'
import { type FoundArticle, type ReadySearch, withinLimits } from '../search/run-search.js'
import { queryString } from '../search/search-parameters.js'
import { articlePath, encoded, issuePath } from '../site/paths.js'
import { dayName } from './day-name.js'
import type { PageFrame } from './page-frame.js'

/** Maximum number of parts of the text that are shown of a hit. */
const SNIPPETS = 3
/** Characters around a match. */
const AROUND = 40
/** Characters of the text that are shown where nothing in it matches. */
const OPENING = 100
/** Maximum length of a headline in which matches are marked, in UTF-16 units. */
const LONGEST_HEADLINE = 500

/** Writes the articles that were found. */
export function writeHits(frame: PageFrame, search: ReadySearch, found: readonly FoundArticle[]): string {
  if (found.length === 0) return ''
  const items = found.map((one) => {
    const language = languageTag(one.issue.publication.language)
    const lang = language === '' || language === frame.language ? null : language
    return element('li', { lang }, `\n${writeHit(frame, search, one)}`)
  })
  return `${element('ol', { class: 'entries' }, `\n${items.join('\n')}\n`)}\n`
}

function writeHit(frame: PageFrame, search: ReadySearch, { issue, page, article }: FoundArticle): string {
  const { site, labels, papers } = frame
  const { base } = site
  const headline = element('a', { href: articlePath(base, article) }, writeHeadline(frame, search, article))
  const day = dayName(issue.date, labels) ?? labels.undated
  const label = isBlank(page.label) ? '' : labels.page(page.label ?? '')
  const pageName = [label, page.name ?? ''].filter((one) => !isBlank(one))
  const facts = [
    link(issuePath(base, issue), day),
    papers.entries.length > 1 && issue.publication.name !== null
      ? link(base + queryString({ publication: issue.publication.name }), issue.publication.name)
      : '',
    pageName.length === 0 ? '' : link(`${issuePath(base, issue)}#${encoded(page.id)}`, pageName.join(' ')),
    ...authorsOf(article).map((name) => link(base + queryString({ author: name }), name, { rel: 'author' })),
  ]
  return `${headline}\n${element('p', {}, facts.filter(Boolean).join('\n'))}\n${writeText(search, article)}`
}

const authorsOf = (article: Article): string[] => [
  ...new Set(creditsOf(article).flatMap(({ name }) => (isBlank(name) ? [] : [name]))),
]

/** Writes the headline, with its matches marked. */
function writeHeadline({ labels }: PageFrame, { text: query, request }: ReadySearch, article: Article): string {
  const headline = headlineText(article) || labels.untitled
  if (query === null || headline.length > LONGEST_HEADLINE) return text(headline)
  const texts = { headline, byline: '', body: '' }
  const [snippet] = withinLimits(() =>
    extractSnippets(query, texts, { first: 1, around: LONGEST_HEADLINE }, request.budget),
  )
  return snippet?.parts.map((part) => part.text).join('') === headline ? writeParts(snippet) : text(headline)
}

/** Writes the parts of the text that match, or its first words. */
function writeText({ text: query, request }: ReadySearch, article: Article): string {
  const { kicker, main, deck } = article.headline
  const rest = main === null ? '' : [kicker, deck].filter((line) => line !== null).join('\n')
  const texts = { ...articleTexts(article), headline: rest }
  const snippets =
    query === null
      ? []
      : withinLimits(() => extractSnippets(query, texts, { first: SNIPPETS, around: AROUND }, request.budget))
  if (snippets.length > 0)
    return snippets
      .map((snippet) => `${element('p', { class: 'snippet' }, writeExcerpt(snippet, texts[snippet.field]))}\n`)
      .join('')
  const opening = firstWords(plainText(article.body).trim(), OPENING)
  return opening === '' ? '' : `${element('p', { class: 'snippet' }, text(opening))}\n`
}

/** Writes a part of a text, with an ellipsis where the text goes on. */
function writeExcerpt(snippet: Snippet, whole: string): string {
  const end = snippet.parts.reduce((position, part) => position + part.text.length, snippet.start)
  const [before, after] = [whole.slice(0, snippet.start), whole.slice(end)].map((rest) => (isBlank(rest) ? '' : '…'))
  return `${before}${writeParts(snippet)}${after}`
}

const writeParts = ({ parts }: Snippet): string =>
  parts.map((part) => (part.isMatch ? element('mark', {}, text(part.text)) : text(part.text))).join('')
