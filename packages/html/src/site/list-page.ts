import { MAIN, openingOf, writeDocument } from '../document/write-document.js'
import { canonicalLink } from '../document/head-links.js'
import type { HtmlOptions } from '../options/html-options.js'
import { type Setting, settingOf, slot } from '../context/create-render-context.js'
import type { Surroundings } from '../context/site-context.js'
import type { Labels } from '../labels/labels.js'

/** The paper that a site is of, as its latest issue names it. */
export interface Paper {
  name: string
  /** Class of its lists. */
  kind: string
  language: string
  labels: Labels
  options: HtmlOptions
}

/** The setting of a page that is no issue's. */
export interface SiteSetting extends Setting {
  labels: Labels
}

/** A page that is neither an issue nor an article. */
export function listPage(
  paper: Paper,
  around: Surroundings,
  title: (labels: Labels) => string,
  content: (setting: SiteSetting) => string,
): { path: string; content: string } {
  const { labels, language, options } = paper
  const setting: SiteSetting = { ...settingOf(language, options, around, null), labels }
  const { element, text } = setting.syntax
  const name = title(labels)
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
