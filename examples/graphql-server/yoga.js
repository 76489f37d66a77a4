import { toMarkdown } from '@banmian/core'
import { createSchema, memorySource } from '@banmian/graphql'
import { createLimits } from '@banmian/graphql/limits'
import { renderContent } from '@banmian/html'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createGraphQLError, createYoga } from 'graphql-yoga'
import { persistedDocuments } from './persisted-documents.js'

const limits = createLimits()

/** Returns an issue that contains only one article, to write it as Markdown. */
const issueWith = (article, issue) => ({
  ...issue,
  pages: issue.pages
    .filter(({ articles }) => articles.includes(article))
    .map((page) => ({ ...page, articles: [article], unplaced: [], bylines: [] })),
})

const formats = {
  html: (article) => renderContent(article, { syntax: 'html', headingLevel: 2, headline: false }),
  markdown: (article, issue) => toMarkdown(issueWith(article, issue)),
}

/** Returns a handler of HTTP requests for issues in memory. */
export function createHandler({ issues, onlyPersisted = false }) {
  const documents = persistedDocuments()
  return createYoga({
    schema: createSchema({ source: memorySource(issues), formats }),
    // This server has all files of GraphiQL, so it works without a network.
    renderGraphiQL,
    graphiql: onlyPersisted ? false : { title: 'banmian', defaultQuery: documents.get('front-page') },
    landingPage: false,
    logging: 'warn',
    plugins: [
      persistedDocumentsPlugin(documents, onlyPersisted),
      {
        onParse: ({ setParseFn }) => setParseFn(limits.parse),
        onValidate: ({ addValidationRule }) => limits.validationRules.forEach(addValidationRule),
      },
    ],
  })
}

/**
 * Returns a plugin that replaces a hash by its document and, with `onlyPersisted`, refuses all
 * other documents.
 */
const persistedDocumentsPlugin = (documents, onlyPersisted) => ({
  onParams({ params, setParams }) {
    const hash = params.extensions?.persistedQuery?.sha256Hash
    if (hash === undefined && !onlyPersisted) return
    const query = documents.get(hash)
    if (query === undefined)
      throw createGraphQLError('Expected the hash of a known document.', { extensions: BAD_REQUEST })
    setParams({ ...params, query })
  },
})

const BAD_REQUEST = { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 400 } }
