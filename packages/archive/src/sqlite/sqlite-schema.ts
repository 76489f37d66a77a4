/** Marks a file as an archive: "banm" in ASCII. */
export const APPLICATION_ID = 0x62616e6d

/**
 * The steps from one version of the tables to the next. The version of an archive is the number of
 * steps that were taken. A step is never changed after it was released; append another.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE publication (
      number INTEGER PRIMARY KEY,
      key TEXT NOT NULL,
      named INTEGER NOT NULL,
      UNIQUE (key, named)
    )`,
    `CREATE TABLE issue (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      publication INTEGER NOT NULL REFERENCES publication,
      language TEXT NOT NULL,
      masthead TEXT NOT NULL,
      date TEXT NOT NULL,
      day INTEGER NOT NULL,
      slot INTEGER NOT NULL,
      edition TEXT,
      hash TEXT NOT NULL,
      articles INTEGER NOT NULL,
      UNIQUE (day, slot)
    )`,
    // Separate, so that lists and numbers of issues read few pages. The key is that of an article.
    `CREATE TABLE issue_content (
      ordinal INTEGER PRIMARY KEY,
      content BLOB NOT NULL,
      trace BLOB
    )`,
    'CREATE INDEX issue_oldest ON issue (date, id, number)',
    'CREATE INDEX issue_newest ON issue (date DESC, id, number)',
    'CREATE INDEX issue_publication ON issue (publication, date)',
    'CREATE INDEX issue_articles ON issue (day, articles)',
    `CREATE TABLE part (
      id TEXT NOT NULL,
      issue INTEGER NOT NULL REFERENCES issue,
      PRIMARY KEY (id, issue)
    ) WITHOUT ROWID`,
    'CREATE INDEX part_issue ON part (issue)',
    `CREATE TABLE article (
      ordinal INTEGER PRIMARY KEY,
      issue INTEGER NOT NULL REFERENCES issue,
      id TEXT NOT NULL,
      page_label TEXT,
      front_page INTEGER NOT NULL,
      role TEXT NOT NULL,
      rubric TEXT,
      length INTEGER NOT NULL
    )`,
    'CREATE INDEX article_issue ON article (issue)',
    `CREATE TABLE article_text (
      ordinal INTEGER PRIMARY KEY REFERENCES article,
      headline TEXT NOT NULL,
      byline TEXT NOT NULL,
      body TEXT NOT NULL
    )`,
    `CREATE TABLE author (
      name TEXT NOT NULL,
      ordinal INTEGER NOT NULL REFERENCES article,
      PRIMARY KEY (name, ordinal)
    ) WITHOUT ROWID`,
    'CREATE INDEX author_ordinal ON author (ordinal)',
    `CREATE TABLE subject (
      name TEXT NOT NULL,
      ordinal INTEGER NOT NULL REFERENCES article,
      PRIMARY KEY (name, ordinal)
    ) WITHOUT ROWID`,
    'CREATE INDEX subject_ordinal ON subject (ordinal)',
    // The tokens come from the tokenizer of graphql. This one only divides them at spaces: all
    // characters outside ASCII belong to tokens, in every version of Unicode. After its tokens, the
    // body contains the distinct characters of the article, since no other token is a single
    // character of Han or kana. Positions in the first column take the least space.
    `CREATE VIRTUAL TABLE words USING fts5(
      body, headline, byline,
      content='', contentless_delete=1, tokenize="ascii tokenchars '\u0001'"
    )`,
    // A transaction of an import fits into one segment: fewer segments are merged and searched.
    "INSERT INTO words (words, rank) VALUES ('hashsize', 16777216)",
    // Twice the default: an import merges a segment less often, and a search reads a few more.
    "INSERT INTO words (words, rank) VALUES ('automerge', 8)",
  ],
]
