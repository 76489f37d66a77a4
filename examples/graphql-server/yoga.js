import { toMarkdown } from '@banmian/core'
import { createSchema, memorySource } from '@banmian/graphql'
import { renderContent } from '@banmian/html'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createGraphQLError, createYoga } from 'graphql-yoga'
import { limitsRule } from './limits.js'
import { persistedDocuments } from './persisted-documents.js'

/** No query that a reader needs is longer. */
const MOST_TOKENS = 2000

/** An issue that holds one article alone, to write it as Markdown. */
const issueOfOne = (article, issue) => ({
  ...issue,
  pages: issue.pages
    .filter(({ articles }) => articles.includes(article))
    .map((page) => ({ ...page, articles: [article], unplaced: [], bylines: [] })),
})

const formats = {
  html: (article) => renderContent(article, { syntax: 'html', headingLevel: 2, headline: false }),
  markdown: (article, issue) => toMarkdown(issueOfOne(article, issue)),
}

/** A handler of HTTP requests over issues held in memory. */
export function makeYoga({ issues, onlyPersisted = false }) {
  const documents = persistedDocuments()
  return createYoga({
    schema: createSchema({ source: memorySource(issues), formats }),
    // The whole of GraphiQL comes from this server, so it works without a network.
    renderGraphiQL,
    graphiql: onlyPersisted ? false : { title: 'banmian', defaultQuery: documents.get('front-page') },
    landingPage: false,
    logging: 'warn',
    plugins: [
      takesPersisted(documents, onlyPersisted),
      {
        onParse: ({ parseFn, setParseFn }) =>
          setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MOST_TOKENS })),
        onValidate: ({ addValidationRule }) => addValidationRule(limitsRule()),
      },
    ],
  })
}

/** Puts a document in the place of its hash, and refuses documents that are sent where only known ones are wanted. */
const takesPersisted = (documents, only) => ({
  onParams({ params, setParams }) {
    const hash = params.extensions?.persistedQuery?.sha256Hash
    if (hash === undefined && !only) return
    const query = documents.get(hash)
    if (query === undefined)
      throw createGraphQLError('Expected the hash of a known document.', { extensions: BAD_REQUEST })
    setParams({ ...params, query })
  },
})

const BAD_REQUEST = { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 400 } }
