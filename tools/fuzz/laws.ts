import { isIssue, parseIssue, parseMarkdown, toMarkdown } from '@banmian/core'
import { validateIssue } from '@banmian/core/schema'
import { renderEpub } from '@banmian/epub'
import { renderContent, renderIssue } from '@banmian/html'
import { renderAtom, renderJsonFeed, renderRss } from '@banmian/rss'
import { coreLaws, type FuzzedRenderer, rendererLaws, type SealedLaw } from '@banmian/test-kit/fuzz'
import { strFromU8, unzipSync } from 'fflate'

/** Returns why a value is not a valid issue, or `null`. */
function invalid(value: unknown): string | null {
  const result = validateIssue(value)
  if (!result.valid) return JSON.stringify(result.errors)
  return isIssue(value) ? null : 'isIssue refuses it'
}

const FEED = {
  siteUrl: 'https://paper.example/',
  feedUrl: 'https://paper.example/feed',
  feedUpdated: '2024-03-08T00:00:00Z',
  published: () => '2024-03-08T00:00:00Z',
}

const RENDERERS: FuzzedRenderer[] = [
  {
    name: 'html',
    render: (issue) =>
      `<body xmlns="http://www.w3.org/1999/xhtml">${issue.pages
        .flatMap(({ articles }) => articles.map((article) => renderContent(article, { syntax: 'xml' })))
        .join('')}</body>`,
    documents: (output) => [String(output)],
  },
  { name: 'html-page', render: (issue) => renderIssue(issue), documents: () => [] },
  { name: 'rss', render: (issue) => renderRss(issue, FEED), documents: (output) => [String(output)] },
  {
    name: 'atom',
    render: (issue) => renderAtom(issue, FEED),
    documents: (output) => [String(output)],
  },
  {
    name: 'json-feed',
    render: (issue) => renderJsonFeed(issue, FEED),
    documents: (output) => {
      JSON.parse(String(output))
      return []
    },
  },
  {
    name: 'epub',
    render: (issue) => renderEpub(issue),
    documents: (output) =>
      Object.entries(unzipSync(Buffer.from(output)))
        .filter(([path]) => /\.(?:xhtml|opf|ncx|xml)$/.test(path))
        .map(([, bytes]) => strFromU8(bytes)),
  },
]

/**
 * All laws, in the order in which they are checked. A package that reads other formats adds its own
 * here: its generator, and what must hold for the issues that it makes.
 */
export const LAWS: readonly SealedLaw[] = [
  ...coreLaws({ parseIssue, parseMarkdown, toMarkdown, invalid }),
  ...RENDERERS.flatMap((renderer) => rendererLaws(renderer, { parseIssue, invalid })),
]
