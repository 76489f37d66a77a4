import type { Words } from '../words.js'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** English. */
export const en: Words = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: WEEKDAYS.map((name) => name.slice(0, 2)),
  page: (label) => `Page ${label}`,
  unnamedPage: (place) => `Page ${place}`,
  number: (number) => `No. ${number}`,
  contents: 'In this issue',
  skip: 'Skip to the articles',
  unplaced: 'Unplaced text',
  untitled: 'Untitled',
  issue: 'Newspaper',
  previous: 'Previous article',
  next: 'Next article',
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  samePage: 'On this page',
  photo: 'Photo',
  missingPicture: 'Picture missing',
  cover: 'Cover',
  and: ', ',
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
}
