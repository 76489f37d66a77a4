import { createRenderContext, writeSlot } from '../context/create-render-context.js'
import type { RenderContext, SiteContext } from '../context/render-context.js'
import { writeCanonicalLink } from '../document/metadata.js'
import { MAIN_ID, writeBodyStart, writeDocument, writeDocumentStart } from '../document/write-document.js'
import type { SiteFile } from '../files/site-file.js'
import type { Labels } from '../labels/labels.js'
import type { HtmlOptions } from '../options/html-options.js'

/** The newspaper of a site, as its latest issue names it. */
export interface Paper {
  name: string
  /** Class of its lists. */
  kind: string
  language: string
  labels: Labels
  options: HtmlOptions
}

/** The context of a page that belongs to no issue. */
export interface ListContext extends RenderContext {
  labels: Labels
}

/**
 * Returns a page that is neither an issue's nor an article's.
 *
 * @param hasAddress - Whether readers and search engines may know the page by its own address
 */
export function listPage(
  paper: Paper,
  site: SiteContext,
  titleOf: (labels: Labels) => string,
  contentOf: (context: ListContext) => string,
  hasAddress = true,
): SiteFile {
  const { labels, language, options } = paper
  const context: ListContext = { ...createRenderContext(language, options, site, null, ''), labels }
  const { element, text } = context.syntax
  const title = titleOf(labels)
  const home = element('a', text(paper.name), { class: 'paper', href: context.to(site.homePath ?? 'index.html') })
  const header =
    `${element('div', `\n${home}\n`, { class: 'bar' })}\n` +
    writeSlot('header', null, null, context) +
    (site.parts?.navigation(context) ?? '')
  return {
    path: site.path,
    content: writeDocument(
      {
        issue: null,
        article: null,
        start: writeDocumentStart(null, context),
        title: text(`${title} - ${paper.name}`),
        description: null,
        head:
          (hasAddress ? writeCanonicalLink(context.absolute(site.canonicalPath), context) : '') +
          (site.parts?.alternates(context) ?? ''),
        bodyStart: writeBodyStart(paper.kind, header, context),
        main: element('main', `\n${element('h1', text(title))}\n${contentOf(context)}`, {
          id: MAIN_ID,
          tabindex: '-1',
        }),
        footer: site.parts?.footer(context) ?? '',
      },
      context,
    ),
  }
}
