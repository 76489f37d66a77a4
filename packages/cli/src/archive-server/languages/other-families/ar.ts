import type { ServerLabels } from '../../labels/server-labels.js'

/** Few are 3 to 10 after any hundreds, and many are 11 to 99; round hundreds have the singular. */
function articles(count: number): string {
  const end = count % 100
  if (count === 1) return 'مقال واحد'
  if (count === 2) return 'مقالان'
  if (end >= 3 && end <= 10) return `${count} مقالات`
  return `${count} ${end >= 11 ? 'مقالاً' : 'مقال'}`
}

/** Arabic. */
export const ar: ServerLabels = {
  query: 'البحث في الأرشيف',
  syntax: 'كلمات، "عبارات"، OR، -مستبعدة، headline:كلمة',
  submit: 'ابحث',
  order: 'الترتيب',
  orders: { relevance: 'الأكثر صلة', newest: 'الأحدث أولاً', oldest: 'الأقدم أولاً' },
  from: 'من',
  to: 'إلى',
  publication: 'الصحيفة',
  all: 'الكل',
  found: (count, isExact) => articles(count) + (isExact ? '' : ' على الأقل'),
  refine: 'تضييق البحث',
  facets: { year: 'السنة', publication: 'الصحيفة', rubric: 'الباب', role: 'النوع' },
  conditions: { page: 'الصفحة', rubric: 'الباب', role: 'النوع', author: 'الكاتب', publication: 'الصحيفة' },
  roles: {
    news: 'خبر',
    brief: 'خبر قصير',
    feature: 'تحقيق',
    commentary: 'رأي',
    photo: 'صورة',
    notice: 'إعلان رسمي',
    advertisement: 'إعلان',
    index: 'المحتويات',
    correction: 'تصويب',
    other: 'غير ذلك',
  },
  active: 'النتائج محصورة في',
  remove: 'إزالة',
  previousPage: 'المقالات السابقة',
  nextPage: 'المزيد من المقالات',
  pages: 'صفحات النتائج',
  wholeIssue: 'العدد كاملاً',
  cite: 'الاستشهاد بهذا المقال',
  book: 'كتاب إلكتروني (EPUB)',
  catalog: 'الفهرس (OPDS)',
  problem: 'تعذّر البحث:',
}
