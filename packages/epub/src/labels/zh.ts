import type { BookLabels } from './epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from './phrases.js'

/** Chinese in simplified characters. */
export const zhHans: BookLabels = {
  cover: '封面',
  contents: '目录',
  pages: '版次',
  landmarks: '导览',
  start: '正文',
  correction: '更正',
  changed: '最后修改',
  advertisement: '广告',
  colophon: '版权页',
  fact: /* @__PURE__ */ factLabel('报纸 日期 期号 版别 出版者 网址 来源 版权 标识符 制作'),
  period: /* @__PURE__ */ periodLabel('—'),
  credit: /* @__PURE__ */ creditLabel('记者 通讯员 摄影 作者 编辑 整理 插图 设计 翻译 来源', ' ', '、'),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    '文字可重排，标题与目录按版面和稿件组织。',
    '标有原报版次。',
    '图片都有替代文字。',
    '部分图片没有替代文字。',
  ),
}

/** Chinese in traditional characters. */
export const zhHant: BookLabels = {
  cover: '封面',
  contents: '目錄',
  pages: '版次',
  landmarks: '導覽',
  start: '正文',
  correction: '更正',
  changed: '最後修改',
  advertisement: '廣告',
  colophon: '版權頁',
  fact: /* @__PURE__ */ factLabel('報紙 日期 期號 版別 出版者 網址 來源 版權 識別碼 製作'),
  period: /* @__PURE__ */ periodLabel('—'),
  credit: /* @__PURE__ */ creditLabel('記者 通訊員 攝影 作者 編輯 整理 插圖 設計 翻譯 來源', ' ', '、'),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    '文字可重排，標題與目錄按版面和稿件組織。',
    '標有原報版次。',
    '圖片都有替代文字。',
    '部分圖片沒有替代文字。',
  ),
}
