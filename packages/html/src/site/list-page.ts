import { MAIN, openingOf, writeDocument } from '../document.js'
import { alternateLinks, canonicalLink } from '../head-links.js'
import type { HtmlOptions } from '../options.js'
import { type Setting, settingOf, slot } from '../setting.js'
import { siteFoot, siteNavigation } from '../site-parts.js'
import type { Surroundings } from '../surroundings.js'

/** The paper that a site is of, as its latest issue names it. */
export interface Paper {
  name: string
  /** Class of its lists. */
  kind: string
  language: string
  options: HtmlOptions
}

/** A page that is neither an issue nor an article. */
export function listPage(
  paper: Paper,
  around: Surroundings,
  title: (setting: Setting) => string,
  content: (setting: Setting) => string,
): { path: string; content: string } {
  const setting = settingOf(paper.language, paper.options, around)
  const { element, text } = setting.syntax
  const name = title(setting)
  const home = element('a', text(paper.name), { class: 'paper', href: setting.to(around.homePath ?? 'index.html') })
  return {
    path: around.path,
    content: writeDocument(
      {
        issue: null,
        article: null,
        title: text(`${name} - ${paper.name}`),
        description: null,
        head: canonicalLink(setting.absolute(around.canonicalPath), setting) + alternateLinks(setting),
        opening: openingOf(
          paper.kind,
          `${element('div', `\n${home}\n`, { class: 'bar' })}\n${slot('header', null, null, setting)}${siteNavigation(setting)}`,
          setting,
        ),
        main: element('main', `\n${element('h1', text(name))}\n${content(setting)}`, { id: MAIN, tabindex: '-1' }),
        footer: siteFoot(setting),
      },
      setting,
    ),
  }
}
