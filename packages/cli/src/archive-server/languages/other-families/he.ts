import type { ServerLabels } from '../../labels/server-labels.js'

function articles(count: number): string {
  if (count === 1) return 'כתבה אחת'
  return count === 2 ? 'שתי כתבות' : `${count} כתבות`
}

/** Hebrew. */
export const he: ServerLabels = {
  query: 'חיפוש בארכיון',
  syntax: 'מילים, "ביטויים", OR, -מילה שלא תופיע, headline:מילה',
  submit: 'חיפוש',
  order: 'מיון',
  orders: { relevance: 'הרלוונטיות תחילה', newest: 'מהחדשה לישנה', oldest: 'מהישנה לחדשה' },
  from: 'מתאריך',
  to: 'עד תאריך',
  publication: 'עיתון',
  all: 'הכול',
  found: (count, isExact) => (isExact ? '' : 'לפחות ') + articles(count),
  refine: 'צמצום החיפוש',
  facets: { year: 'שנה', publication: 'עיתון', rubric: 'מדור', role: 'סוג' },
  conditions: { page: 'עמוד', rubric: 'מדור', role: 'סוג', author: 'כותב', publication: 'עיתון' },
  roles: {
    news: 'ידיעה',
    brief: 'ידיעה קצרה',
    feature: 'כתבת מגזין',
    commentary: 'דעה',
    photo: 'תמונה',
    notice: 'הודעה',
    advertisement: 'מודעה',
    index: 'תוכן העניינים',
    correction: 'תיקון טעות',
    other: 'אחר',
  },
  active: 'סינון לפי',
  remove: 'הסרה',
  previousPage: 'לכתבות הקודמות',
  nextPage: 'לכתבות נוספות',
  pages: 'עמודי התוצאות',
  wholeIssue: 'הגיליון המלא',
  cite: 'ציטוט הכתבה',
  book: 'ספר אלקטרוני (EPUB)',
  catalog: 'קטלוג (OPDS)',
  problem: 'החיפוש אינו אפשרי:',
}
