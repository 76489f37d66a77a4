import type { Issue } from '@banmian/core'
import {
  type Conversion,
  toBibTeX,
  toContentTree,
  toCslJson,
  toJsonLines,
  toMetsAlto,
  toNewsMl,
  toNinjs,
  toNitf,
  toPlainText,
  toPortableText,
  toRis,
  toTei,
} from '@banmian/interchange'
import { CommandError } from '../errors/command-error.js'
import type { Format, FormatContext } from './format.js'
import { timeOptions } from './time-options.js'
import { toJson } from './to-json.js'

/** The formats for newsrooms, libraries and search engines, by their names on the command line. */
export const interchangeFormats = {
  ninjs: {
    files: (issue, context) => [
      { path: 'issue.ninjs.json', content: toJson(written(context, toNinjs(issue, publishing(context)))) },
    ],
  },
  nitf: {
    files: (issue, context) =>
      written(context, toNitf(issue, timeOptions(context))).map(({ path, content }) => ({
        path: `nitf/${path}`,
        content,
      })),
  },
  newsml: {
    files: (issue, context) => [
      { path: 'issue.newsml.xml', content: written(context, toNewsMl(issue, publishing(context))) },
    ],
  },
  'content-tree': {
    files: (issue, context) => [{ path: 'content-tree.json', content: toJson(written(context, toContentTree(issue))) }],
  },
  'portable-text': {
    files: (issue, context) => [
      { path: 'portable-text.json', content: toJson(written(context, toPortableText(issue))) },
    ],
  },
  tei: {
    files: (issue, context) => [{ path: 'issue.tei.xml', content: written(context, toTei(issue)) }],
  },
  mets: {
    files: (issue, context) => metsFiles(issue, context),
  },
  jsonl: {
    files: (issue, context) => [{ path: 'articles.jsonl', content: written(context, toJsonLines(issue)) }],
  },
  text: {
    files: (issue, context) => [{ path: 'issue.txt', content: written(context, toPlainText(issue)) }],
  },
  csl: {
    files: (issue, context) => [
      { path: 'citations.json', content: toJson(written(context, toCslJson(issue, publishing(context)))) },
    ],
  },
  ris: {
    files: (issue, context) => [
      { path: 'citations.ris', content: written(context, toRis(issue, publishing(context))) },
    ],
  },
  bibtex: {
    files: (issue, context) => [
      { path: 'citations.bib', content: written(context, toBibTeX(issue, publishing(context))) },
    ],
  },
} satisfies Record<string, Format>

/** Passes the losses of a conversion on, and returns its output. */
function written<Output>({ onLosses }: FormatContext, { output, losses }: Conversion<Output>): Output {
  onLosses(losses)
  return output
}

/** Returns the options about the site and the time of publication. */
const publishing = (context: FormatContext) => ({
  ...timeOptions(context),
  ...(context.isPublished ? { siteUrl: context.siteUrl } : {}),
})

function metsFiles(issue: Issue, context: FormatContext): { path: string; content: string }[] {
  const { parsed, markdown } = context
  if (parsed === null)
    throw new CommandError(
      'render',
      'Cannot render mets: it contains the printed lines of pages, but the input is already an issue.',
    )
  if (markdown !== null)
    throw new CommandError(
      'render',
      'Cannot render mets: it contains the printed lines of pages, but the issue was corrected since.',
    )
  const sources = parsed.pages.map(({ source }) => source)
  if (!sources.some(({ layout }) => layout !== undefined))
    throw new CommandError(
      'render',
      'Cannot render mets: it contains the places of lines, but the pages have no layout. Read them from PDF, ALTO or hOCR, for example.',
    )
  const files = written(context, toMetsAlto({ issue, trace: parsed.trace }, sources))
  return files.map(({ path, content }) => ({ path: `mets/${path}`, content }))
}
