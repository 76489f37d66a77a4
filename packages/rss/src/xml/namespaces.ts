/** Namespaces of the modules that feeds use, by prefix. */
export const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  prism: 'http://prismstandard.org/namespaces/basic/3.0/',
  fh: 'http://purl.org/syndication/history/1.0',
  thr: 'http://purl.org/syndication/thread/1.0',
} as const

/** A prefix of a module that feeds use. */
export type Prefix = keyof typeof NAMESPACES

/** Returns the declarations of namespaces, each preceded by a space. */
export const declarations = (prefixes: readonly Prefix[]): string =>
  prefixes.map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`).join('')
