import type { Setting } from './setting.js'
import { alternateUrl } from './surroundings.js'

/** The parts of the site as a navigation; `''` where the page stands alone. */
export function siteNavigation({ syntax, around, words, to }: Setting): string {
  if (around === null || around.navigation.length === 0) return ''
  const { element, text } = syntax
  const items = around.navigation.map(({ path, text: name }) => {
    const current = path === around.path ? 'page' : null
    return element('li', element('a', text(name), { href: to(path), 'aria-current': current }))
  })
  return `${element('nav', `\n${element('ul', `\n${items.join('\n')}\n`)}\n`, { class: 'site', 'aria-label': words.home })}\n`
}

/** The issue before and the issue after. */
export function issueNeighbours({ syntax, around, words, to }: Setting): string {
  const { element, text } = syntax
  const { previousIssue = null, nextIssue = null } = around ?? {}
  const link = (rel: 'prev' | 'next', word: string, issue: typeof previousIssue): string =>
    issue === null
      ? ''
      : `${element('p', element('a', `${text(word)} ${element('span', text(issue.text))}`, { href: to(issue.path), rel }), { class: rel })}\n`
  const links = link('prev', words.previousIssue, previousIssue) + link('next', words.nextIssue, nextIssue)
  if (links === '') return ''
  return `${element('nav', `\n${links}`, { class: 'issues', 'aria-label': `${words.previousIssue} ${words.nextIssue}` })}\n`
}

/** Feeds, catalogs and books of the same content. */
export function siteFoot({ syntax, around, words, to }: Setting): string {
  if (around === null || around.alternates.length === 0) return ''
  const { element, text } = syntax
  const links = around.alternates.map((alternate) =>
    element('a', text(alternate.title), { href: alternateUrl(alternate, to), type: alternate.type }),
  )
  return `${element('p', `${text(words.subscribe)} ${links.join(' ')}`, { class: 'site-foot' })}\n`
}
