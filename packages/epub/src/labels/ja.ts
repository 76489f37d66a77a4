import type { BookLabels } from './epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from './phrases.js'

/** Japanese. */
export const ja: BookLabels = {
  cover: '表紙',
  contents: '目次',
  pages: '紙面',
  landmarks: '案内',
  start: '本文',
  correction: '訂正',
  changed: '最終更新',
  advertisement: '広告',
  colophon: '奥付',
  fact: /* @__PURE__ */ factLabel('新聞 日付 号数 版 発行者 サイト 出典 権利 識別子 制作'),
  period: /* @__PURE__ */ periodLabel('～'),
  credit: /* @__PURE__ */ creditLabel('記者 通信員 撮影 筆者 編集 構成 挿絵 デザイン 翻訳 出典', ' ', '、'),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    '文字はリフローし、見出しと目次は紙面と記事の順に並びます。',
    '紙面の番号を示します。',
    '画像にはすべて代替テキストがあります。',
    '代替テキストのない画像があります。',
  ),
}
