import type { PageLabels } from './page-labels-for.js'

/** Simplified Chinese. */
export const hans: PageLabels = {
  day: (year, month, day, weekday) => `${year}年${month}月${day}日 星期${'日一二三四五六'[weekday]}`,
  page: (label) => (/^\d+$/.test(label) ? `第${label}版` : `${label}版`),
  unnamedPage: (place) => `第${place}页`,
  number: (number) => `第${number}期`,
  contents: '本期目录',
  skip: '跳到正文',
  unplaced: '未归位的文字',
  untitled: '无题',
  issue: '报纸',
  previous: '上一篇',
  next: '下一篇',
  samePage: '本版文章',
  missingPicture: '图片缺失',
  and: '、',
}

/** Traditional Chinese; a function, so that a bundler can leave it out. */
export const hant = (): PageLabels => ({
  ...hans,
  unnamedPage: (place) => `第${place}頁`,
  contents: '本期目錄',
  untitled: '無題',
  unplaced: '未歸位的文字',
  issue: '報紙',
  missingPicture: '圖片缺失',
})
