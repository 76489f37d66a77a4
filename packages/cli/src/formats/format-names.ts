/**
 * Short descriptions of the formats for the help, by their names on the command line, in the order
 * in which files are listed.
 */
export const FORMAT_DESCRIPTIONS = {
  html: 'web pages: index.html, a page for each article, style.css',
  rss: 'RSS 2.0 feed with full text: feed.xml',
  atom: 'Atom feed with full text: atom.xml',
  jsonfeed: 'JSON Feed with full text: feed.json',
  epub: 'e-book, EPUB 3.3: issue.epub',
  pdf: 'the issue as it is printed, by an installed Chromium: issue.pdf',
  json: 'the issue as data: issue.json',
  md: 'the issue as Markdown, to correct and convert again: issue.md',
  trace: 'which characters of the pages became what, and why: trace.json',
  ninjs: 'IPTC ninjs 3.1, for newsrooms: issue.ninjs.json',
  nitf: 'NITF 3.6, for newsrooms: nitf/, a file for each article',
  newsml: 'NewsML-G2, for newsrooms: issue.newsml.xml',
  'content-tree': 'bodies as content-tree: content-tree.json',
  'portable-text': 'bodies as Portable Text: portable-text.json',
  tei: 'TEI P5, for editions and archives: issue.tei.xml',
  mets: 'METS and ALTO 4, for libraries, of pages with a layout: mets/',
  jsonl: 'JSON Lines, an article a line: articles.jsonl',
  text: 'plain text: issue.txt',
  csl: 'citations as CSL-JSON, for Zotero and others: citations.json',
  ris: 'citations as RIS: citations.ris',
  bibtex: 'citations as BibTeX: citations.bib',
} as const

/** Name of a format on the command line. */
export type FormatName = keyof typeof FORMAT_DESCRIPTIONS

/** The names of all formats. */
export const FORMAT_NAMES = Object.keys(FORMAT_DESCRIPTIONS) as readonly FormatName[]

/** Returns whether a word is the name of a format. */
export const isFormatName = (word: string): word is FormatName => Object.hasOwn(FORMAT_DESCRIPTIONS, word)
