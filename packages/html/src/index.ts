export { renderArticle } from './article-page.js'
export { type ContentOptions, renderContent } from './content.js'
export { contentSecurityPolicy, type PolicyOptions } from './content-security-policy.js'
export { type SiteFile, streamFiles } from './files.js'
export { defaultHandlers } from './handlers.js'
export { HtmlError } from './html-error.js'
export { renderIssue } from './issue-page.js'
export type {
  BylineMark,
  DatelineMark,
  Handler,
  Handlers,
  MarkedParagraph,
  RenderNode,
  RenderNodeOf,
  RenderNodeType,
  UrlUse,
  Writer,
} from './nodes.js'
export type { HtmlOptions, Slot, SlotContext, Slots, WritingMode } from './options.js'
export { type PageLabels, pageLabelsFor } from './page-words.js'
export type { SiteOptions } from './site/options.js'
export { streamSite } from './site/render-site.js'
export { renderStylesheet, type StyleOptions, type ThemeName, themes } from './stylesheet.js'
export type { Alternate } from './surroundings.js'
export type { ElementAttributes, Syntax, SyntaxName } from './syntax.js'
export { renderUprightNumbers } from './tate-chu-yoko.js'
export { type Labels, labelsFor } from './words.js'
