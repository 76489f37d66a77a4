import { MONTHS } from './page-labels-en.js'
import type { SiteLabels } from './site-labels.js'

/** English. */
export const en: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  home: 'Front page',
  archive: 'Archive',
  rubrics: 'Columns',
  authors: 'Authors',
  search: 'Search',
  subscribe: 'Subscribe',
  nothing: 'Nothing yet',
  notFound: 'Page not found',
  backHome: 'Back to the front page',
  undated: 'Undated',
  larger: 'Larger text',
  smaller: 'Smaller text',
  scheme: 'Light or dark',
  searchNeedsScript: 'Search needs JavaScript and a web server.',
  pagefind: {},
}
