import { element, text } from '../html/element.js'
import { htmlAnswer, type ServerAnswer } from '../http/answer.js'
import { type ArchiveSite, papersOf } from '../site/archive-site.js'
import { frameOf, writePage } from './page-frame.js'

/** The query that the page shows first. */
const EXAMPLE = `{
  publications { name }
  issues(first: 3) {
    nodes { date pages { articles { headline { main } } } }
  }
}`

/** Maximum length of a query in the URL of the page, in UTF-16 units. */
const MAX_LENGTH = 4000

/** Answers with a page on which a query can be written and run, without a script. */
export async function graphqlPage(
  site: ArchiveSite,
  query: string | null,
  result: { status: number; body: string } | null,
): Promise<ServerAnswer> {
  const frame = await frameOf(site, await papersOf(site))
  const input = { id: 'query_', name: 'query', spellcheck: 'false', maxlength: String(MAX_LENGTH) }
  // The parser drops a line feed directly after the start tag.
  const area = element('textarea', input, `\n${text(query ?? EXAMPLE)}`)
  const label = element('label', { for: 'query_' }, 'Query')
  const button = element('button', { type: 'submit' }, 'Run')
  const form = element(
    'form',
    { class: 'query-form', action: `${site.base}graphql`, method: 'get' },
    `\n${label}\n${area}\n${button}\n`,
  )
  const shown =
    result === null ? '' : `<h2>Result</h2>\n${element('pre', { class: 'result', tabindex: '0' }, text(result.body))}\n`
  const main = element('div', { lang: 'en' }, `\n${form}\n${shown}`)
  return htmlAnswer(result?.status ?? 200, writePage(frame, { title: 'GraphQL', main: `${main}\n` }))
}
