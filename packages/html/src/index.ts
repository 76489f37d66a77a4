export { HtmlError } from './arguments/html-error.js'
export { renderArticle } from './article/article-page.js'
export { defaultHandlers } from './content/default-handlers.js'
export { type ContentOptions, contentRenderer, renderContent } from './content/render-content.js'
export type {
  BylineMark,
  DatelineMark,
  Handler,
  Handlers,
  MarkedParagraph,
  OutputPicture,
  PictureLoading,
  RenderNode,
  RenderNodeOf,
  RenderNodeType,
  UrlUse,
  Writer,
} from './content/render-node.js'
export type { Alternate } from './context/render-context.js'
export type { EmailOptions } from './email/email-options.js'
export type { EmailPictureWarning, EmailWarning } from './email/email-warning.js'
export { type Email, renderEmail } from './email/render-email.js'
export { issueFolder } from './files/file-name.js'
export type { SiteFile } from './files/site-file.js'
export { streamFiles } from './files/stream-files.js'
export { renderIssue } from './issue/issue-page.js'
export type { EmailLabels } from './labels/email-labels.js'
export { type Labels, labelsFor } from './labels/labels.js'
export type { LabelsOption } from './labels/labels-option.js'
export type { PageLabels } from './labels/page-labels.js'
export { pageLabelsFor } from './labels/page-labels-for.js'
export type { SiteLabels } from './labels/site-labels.js'
export type { ElementAttributes, Syntax, SyntaxName } from './markup/syntax.js'
export { renderUprightNumbers } from './markup/upright-numbers.js'
export type { HtmlOptions, Slot, SlotContext, Slots, WritingMode } from './options/html-options.js'
export { authorPath } from './site/catalog.js'
export { contentSecurityPolicy, type PolicyOptions } from './site/content-security-policy.js'
export type { SiteOptions } from './site/site-options.js'
export { type NeighborIssue, type SiteNeighbors, streamSite, streamSiteIssue } from './site/stream-site.js'
export { renderStylesheet, type StyleOptions, type ThemeName, themes } from './styles/stylesheet.js'
