import { createHash } from 'node:crypto'
import type { Issue } from '@banmian/core'
import { htmlAttribute, htmlText } from '@banmian/markup'
import { version } from '../../../package.json'
import { messageUrl } from '../../messages/message-kind.js'
import { sentenceOf } from '../../report/format-message.js'
import type { ReportMessage } from '../../report/report.js'
import { counted } from '../../text/counted.js'
import type { ExplainedPage, ExplainedPart } from './explained-page.js'
import { lanesFor } from './lanes.js'
import { reportStyle, shadeOf } from './report-style.js'
import { resultHtml } from './result-html.js'

/** Number of lanes of the margin, the columns of the sheet before the text. */
const LANES = 6
/** Maximum number of lines that are drawn in the margin of a page. */
const MAX_LINKS = 200
/** Confidence below which a part is marked as doubtful. */
const SURE = 0.9

/** The beginning of every report, by which a later run knows that it may replace the file. */
export const REPORT_START =
  '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="generator" content="banmian'

/**
 * Returns one HTML document that shows the text of pages next to the issue that they became. It
 * contains no script, and its policy allows nothing but its own style sheet.
 */
export function htmlReport(issue: Issue, pages: readonly ExplainedPage[], messages: readonly ReportMessage[]): string {
  const sheets = pages.map((page, index) => sheetOf(page, index, issue.publication.language))
  const articles = issue.pages.reduce((total, page) => total + page.articles.length, 0)
  const style = reportStyle(
    articles,
    sheets.flatMap(({ rules }) => rules),
  )
  const hash = createHash('sha256').update(style).digest('base64')
  const title = `Explanation of ${pages.map(({ file }) => file).join(', ')}`
  return `${REPORT_START} ${version}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>${htmlText(title)}</title>
<style>${style}</style>
<body>
<header>
<h1>${htmlText(title)}</h1>
<p class="soft">The text of the page, in its order, next to the issue that it became. Colors are articles, strong shades sure parts, and
lines in the margin join parts that were apart. Percentages are probabilities.</p>
</header>
<main>
${messagesHtml(messages)}
<div class="sides">
<section aria-label="Pages">
${sheets.map(({ html }) => html).join('\n')}
</section>
<section aria-label="Issue">
${resultHtml(issue)}
</section>
</div>
</main>
</body>
</html>
`
}

function messagesHtml(messages: readonly ReportMessage[]): string {
  if (messages.length === 0) return ''
  const items = messages.map((message) => {
    const place = message.line === null ? '' : ` <span class="soft">line ${message.line}</span>`
    const link = `<a href="${htmlAttribute(messageUrl(message.code))}">${htmlText(message.code)}</a>`
    return `<li>${message.severity}: ${htmlText(sentenceOf(message))} ${link}${place}</li>`
  })
  const summary = `<summary>${counted(messages.length, 'message')}</summary>`
  return `<details>${summary}<ul class="messages">\n${items.join('\n')}\n</ul></details>`
}

/** Returns the parts of a page as rows of a grid, and the rules for the lines between them. */
function sheetOf({ file, parts }: ExplainedPage, page: number, language: string): { html: string; rules: string[] } {
  const pairs = parts.flatMap(({ joined }, index) => (joined === null ? [] : [[index, joined] as const]))
  const lanes = lanesFor(pairs.slice(0, MAX_LINKS), LANES)
  const rules = lanes.map(
    ({ from, to, lane }, index) => `.p${page}l${index}{grid-row:${from + 1}/${to + 2};grid-column:${LANES - lane}/7}`,
  )
  const rows = parts.map((_, index) => `.p${page}r${index}{grid-row:${index + 1}}`)
  const links = lanes.map(
    ({ from }, index) =>
      `<span class="link a${parts[from]!.article ?? 0} p${page}l${index}" aria-hidden="true"></span>`,
  )
  const html = parts.map((part, index) => partHtml(part, index, parts, { page, language }))
  return {
    html: `<h2>${htmlText(file)}</h2>\n<div class="sheet">\n${[...links, ...html].join('\n')}\n</div>`,
    rules: [...rules, ...rows],
  }
}

function partHtml(
  part: ExplainedPart,
  index: number,
  parts: readonly ExplainedPart[],
  { page, language }: { page: number; language: string },
): string {
  const { article, confidence, line, text, rule, joined } = part
  const hue = article === null ? 'of-page' : `a${article}`
  const doubtful = confidence < SURE ? ' doubtful' : ''
  const number = article === null ? '' : `<a href="#article-${article}" aria-label="Article ${article}">${article}</a>`
  const target = joined === null ? '' : ` Joined to <a href="#p${page}-${joined}">line ${parts[joined]!.line}</a>.`
  const why =
    joined === null && !doubtful ? '' : `<div class="why">Rule ${htmlText(rule)}.${target}${others(part)}</div>`
  return `<div class="part ${hue} k${shadeOf(confidence)}${doubtful} p${page}r${index}" id="p${page}-${index}"><span class="at">${line}</span><span class="number">${number}</span><span class="kind">${htmlText(part.part)}</span><span class="text" lang="${htmlAttribute(language)}">${htmlText(text)}</span><span class="sure">${percent(confidence)}</span>${why}</div>`
}

function others({ alternatives }: ExplainedPart): string {
  if (alternatives.length === 0) return ''
  const list = alternatives.map(({ part, article, confidence }) => {
    const of = article === null ? '' : ` of <a href="#article-${article}">article ${article}</a>`
    return `${htmlText(part)}${of}, ${percent(confidence)}`
  })
  return ` Or: ${list.join('; ')}.`
}

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`
