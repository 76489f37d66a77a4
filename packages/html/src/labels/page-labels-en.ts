import type { PageLabels } from './page-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
export const MONTHS =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ')

/** English. */
export const en: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Page ${label}`,
  unnamedPage: (position) => `Page ${position}`,
  number: (number) => `No. ${number}`,
  contents: 'In this issue',
  skip: 'Skip to the articles',
  unplaced: 'Unplaced text',
  untitled: 'Untitled',
  issue: 'Newspaper',
  previous: 'Previous article',
  next: 'Next article',
  samePage: 'On this page',
  missingPicture: 'Picture missing',
  remotePicture: 'Picture on another site',
  correction: (day) => `Correction, ${day}`,
  and: ', ',
}
