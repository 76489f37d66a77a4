/** A term of the vocabulary: where it is used, and its meaning. */
export interface G2Term {
  /** Attribute that contains the URI of the term, such as `headline/@roleuri`. */
  place: string
  /** One sentence. */
  meaning: string
}

const table = <Name extends string>(place: string, meanings: Record<Name, string>): Record<Name, G2Term> =>
  Object.fromEntries(Object.entries<string>(meanings).map(([term, meaning]) => [term, { place, meaning }])) as Record<
    Name,
    G2Term
  >

/**
 * All terms that the vocabularies of IPTC lack. A page of the documentation is made of them, at the
 * address with which their URIs begin.
 */
export const G2_TERMS = /* @__PURE__ */ (() => ({
  ...table('headline/@roleuri', {
    kicker: 'The line above the headline.',
    deck: 'The line below the headline.',
  }),
  ...table('dateline/@roleuri, by/@roleuri', {
    head: 'The line is printed before the body.',
    tail: 'The line is printed after the body.',
    inline: 'The text is printed in a paragraph of the body, which also contains it.',
  }),
  ...table('creator/@roleuri', {
    reporter: 'A reporter of the paper.',
    correspondent: 'A correspondent, who is not on the staff.',
    photographer: 'The photographer of a picture.',
    author: 'The author of the text.',
    editor: 'An editor of the article or the page.',
    compiler: 'The person who compiled the text from other texts.',
    illustrator: 'The illustrator.',
    designer: 'The designer of the page.',
    translator: 'The translator of the text.',
    source: 'The medium or agency that the text comes from.',
  }),
  ...table('genre/@uri', {
    news: 'A news report.',
    brief: 'A short report.',
    feature: 'A feature.',
    commentary: 'A commentary or an editorial.',
    photo: 'A photo that is printed without an article.',
    notice: 'A notice.',
    advertisement: 'An advertisement.',
    index: 'A list of articles on other pages.',
    correction: 'A correction of an earlier report.',
    other: 'An article of another kind.',
  }),
  ...table('newsItem/contentMeta/contentMetaExtProperty/@reluri', {
    rubric: 'The name of the standing column that the article appears in.',
  }),
  ...table('packageItem/contentMeta/contentMetaExtProperty/@reluri', {
    'publication-name': 'The name of the newspaper.',
    'publication-identifier': 'An identifier of the newspaper; another attribute states its scheme, such as `issn`.',
    'publication-url': 'The website of the newspaper.',
    publisher: 'The publisher of the newspaper.',
    'time-zone': 'The time zone of the newspaper, as a name of the IANA database.',
    'issue-number': 'The number of the issue, as printed.',
    edition: 'The name of the edition.',
  }),
  ...table('groupExtProperty/@reluri', {
    'page-label': 'The number of the page, as printed.',
  }),
}))()

/** Name of a term of the vocabulary. */
export type G2TermName = keyof typeof G2_TERMS
