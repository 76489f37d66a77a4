import type { SiteLabels } from './site-labels.js'

/** Japanese. */
export const ja: SiteLabels = {
  year: (year) => `${year}年`,
  month: (year, month) => `${year}年${month}月`,
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  previousIssue: '前の号',
  nextIssue: '次の号',
  home: 'トップ',
  archive: 'バックナンバー',
  rubrics: 'コラム',
  authors: '筆者',
  search: '検索',
  subscribe: '購読',
  nothing: 'まだありません',
  notFound: 'ページが見つかりません',
  backHome: 'トップへ戻る',
  undated: '日付不明',
  larger: '文字を大きく',
  smaller: '文字を小さく',
  scheme: '明暗を切り替え',
  searchNeedsScript: '検索には JavaScript と Web サーバーが必要です。',
  pagefind: {},
}
