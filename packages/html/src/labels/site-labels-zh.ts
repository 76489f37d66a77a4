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
  pagefind: {},
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
  // Pagefind has these texts for zh-TW only, and would show Simplified Chinese for zh-Hant.
  pagefind: {
    placeholder: '搜尋',
    clear_search: '清除',
    load_more: '載入更多結果',
    search_label: '搜尋本站',
    filters_label: '篩選',
    zero_results: '找不到「[SEARCH_TERM]」的相關結果',
    many_results: '「[SEARCH_TERM]」共有 [COUNT] 個相關結果',
    one_result: '「[SEARCH_TERM]」共有 [COUNT] 個相關結果',
    alt_search: '找不到「[SEARCH_TERM]」的相關結果，改為顯示「[DIFFERENT_TERM]」的結果',
    search_suggestion: '找不到「[SEARCH_TERM]」的相關結果，請試試以下搜尋：',
    searching: '正在搜尋「[SEARCH_TERM]」…',
  },
})
