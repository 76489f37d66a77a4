import { MAIN, openingOf, writeDocument } from '../document.js'
import { canonicalLink } from '../head-links.js'
import type { HtmlOptions } from '../options.js'
import { type Setting, settingOf, slot } from '../setting.js'
import type { Surroundings } from '../surroundings.js'
import type { Words } from '../words.js'

/** The paper that a site is of, as its latest issue names it. */
export interface Paper {
  name: string
  /** Class of its lists. */
  kind: string
  language: string
  words: Words
  options: HtmlOptions
}

/** The setting of a page that is no issue's. */
export interface SiteSetting extends Setting {
  words: Words
}

/** A page that is neither an issue nor an article. */
export function listPage(
  paper: Paper,
  around: Surroundings,
  title: (words: Words) => string,
  content: (setting: SiteSetting) => string,
): { path: string; content: string } {
  const { words, language, options } = paper
  const setting: SiteSetting = { ...settingOf(language, options, around, null), words }
  const { element, text } = setting.syntax
  const name = title(words)
  const home = element('a', text(paper.name), { class: 'paper', href: setting.to(around.homePath ?? 'index.html') })
  return {
    path: around.path,
    content: writeDocument(
      {
        issue: null,
        article: null,
        title: text(`${name} - ${paper.name}`),
        description: null,
        head: canonicalLink(setting.absolute(around.canonicalPath), setting) + (around.site?.alternates(setting) ?? ''),
        opening: openingOf(
          paper.kind,
          `${element('div', `\n${home}\n`, { class: 'bar' })}\n${slot('header', null, null, setting)}${around.site?.navigation(setting) ?? ''}`,
          setting,
        ),
        main: element('main', `\n${element('h1', text(name))}\n${content(setting)}`, { id: MAIN, tabindex: '-1' }),
        footer: around.site?.foot(setting) ?? '',
      },
      setting,
    ),
  }
}
