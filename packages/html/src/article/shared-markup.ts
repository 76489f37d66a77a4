import { flattenRope } from '../caching/flatten-rope.js'
import type { IssueContext } from '../context/issue-context.js'
import { type SharedMetadata, writeSharedMetadata } from '../document/metadata.js'
import { dayName } from '../labels/titles.js'
import { isVertical } from '../options/html-options.js'
import { type PrevNextMarkup, writePrevNextMarkup } from './prev-next.js'

/** Markup that the pages of all articles of an issue share. */
export interface SharedMarkup {
  /** The end of the title: the name of the newspaper. */
  titleEnd: string
  metadata: SharedMetadata
  /** The beginning of the bar at the top: newspaper and date. */
  barStart: string
  /** The links to the sections of the site. */
  navigation: string
  /** Attributes of the element `article`, with a space before them. */
  attributes: string
  /** The beginning of the list of the other articles of the printed page. */
  listStart: string
  prevNext: PrevNextMarkup
  /** The end of the footer. */
  footer: string
}

/** Writes the markup that the pages of all articles of an issue share. */
export function writeSharedMarkup(issueContext: IssueContext): SharedMarkup {
  const { context, paper } = issueContext
  const { options, syntax, labels, site } = context
  const samePage = labels.samePage
  return {
    titleEnd: flattenRope(` - ${syntax.text(paper)}`),
    metadata: writeSharedMetadata('article', paper, context),
    barStart: writeBarStart(issueContext),
    navigation: site?.parts?.navigation(context) ?? '',
    // Vertical text scrolls sideways, which must be possible with the keyboard.
    attributes: (isVertical(options) ? ' tabindex="0"' : '') + (site?.searchable ? ' data-pagefind-body=""' : ''),
    listStart: flattenRope(
      `<nav class="beside" aria-label="${syntax.attribute(samePage)}">\n<h2>${syntax.text(samePage)}</h2>\n<ol>\n`,
    ),
    prevNext: writePrevNextMarkup(context),
    footer: flattenRope(site?.parts?.footer(context) ?? ''),
  }
}

/** Writes newspaper and date, which the printed page follows. */
function writeBarStart({ issue, context, paper }: IssueContext): string {
  const { syntax, labels, site, to } = context
  const { element, text } = syntax
  const homePath = site === null ? null : (site.homePath ?? site.issuePath)
  const attributes = { class: 'paper', href: homePath === null ? null : to(homePath) }
  const name = element(homePath === null ? 'span' : 'a', text(paper), attributes)
  const day = dayName(issue.date, labels)
  const time = day === null ? '' : element('time', text(day), { datetime: issue.date })
  const date = time === '' || site === null ? time : element('a', time, { href: to(site.issuePath) })
  return `<div class="bar">\n${name}\n<p class="folio">${date}${date === '' ? '' : '\n'}`
}
