import type { SiteLabels } from './site-labels.js'

/** Simplified Chinese. */
export const hans: SiteLabels = {
  year: (year) => `${year}年`,
  month: (year, month) => `${year}年${month}月`,
  weekdays: ['日', '一', '二', '三', '四', '五', '六'],
  previousIssue: '上一期',
  nextIssue: '下一期',
  home: '首页',
  archive: '往期',
  rubrics: '栏目',
  authors: '作者',
  search: '搜索',
  subscribe: '订阅',
  nothing: '暂无内容',
  notFound: '找不到这个页面',
  backHome: '回到首页',
  undated: '日期不详',
  larger: '放大文字',
  smaller: '缩小文字',
  scheme: '切换深浅色',
  searchNeedsScript: '搜索需要启用 JavaScript，并通过网络服务器访问本站。',
}

/** Traditional Chinese. A function, so that a bundler can drop it. */
export const hant = (): SiteLabels => ({
  ...hans,
  home: '首頁',
  rubrics: '欄目',
  search: '搜尋',
  subscribe: '訂閱',
  nothing: '暫無內容',
  notFound: '找不到這個頁面',
  backHome: '回到首頁',
  undated: '日期不詳',
  larger: '放大文字',
  smaller: '縮小文字',
  scheme: '切換深淺色',
  searchNeedsScript: '搜尋需要啟用 JavaScript，並透過網路伺服器瀏覽本站。',
})
