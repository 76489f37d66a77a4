export { renderArticle } from './article-page.js'
export { type ContentOptions, renderContent } from './content.js'
export { contentSecurityPolicy, type PolicyOptions } from './content-security-policy.js'
export { renderFiles, type SiteFile } from './files.js'
export { defaultHandlers } from './handlers.js'
export { headlineText } from './headline-text.js'
export { renderIssue } from './issue-page.js'
export { languageTag } from './language-tag.js'
export type {
  BylineMark,
  DatelineMark,
  Handler,
  Handlers,
  MarkedParagraph,
  Node,
  NodeOf,
  NodeType,
  Shown,
  UrlUse,
  Writer,
} from './nodes.js'
export type { HtmlOptions, Slot, SlotPlace, Slots } from './options.js'
export { type PageWords, pageWordsFor } from './page-words.js'
export type { SiteOptions } from './site/options.js'
export { renderSite } from './site/render-site.js'
export { renderStylesheet, type StyleOptions, type ThemeName, themes } from './stylesheet.js'
export type { Alternate } from './surroundings.js'
export type { Attributes, Syntax, SyntaxName } from './syntax.js'
export { type Words, wordsFor } from './words.js'
