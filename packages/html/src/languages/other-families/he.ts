import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { hebrew } from '../words/plurals.js'

const WEEKDAYS = /* @__PURE__ */ 'ראשון שני שלישי רביעי חמישי שישי שבת'.split(' ')
const MONTHS = /* @__PURE__ */ 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' ')

/** Hebrew: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `יום ${WEEKDAYS[weekday]}, ${day} ב${MONTHS[month - 1]} ${year}`,
  page: (label) => `עמוד ${label}`,
  unnamedPage: (position) => `עמוד ${position}`,
  number: (number) => `גיליון ${number}`,
  contents: 'בגיליון הזה',
  skip: 'דילוג לכתבות',
  unplaced: 'טקסט מחוץ לכתבות',
  untitled: 'ללא כותרת',
  issue: 'עיתון',
  previous: 'הכתבה הקודמת',
  next: 'הכתבה הבאה',
  samePage: 'בעמוד הזה',
  missingPicture: 'התמונה חסרה',
  remotePicture: 'תמונה באתר אחר',
  correction: (day) => `תיקון טעות, ${day}`,
  and: ', ',
}

/** Hebrew: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['א׳', 'ב׳', 'ג׳', 'ד׳', 'ה׳', 'ו׳', 'ש׳'],
  previousIssue: 'הגיליון הקודם',
  nextIssue: 'הגיליון הבא',
  home: 'דף הבית',
  archive: 'ארכיון',
  rubrics: 'מדורים',
  authors: 'כותבים',
  search: 'חיפוש',
  subscribe: 'הרשמה',
  nothing: 'אין כאן עדיין תוכן',
  notFound: 'הדף לא נמצא',
  backHome: 'חזרה לדף הבית',
  undated: 'ללא תאריך',
  larger: 'הגדלת הטקסט',
  smaller: 'הקטנת הטקסט',
  scheme: 'בהיר או כהה',
  searchNeedsScript: 'לחיפוש דרושים JavaScript ושרת אינטרנט.',
  pagefind: {},
}

/** Hebrew: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('he') + headline,
  readMore: 'להמשך קריאה באתר',
  viewOnline: 'לקריאת הגיליון באתר',
  moreArticles: (count) => hebrew(count, 'עוד כתבה אחת באתר', 'עוד שתי כתבות באתר', `עוד ${count} כתבות באתר`),
  unsubscribe: 'הסרה מרשימת התפוצה',
}
