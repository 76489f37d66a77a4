import { createHash } from 'node:crypto'
import { htmlAttribute, htmlText } from '@banmian/markup'
import type { IssueLocation } from '../../issues/issue-location.js'

const STYLE = ':root{color-scheme:light dark}body{margin:1rem 1.25rem;font:1rem/1.6 system-ui,sans-serif}'

/** Returns the list of the pages of issues, with links to their explanations. */
export function explainIndex(locations: readonly IssueLocation[], failures: readonly string[]): string {
  const hash = createHash('sha256').update(STYLE).digest('base64')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>Explanations</title>
<style>${STYLE}</style>
<body>
<main>
<h1>Explanations</h1>
<p>Which text of a page became which part of which article, and why.</p>
${failures.map((text) => `<p>${htmlText(text)}</p>\n`).join('')}${locations.map(issueHtml).join('\n')}
</main>
</body>
</html>
`
}

function issueHtml({ files, date, edition }: IssueLocation): string {
  const title = [date, edition].filter((part) => part !== null).join(' ') || files[0]!
  const items = files.map((file) => `<li><a href="${htmlAttribute(pathOfPage(file))}">${htmlText(file)}</a></li>`)
  return `<h2>${htmlText(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
}

/** Returns the path of a page's explanation from the index. */
const pathOfPage = (file: string): string => `page?file=${encodeURIComponent(file)}`
