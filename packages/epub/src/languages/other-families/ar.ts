import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Arabic. */
export const ar: BookLabels = {
  cover: 'الغلاف',
  contents: 'المحتويات',
  pages: 'الصفحات',
  landmarks: 'المعالم',
  start: 'بداية النص',
  correction: 'تصويب',
  changed: 'آخر تعديل',
  advertisement: 'إعلان',
  colophon: 'عن هذا الكتاب',
  fact: /* @__PURE__ */ factLabel('الصحيفة/التاريخ/العدد/الطبعة/الناشر/الموقع/المصدر/الحقوق/المعرّف/البرنامج', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel('تقرير/المراسل/تصوير/بقلم/تحرير/إعداد/رسوم/تصميم/ترجمة/المصدر', ': ', '، ', '/'),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'نص يتكيّف مع الشاشة؛ تتبع العناوين والمحتويات صفحات الصحيفة ومقالاتها.',
    ' صفحات الصحيفة المطبوعة مبيّنة.',
    ' لكل الصور وصف.',
    ' بعض الصور بلا وصف.',
  ),
}
