import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Hebrew. */
export const he: BookLabels = {
  cover: 'כריכה',
  contents: 'תוכן העניינים',
  pages: 'עמודים',
  landmarks: 'ציוני דרך',
  start: 'תחילת הטקסט',
  correction: 'תיקון טעות',
  changed: 'שונה לאחרונה',
  advertisement: 'מודעה',
  colophon: 'על הספר הזה',
  fact: /* @__PURE__ */ factLabel('עיתון/תאריך/גיליון/מהדורה/מוציא לאור/אתר/מקור/זכויות/מזהה/תוכנה', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel('דיווח/כתב/צילום/מאת/עריכה/ליקוט/איור/עיצוב/תרגום/מקור', ': ', ', ', '/'),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'הטקסט מתאים את עצמו למסך; הכותרות ותוכן העניינים הולכים לפי עמודי העיתון וכתבותיו.',
    ' עמודי העיתון המודפס מסומנים.',
    ' לכל התמונות יש תיאור.',
    ' לחלק מהתמונות אין תיאור.',
  ),
}
