import { readXml, rendererSuite } from '@banmian/test-kit'
import { renderContent, renderIssue, streamFiles } from '../src/index.js'
import { textOf } from './read-page.js'

rendererSuite({ name: 'renderIssue', render: (issue) => renderIssue(issue), read: (page) => textOf(String(page)) })

rendererSuite({
  name: 'streamFiles',
  render: (issue) => JSON.stringify([...streamFiles(issue)]),
  read: (files) =>
    (JSON.parse(String(files)) as { path: string; content: string }[])
      .filter(({ path }) => path.startsWith('articles/'))
      .map(({ content }) => textOf(content))
      .join('\n'),
})

rendererSuite({
  name: 'renderContent, as XML',
  readsArticles: true,
  render: (issue) =>
    `<div xmlns="http://www.w3.org/1999/xhtml">${issue.pages
      .flatMap((page) => page.articles)
      .map((article) => renderContent(article, { syntax: 'xml', headingLevel: 1 }))
      .join('')}</div>`,
  read: (document) => readXml(String(document)).text,
})
