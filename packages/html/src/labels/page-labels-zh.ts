import type { PageLabels } from './page-labels.js'

/** Simplified Chinese. */
export const hans: PageLabels = {
  day: (year, month, day, weekday) => `${year}年${month}月${day}日 星期${'日一二三四五六'[weekday]}`,
  page: (label) => (/^\d+$/.test(label) ? `第${label}版` : `${label}版`),
  unnamedPage: (position) => `第${position}页`,
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
  remotePicture: '站外图片',
  correction: (day) => `更正（${day}）`,
  and: '、',
}

/** Traditional Chinese. A function, so that a bundler can drop it. */
export const hant = (): PageLabels => ({
  ...hans,
  unnamedPage: (position) => `第${position}頁`,
  contents: '本期目錄',
  untitled: '無題',
  unplaced: '未歸位的文字',
  issue: '報紙',
  missingPicture: '圖片缺失',
  remotePicture: '站外圖片',
})
