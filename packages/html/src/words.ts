/** The words that pages add to what the paper printed. */
export interface Words {
  /** A day, `weekday` counting from Sunday as 0. */
  day: (year: number, month: number, day: number, weekday: number) => string
  /** A printed page by its label. */
  page: (label: string) => string
  /** A page that has neither label nor name, by its place among the pages from 1. */
  unnamedPage: (place: number) => string
  /** Number of an issue. */
  number: (number: string) => string
  /** Contents of the issue. */
  contents: string
  /** Link past the head of the page. */
  skip: string
  /** Text that was placed nowhere. */
  unplaced: string
  /** Name of an article that has no text to name it. */
  untitled: string
  /** Name of an issue whose paper is not named. */
  issue: string
  /** Article before. */
  previous: string
  /** Article after. */
  next: string
  /** A photo standing on its own. */
  photo: string
  /** Cover of a book. */
  cover: string
  /** What stands between the people in a list. */
  and: string
}

const hans: Words = {
  day: (year, month, day, weekday) => `${year}年${month}月${day}日 星期${'日一二三四五六'[weekday]}`,
  page: (label) => (/^\d+$/.test(label) ? `第${label}版` : `${label}版`),
  unnamedPage: (place) => `第${place}页`,
  number: (number) => `第${number}期`,
  contents: '目录',
  skip: '跳到正文',
  unplaced: '未归位的文字',
  untitled: '无题',
  issue: '报纸',
  previous: '上一篇',
  next: '下一篇',
  photo: '图片',
  cover: '封面',
  and: '、',
}

const hant: Words = {
  ...hans,
  unnamedPage: (place) => `第${place}頁`,
  contents: '目錄',
  untitled: '無題',
  unplaced: '未歸位的文字',
  issue: '報紙',
  photo: '圖片',
}

const ja: Words = {
  day: (year, month, day, weekday) => `${year}年${month}月${day}日 ${'日月火水木金土'[weekday]}曜日`,
  page: (label) => `${label}面`,
  unnamedPage: (place) => `${place}ページ`,
  number: (number) => `第${number}号`,
  contents: '目次',
  skip: '本文へ移動',
  unplaced: '配置できなかった文字',
  untitled: '無題',
  issue: '新聞',
  previous: '前の記事',
  next: '次の記事',
  photo: '写真',
  cover: '表紙',
  and: '、',
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const en: Words = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Page ${label}`,
  unnamedPage: (place) => `Page ${place}`,
  number: (number) => `No. ${number}`,
  contents: 'Contents',
  skip: 'Skip to the articles',
  unplaced: 'Unplaced text',
  untitled: 'Untitled',
  issue: 'Newspaper',
  previous: 'Previous article',
  next: 'Next article',
  photo: 'Photo',
  cover: 'Cover',
  and: ', ',
}

/** The words in a language, by its BCP 47 tag; English where there are none. */
export function wordsFor(language: string): Words {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(language)) return hant
  if (/^zh\b/i.test(language)) return hans
  return /^ja\b/i.test(language) ? ja : en
}
