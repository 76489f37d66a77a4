import type { Issue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { renderIssue } from '@banmian/html'
import { renderAtom, renderJsonFeed, renderNewsSitemap, renderRss } from '@banmian/rss'
import { exampleSite } from '../state/known.js'

/** A form in which an issue is published, and what it is written as. */
export interface Written {
  html: string
  rss: string
  atom: string
  'json-feed': string
  'news-sitemap': string
  epub: Uint8Array<ArrayBuffer>
}

const site = { siteUrl: exampleSite }

const writers: { [Form in keyof Written]: (issue: Issue) => Written[Form] } = {
  html: (issue) => renderIssue(issue),
  rss: (issue) => renderRss(issue, site),
  atom: (issue) => renderAtom(issue, site),
  'json-feed': (issue) => renderJsonFeed(issue, site),
  'news-sitemap': (issue) => renderNewsSitemap(issue, site),
  epub: (issue) => renderEpub(issue),
}

/** Writes an issue in a form. */
export const write = <Form extends keyof Written>(form: Form, issue: Issue): Written[Form] => writers[form](issue)
