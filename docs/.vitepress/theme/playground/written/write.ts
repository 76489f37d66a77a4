import type { Issue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { renderIssue } from '@banmian/html'
import { renderAtom, renderJsonFeed, renderNewsSitemap, renderRss } from '@banmian/rss'
import { mostFormatted } from '../large-text.js'
import { exampleSite } from '../state/known.js'
import { openingOf } from './opening.js'

/** A form in which an issue is published, and what it is written as. */
export interface Written {
  html: string
  /** The web page of the first articles. */
  preview: string
  rss: string
  atom: string
  'json-feed': string
  'news-sitemap': string
  epub: Uint8Array<ArrayBuffer>
}

const site = { siteUrl: exampleSite }

const writers: { [Form in keyof Written]: (issue: Issue) => Written[Form] } = {
  html: (issue) => renderIssue(issue),
  preview: (issue) => renderIssue(openingOf(issue, mostFormatted).issue),
  rss: (issue) => renderRss(issue, site),
  atom: (issue) => renderAtom(issue, site),
  'json-feed': (issue) => renderJsonFeed(issue, site),
  'news-sitemap': (issue) => renderNewsSitemap(issue, site),
  epub: (issue) => renderEpub(issue),
}

/** Writes an issue in a form. */
export const write = <Form extends keyof Written>(form: Form, issue: Issue): Written[Form] => writers[form](issue)
