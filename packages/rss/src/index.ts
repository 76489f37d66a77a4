export { type ArchiveOptions, type FeedDocument, renderArchives, streamArchives } from './archives/render-archives.js'
export { FeedError } from './arguments/feed-error.js'
export { renderAtom, streamAtom } from './atom/render-atom.js'
export { selectionsOf } from './feed/selections-of.js'
export type { Issues } from './issues/issue-stream.js'
export { renderJsonFeed, streamJsonFeed } from './json-feed/render-json-feed.js'
export { type NewsSitemapOptions, renderNewsSitemap, streamNewsSitemap } from './news-sitemap/render-news-sitemap.js'
export type { CatalogOptions, CatalogSearch } from './opds/catalog-options.js'
export type { CatalogDocument, CatalogPeriod, CatalogTreeOptions } from './opds/catalog-tree.js'
export { type OpenSearchOptions, renderOpenSearch } from './opds/open-search.js'
export { renderOpds, streamOpds } from './opds/render-opds.js'
export { renderOpdsPeriods, renderOpdsTree } from './opds/render-opds-tree.js'
export { renderOpds2, streamOpds2 } from './opds/render-opds2.js'
export { renderOpds2Tree } from './opds/render-opds2-tree.js'
export { type OpmlOptions, renderOpml } from './opml/render-opml.js'
export type { PingFetch, PingResponse, PingResult, PingSettings } from './publishing/ping.js'
export { pingWebSub, type WebSubPing } from './publishing/ping-web-sub.js'
export { type IndexNowSubmission, submitIndexNow } from './publishing/submit-index-now.js'
export { renderRss, streamRss } from './rss/render-rss.js'
export { discoveryLinks } from './serving/discovery-links.js'
export { type FeedHeadersOptions, feedHeaders } from './serving/feed-headers.js'
export type { FeedGroup, FeedLink, FeedType } from './serving/feed-link.js'
export { feedStylesheet } from './serving/feed-stylesheet.js'
export { type FeedRequest, isNotModified } from './serving/is-not-modified.js'
export type { ExtensionElement, FeedExtensions } from './settings/feed-extensions.js'
export type {
  ArticleSelection,
  CategorySchemes,
  CorrectedArticle,
  FeedHistory,
  FeedOptions,
  FeedProfile,
  PerArticle,
} from './settings/feed-options.js'
export type { JsonFeedExtensions, JsonFeedObjects } from './settings/json-feed-extensions.js'
export { tagUri } from './uri/tag-uri.js'
