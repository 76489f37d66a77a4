import type { Setting } from '../context/create-render-context.js'
import { type Alternate, isOwn, type SiteLink, type SiteParts } from '../context/site-context.js'
import type { Labels } from '../labels/labels.js'
import { ICON } from './icon.js'

/** What the parts that a site adds to its pages are made of. */
export interface SiteFacts {
  labels: Labels
  /** The icon, from the root of the site or as an absolute URL; `null` without one. */
  icon: string | null
  /** The reader's script; `null` without one. */
  scriptPath: string | null
  navigation: readonly SiteLink[]
  alternates: readonly Alternate[]
  previousIssue: SiteLink | null
  nextIssue: SiteLink | null
}

/** The parts that a site adds to its pages. */
export const sitePartsOf = (facts: SiteFacts): SiteParts => ({
  previousIssue: facts.previousIssue,
  nextIssue: facts.nextIssue,
  head: (setting) => icon(facts, setting) + script(facts, setting),
  alternates: (setting) => alternates(facts, setting),
  navigation: (setting) => navigation(facts, setting),
  neighbours: (setting) => neighbours(facts, setting),
  foot: (setting) => foot(facts, setting),
})

const urlOf = (path: string, { to }: Setting): string => (isOwn(path) ? path : to(path))

function icon({ icon }: SiteFacts, setting: Setting): string {
  if (icon === null) return ''
  const type = icon === ICON ? 'image/svg+xml' : null
  return `${setting.syntax.empty('link', { rel: 'icon', type, href: urlOf(icon, setting) })}\n`
}

function script({ scriptPath, labels }: SiteFacts, { syntax, to }: Setting): string {
  if (scriptPath === null) return ''
  const attributes = { 'data-larger': labels.larger, 'data-smaller': labels.smaller, 'data-scheme': labels.scheme }
  return `${syntax.element('script', '', { src: to(scriptPath), ...attributes })}\n`
}

function alternates({ alternates }: SiteFacts, setting: Setting): string {
  const { empty } = setting.syntax
  return alternates
    .map(
      (one) =>
        `${empty('link', { rel: 'alternate', type: one.type, title: one.title, href: urlOf(one.path, setting) })}\n`,
    )
    .join('')
}

function navigation({ navigation, labels }: SiteFacts, { syntax, around, to }: Setting): string {
  const { element, text } = syntax
  const items = navigation.map(({ path, text: name }) => {
    const current = path === around?.path ? 'page' : null
    return element('li', element('a', text(name), { href: to(path), 'aria-current': current }))
  })
  return `${element('nav', `\n${element('ul', `\n${items.join('\n')}\n`)}\n`, { class: 'site', 'aria-label': labels.home })}\n`
}

function neighbours({ previousIssue, nextIssue, labels }: SiteFacts, { syntax, to }: Setting): string {
  const { element, text } = syntax
  const link = (rel: 'prev' | 'next', word: string, issue: SiteLink | null): string =>
    issue === null
      ? ''
      : `${element('p', element('a', `${text(word)} ${element('span', text(issue.text))}`, { href: to(issue.path), rel }), { class: rel })}\n`
  const links = link('prev', labels.previousIssue, previousIssue) + link('next', labels.nextIssue, nextIssue)
  if (links === '') return ''
  return `${element('nav', `\n${links}`, { class: 'issues', 'aria-label': `${labels.previousIssue} ${labels.nextIssue}` })}\n`
}

function foot({ alternates, labels }: SiteFacts, setting: Setting): string {
  if (alternates.length === 0) return ''
  const { element, text } = setting.syntax
  const links = alternates.map((one) =>
    element('a', text(one.title), { href: urlOf(one.path, setting), type: one.type }),
  )
  return `${element('p', `${text(labels.subscribe)} ${links.join(' ')}`, { class: 'site-foot' })}\n`
}
