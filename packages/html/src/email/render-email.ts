import { type Article, firstWords, type Issue } from '@banmian/core'
import { filterHtml } from '@banmian/markup'
import { checks } from '../arguments/html-error.js'
import { checkUniqueIds } from '../arguments/unique-ids.js'
import { articleTitle, issueTitle } from '../labels/titles.js'
import { withOwnCorrections } from '../options/corrections.js'
import { createEmailContext, type EmailContext } from './email-context.js'
import { type EmailTexts, writeFrame, writeRemaining } from './email-document.js'
import { checkEmailOptions, DEFAULT_LIMIT, DEFAULT_MAX_BYTES, type EmailOptions } from './email-options.js'
import { renderEmailText } from './email-text.js'
import { pictureWarnings } from './email-warning.js'
import { byteLength, fitArticles } from './fit-articles.js'

/** An issue as an e-mail, for any library that sends e-mails. */
export interface Email {
  /** The header `Subject`, on one line. */
  subject: string
  /** Text that clients show next to the subject. It is part of the HTML. */
  preheader: string
  /** The part `text/html`. */
  html: string
  /** The part `text/plain`, in lines of at most 72 columns, apart from URLs. */
  text: string
}

/** Maximum lengths, in characters. Clients show fewer. */
const MAX_SUBJECT_LENGTH = 120
const MAX_PREHEADER_LENGTH = 140
/** Number of headlines in the preheader. */
const PREHEADER_HEADLINES = 4
/** Roles of articles that are not sent. */
const LEFT_OUT: readonly Article['role'][] = ['advertisement', 'index']

/**
 * Returns an issue as an e-mail: subject, preview text, HTML and plain text. The HTML consists of
 * tables with inline styles, which all clients show, and contains the first articles of the issue,
 * shortened as far as its size requires. Lines are horizontal.
 *
 * @throws HtmlError when an argument or option is wrong, two articles have the same id, or a body
 *   contains a node of an unknown type
 */
export function renderEmail(issue: Issue, options: EmailOptions = {}): Email {
  checks.issue(issue)
  checkEmailOptions(options)
  checkUniqueIds(issue)
  const { limit = DEFAULT_LIMIT, text = 'summary', maxBytes = DEFAULT_MAX_BYTES, unsubscribeUrl = null } = options
  const context = createEmailContext(issue, withOwnCorrections(options))
  const articles = issue.pages.flatMap((page) => page.articles).filter(({ role }) => !LEFT_OUT.includes(role))
  const texts = textsOf(articles, context)
  const { start, end } = writeFrame(texts, unsubscribeUrl, context)
  const reserved = byteLength(start + end + writeRemaining(articles.length, context))
  const fitted = fitArticles(articles.slice(0, limit), text, maxBytes - reserved, context)
  const remaining = articles.length - fitted.articles.length
  const html = start + fitted.rows + writeRemaining(remaining, context) + end
  if (options.onWarning) for (const warning of pictureWarnings(html)) options.onWarning(warning)
  return {
    ...texts,
    html,
    text: renderEmailText(fitted, remaining, unsubscribeUrl, context),
  }
}

/** Returns the subject, from the title of the issue and the first headline, and the preheader. */
function textsOf(articles: readonly Article[], { issue, labels }: EmailContext): EmailTexts {
  const [first, ...others] = articles.slice(0, PREHEADER_HEADLINES).map((article) => articleTitle(article, labels))
  const title = issueTitle(issue, labels)
  return {
    subject: oneLine(first === undefined ? title : labels.subject(title, first), MAX_SUBJECT_LENGTH),
    preheader: oneLine(others.join(' · '), MAX_PREHEADER_LENGTH),
  }
}

/** Returns a text without the characters that could end a header of an e-mail. */
const oneLine = (text: string, length: number): string => firstWords(filterHtml(text), length)
