/**
 * The steps from one version of the tables to the next. Append steps, and never change a released
 * one.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE publication (
      number integer PRIMARY KEY,
      key text COLLATE "C" NOT NULL,
      named integer NOT NULL,
      UNIQUE (key, named)
    )`,
    `CREATE TABLE issue (
      number integer PRIMARY KEY,
      id text COLLATE "C" NOT NULL UNIQUE,
      publication integer NOT NULL REFERENCES publication,
      language text COLLATE "C" NOT NULL,
      masthead text NOT NULL,
      date text COLLATE "C" NOT NULL,
      day integer NOT NULL,
      slot integer NOT NULL,
      edition text COLLATE "C",
      hash text NOT NULL,
      articles integer NOT NULL,
      UNIQUE (day, slot)
    )`,
    `CREATE TABLE issue_content (
      ordinal bigint NOT NULL,
      content bytea NOT NULL,
      trace bytea
    ) PARTITION BY RANGE (ordinal)`,
    'CREATE INDEX issue_oldest ON issue (date, id)',
    'CREATE INDEX issue_newest ON issue (date DESC, id)',
    'CREATE INDEX issue_publication ON issue (publication, date)',
    'CREATE INDEX issue_articles ON issue (day, articles)',
    `CREATE TABLE part (
      id text COLLATE "C" NOT NULL,
      issue integer NOT NULL,
      PRIMARY KEY (id, issue)
    )`,
    'CREATE INDEX part_issue ON part (issue)',
    `CREATE TABLE article (
      ordinal bigint NOT NULL,
      issue integer NOT NULL,
      id text COLLATE "C" NOT NULL,
      page_label text COLLATE "C",
      front_page integer NOT NULL,
      role text COLLATE "C" NOT NULL,
      rubric text COLLATE "C",
      length integer NOT NULL
    ) PARTITION BY RANGE (ordinal)`,
    `CREATE TABLE article_text (
      ordinal bigint NOT NULL,
      headline text NOT NULL,
      byline text NOT NULL,
      body text NOT NULL
    ) PARTITION BY RANGE (ordinal)`,
    // Without positions and weights: a phrase is checked on the text, which is faster.
    'CREATE TABLE words (ordinal bigint NOT NULL, tokens tsvector NOT NULL) PARTITION BY RANGE (ordinal)',
    'CREATE INDEX words_tokens ON words USING gin (tokens)',
    `CREATE TABLE author (
      name text COLLATE "C" NOT NULL,
      ordinal bigint NOT NULL,
      PRIMARY KEY (name, ordinal)
    )`,
    'CREATE INDEX author_ordinal ON author (ordinal)',
    `CREATE TABLE subject (
      name text COLLATE "C" NOT NULL,
      ordinal bigint NOT NULL,
      PRIMARY KEY (name, ordinal)
    )`,
    'CREATE INDEX subject_ordinal ON subject (ordinal)',
  ],
]

/**
 * The tables that are divided by years. Each partition has a primary key; the whole has none,
 * because PostgreSQL then refuses partitions on other servers.
 */
export const PARTITIONED = ['issue_content', 'article', 'article_text', 'words'] as const
