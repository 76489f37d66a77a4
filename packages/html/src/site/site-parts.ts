import { isIndependentUrl } from '../context/relative-urls.js'
import type { Alternate, RenderContext, SiteLink, SiteParts } from '../context/render-context.js'
import type { Labels } from '../labels/labels.js'
import { ICON_PATH } from './icon.js'

/** The content of the parts that a site adds to its pages. */
export interface SitePartsData {
  labels: Labels
  /** Name of the newspaper. */
  paper: string
  /** Path of the icon from the root of the site, or an absolute URL; `null` for none. */
  icon: string | null
  /** Path of the script; `null` for none. */
  scriptPath: string | null
  navigation: readonly SiteLink[]
  alternates: readonly Alternate[]
  previousIssue: SiteLink | null
  nextIssue: SiteLink | null
}

/** Returns the parts that a site adds to its pages. */
export const createSiteParts = (data: SitePartsData): SiteParts => ({
  previousIssue: data.previousIssue,
  nextIssue: data.nextIssue,
  head: (context) => writeIcon(data, context) + writeScript(data, context),
  alternates: (context) => writeAlternates(data, context),
  navigation: (context) => writeNavigation(data, context),
  neighbors: (context) => writeNeighbors(data, context),
  footer: (context) => writeFooter(data, context),
})

const urlOf = (path: string, { to }: RenderContext): string => (isIndependentUrl(path) ? path : to(path))

function writeIcon({ icon }: SitePartsData, context: RenderContext): string {
  if (icon === null) return ''
  const type = icon === ICON_PATH ? 'image/svg+xml' : null
  return `${context.syntax.empty('link', { rel: 'icon', type, href: urlOf(icon, context) })}\n`
}

function writeScript({ scriptPath, labels }: SitePartsData, { syntax, to }: RenderContext): string {
  if (scriptPath === null) return ''
  const data = { 'data-larger': labels.larger, 'data-smaller': labels.smaller, 'data-scheme': labels.scheme }
  return `${syntax.element('script', '', { src: to(scriptPath), ...data })}\n`
}

/**
 * Writes the alternates, named after the newspaper, since a feed reader shows the names of the
 * feeds of several sites.
 */
function writeAlternates({ alternates, paper }: SitePartsData, context: RenderContext): string {
  const { empty } = context.syntax
  const links = alternates.map(({ path, type, title }) => {
    const named = title.includes(paper) ? title : `${paper} – ${title}`
    return empty('link', { rel: 'alternate', type, title: named, href: urlOf(path, context) })
  })
  return links.map((link) => `${link}\n`).join('')
}

function writeNavigation({ navigation, labels }: SitePartsData, { syntax, site, to }: RenderContext): string {
  const { element, text } = syntax
  const items = navigation.map((link) => {
    const current = link.path === site?.path ? 'page' : null
    return element('li', element('a', text(link.text), { href: to(link.path), 'aria-current': current }))
  })
  const list = element('ul', `\n${items.join('\n')}\n`)
  return `${element('nav', `\n${list}\n`, { class: 'site', 'aria-label': labels.home })}\n`
}

function writeNeighbors({ previousIssue, nextIssue, labels }: SitePartsData, { syntax, to }: RenderContext): string {
  const { element, text } = syntax
  const writeLink = (rel: 'prev' | 'next', label: string, issue: SiteLink | null): string => {
    if (issue === null) return ''
    const content = `${text(label)} ${element('span', text(issue.text))}`
    return `${element('p', element('a', content, { href: to(issue.path), rel }), { class: rel })}\n`
  }
  const links = writeLink('prev', labels.previousIssue, previousIssue) + writeLink('next', labels.nextIssue, nextIssue)
  if (links === '') return ''
  const label = `${labels.previousIssue} ${labels.nextIssue}`
  return `${element('nav', `\n${links}`, { class: 'issues', 'aria-label': label })}\n`
}

function writeFooter({ alternates, labels }: SitePartsData, context: RenderContext): string {
  if (alternates.length === 0) return ''
  const { element, text } = context.syntax
  const links = alternates.map(({ path, type, title }) =>
    element('a', text(title), { href: urlOf(path, context), type }),
  )
  return `${element('p', `${text(labels.subscribe)} ${links.join(' ')}`, { class: 'site-foot' })}\n`
}
