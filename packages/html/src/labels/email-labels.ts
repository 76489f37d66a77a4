import { colonIn } from '@banmian/markup'
import { byLanguage } from './by-language.js'

/** The text that an e-mail adds to what the newspaper printed. */
export interface EmailLabels {
  /** Subject of an e-mail, from the title of the issue and the first headline. */
  subject: (title: string, headline: string) => string
  /** Link to the rest of an article. */
  readMore: string
  /** Link to the issue on the web. */
  viewOnline: string
  /** Link to the articles that the e-mail leaves out. */
  moreArticles: (count: number) => string
  /** Link by which a reader cancels the e-mails. */
  unsubscribe: string
}

const en: EmailLabels = {
  subject: (title, headline) => title + colonIn('en') + headline,
  readMore: 'Read more on the web',
  viewOnline: 'View this issue on the web',
  moreArticles: (count) => (count === 1 ? 'One more article on the web' : `${count} more articles on the web`),
  unsubscribe: 'Unsubscribe',
}

const ja: EmailLabels = {
  subject: (title, headline) => title + colonIn('ja') + headline,
  readMore: '続きをウェブで読む',
  viewOnline: 'この号をウェブで読む',
  moreArticles: (count) => `ほかの${count}件の記事をウェブで読む`,
  unsubscribe: '配信を停止する',
}

const hans: EmailLabels = {
  subject: (title, headline) => title + colonIn('zh') + headline,
  readMore: '在网页上阅读全文',
  viewOnline: '在网页上阅读本期',
  moreArticles: (count) => `另有 ${count} 篇文章，请在网页上阅读`,
  unsubscribe: '退订',
}

const hant = (): EmailLabels => ({
  ...hans,
  readMore: '在網頁上閱讀全文',
  viewOnline: '在網頁上閱讀本期',
  moreArticles: (count) => `另有 ${count} 篇文章，請在網頁上閱讀`,
  unsubscribe: '取消訂閱',
})

/** Returns the labels of e-mails in a language, or the English ones when there are none. */
export const emailLabelsFor = (language: string): EmailLabels => byLanguage(language, hans, hant, ja, en)
