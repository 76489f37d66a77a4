import { firstWords } from '@banmian/core'
import { isRightToLeft } from '@banmian/core/arguments'
import { dayName, paperName } from '../labels/titles.js'
import type { EmailContext } from './email-context.js'
import { COLORS, EMAIL_WIDTH, PADDING } from './email-syntax.js'

/** Maximum length of a line of the frame, in characters. */
const MAX_LINE_LENGTH = 120
const FONTS = "Georgia,'Songti SC','Noto Serif CJK SC','Hiragino Mincho ProN',SimSun,serif"

/** Colors of the dark color scheme, for clients that keep style sheets. */
const DARK_STYLE =
  ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
  '@media (prefers-color-scheme:dark){' +
  '.bg{background-color:#161513!important}' +
  '.card{background-color:#1f1d1a!important}' +
  '.ink{color:#ece7dd!important}' +
  '.quiet{color:#b4ac9e!important}' +
  '.accent{color:#f08a7c!important}' +
  '.rule{border-color:#4a463f!important}}'

/** Makes Outlook show tables in CSS pixels at any resolution. */
const OUTLOOK_SETTINGS =
  '<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->'
const OUTLOOK_START = `<!--[if mso]><table role="presentation" width="${EMAIL_WIDTH}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`
const OUTLOOK_END = '<!--[if mso]></td></tr></table><![endif]-->'

/** Attributes of a table for layout, which clients require besides styles. */
const LAYOUT_TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"'

/** The text of an e-mail, which is not escaped. */
export interface EmailTexts {
  subject: string
  preheader: string
}

/** Writes the parts of an e-mail before and after the rows of the articles. */
export function writeFrame({ subject, preheader }: EmailTexts, unsubscribeUrl: string | null, context: EmailContext) {
  const { issue, language, labels, syntax } = context
  const { text, attribute } = syntax
  const dir = isRightToLeft(language) ? 'rtl' : 'ltr'
  const start =
    `<!doctype html>\n<html lang="${attribute(language)}" dir="${dir}" xmlns:o="urn:schemas-microsoft-com:office:office">\n` +
    '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    '<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n' +
    `<title>${text(subject)}</title>\n${OUTLOOK_SETTINGS}\n<style>${DARK_STYLE}</style>\n</head>\n` +
    `<body class="bg" style="margin:0;padding:0;background-color:${COLORS.bg}">\n` +
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${text(preheader)}</div>\n` +
    `<table ${LAYOUT_TABLE} class="bg" style="background-color:${COLORS.bg}"><tr><td align="center" style="padding:0">\n` +
    `${OUTLOOK_START}\n<table ${LAYOUT_TABLE} class="card" dir="${dir}" style="width:100%;max-width:${EMAIL_WIDTH}px;` +
    `background-color:${COLORS.card};color:${COLORS.ink};font-family:${FONTS};font-size:16px;line-height:1.7;` +
    'overflow-wrap:anywhere;word-break:break-word">\n' +
    writeNameplate(firstWords(paperName(issue, labels), MAX_LINE_LENGTH), context)
  const links = [
    writeLink(context.issueUrl, labels.viewOnline, context),
    writeLink(unsubscribeUrl, labels.unsubscribe, context),
  ].filter(Boolean)
  const publisher = issue.publication.publisher
  const lines = [publisher === null ? '' : text(firstWords(publisher, MAX_LINE_LENGTH)), links.join(' &nbsp; ')]
  const end =
    writeRow(lines.filter(Boolean).join('<br>'), 'quiet', 14) +
    `</table>\n${OUTLOOK_END}\n</td></tr></table>\n</body>\n</html>\n`
  return { start, end }
}

/** Writes the name of the newspaper and the line below it. */
function writeNameplate(paper: string, context: EmailContext): string {
  const { issue, labels, syntax } = context
  const { text } = syntax
  const day = dayName(issue.date, labels)
  const folio = [day, issue.edition].flatMap((part) => (part ? [text(firstWords(part, MAX_LINE_LENGTH))] : []))
  return (
    `<tr><td align="center" style="padding:28px ${PADDING}px 20px">\n` +
    `<h1 class="accent" style="margin:0 0 6px;color:${COLORS.accent};font-size:32px;line-height:1.25">${text(paper)}</h1>\n` +
    `<p class="quiet" style="margin:0;color:${COLORS.quiet};font-size:14px">${folio.join(' &nbsp; ')}</p>\n</td></tr>\n`
  )
}

/** Writes the row about the articles that the e-mail leaves out; `''` for none. */
export function writeRemaining(count: number, context: EmailContext): string {
  if (count === 0) return ''
  const label = context.labels.moreArticles(count)
  return writeRow(writeLink(context.issueUrl, label, context) || context.syntax.text(label), 'ink', 16)
}

function writeRow(content: string, color: 'ink' | 'quiet', size: number): string {
  if (content === '') return ''
  const style = `padding:20px ${PADDING}px;border-top:1px solid ${COLORS.rule};color:${COLORS[color]};font-size:${size}px`
  return `<tr><td class="${color} rule" align="center" style="${style}">${content}</td></tr>\n`
}

function writeLink(url: string | null, label: string, { syntax }: EmailContext): string {
  if (url === null) return ''
  return `<a class="accent" href="${syntax.attribute(url)}" style="color:${COLORS.accent}">${syntax.text(label)}</a>`
}
