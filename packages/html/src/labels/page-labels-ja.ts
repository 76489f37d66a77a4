import type { PageLabels } from './page-labels.js'

/** Japanese. */
export const ja: PageLabels = {
  day: (year, month, day, weekday) => `${year}年${month}月${day}日 ${'日月火水木金土'[weekday]}曜日`,
  page: (label) => `${label}面`,
  unnamedPage: (position) => `${position}ページ`,
  number: (number) => `第${number}号`,
  contents: '目次',
  skip: '本文へ移動',
  unplaced: '配置できなかった文字',
  untitled: '無題',
  issue: '新聞',
  previous: '前の記事',
  next: '次の記事',
  samePage: 'この面の記事',
  missingPicture: '写真がありません',
  remotePicture: '外部サイトの写真',
  correction: (day) => `訂正（${day}）`,
  and: '、',
}
