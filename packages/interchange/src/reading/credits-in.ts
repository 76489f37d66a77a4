import { type Credit, createIssue, type Dateline, type Locale, readAttributions } from '@banmian/core'

/** The language and the conventions by which printed lines are read. */
export interface Conventions {
  language: string
  locale?: Locale | undefined
  /** Date of the issue, by which a day without a year gets one. */
  date: string | null
}

/** A line of text below a line of credit or after a dateline, since both need one. */
const FOLLOWING = '正文。'

/** Returns the credits that a printed line names, as the parser reads such a line on a page. */
export function creditsIn(text: string, conventions: Conventions): Credit[] {
  const [byline] = attributed([text, FOLLOWING], conventions).bylines
  return byline?.text === text ? byline.credits : []
}

/** Signs between a dateline and the text after it. */
const SEPARATORS = ['，', ' ', ' - ', ' — ']

/** Returns a printed dateline with its agency, place and day, or `null` when it names none. */
export function datelineIn(text: string, conventions: Conventions): Dateline | null {
  const printed = text.trim()
  for (const separator of SEPARATORS) {
    const { dateline } = attributed([printed + separator + FOLLOWING], conventions)
    if (dateline?.text.trim() === printed) return dateline
  }
  return null
}

function attributed(lines: readonly string[], { language, locale, date }: Conventions) {
  const body = lines.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }))
  const issue = createIssue({ publication: { language }, date, pages: [{ articles: [{ body }] }] })
  return readAttributions(issue, locale ? { locale } : {}).pages[0]!.articles[0]!
}
