import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Korean. */
export const ko: BookLabels = {
  cover: '표지',
  contents: '차례',
  pages: '지면',
  landmarks: '길잡이',
  start: '본문',
  correction: '바로잡습니다',
  changed: '마지막 수정',
  advertisement: '광고',
  colophon: '이 책에 대하여',
  fact: /* @__PURE__ */ factLabel('신문/날짜/호수/판/발행처/웹사이트/출처/저작권/식별자/제작', '/'),
  period: /* @__PURE__ */ periodLabel(' ~ '),
  credit: /* @__PURE__ */ creditLabel('기자/통신원/사진/글/편집/정리/삽화/디자인/번역/출처', ' ', ', ', '/'),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    '화면에 맞추어 다시 배열되는 글이며, 제목과 차례는 신문의 지면과 기사 순서를 따릅니다.',
    ' 인쇄된 신문의 지면이 표시되어 있습니다.',
    ' 모든 그림에 설명이 있습니다.',
    ' 일부 그림에는 설명이 없습니다.',
  ),
}
