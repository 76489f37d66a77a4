import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { arabic } from '../words/plurals.js'

const WEEKDAYS = /* @__PURE__ */ 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ')
const MONTHS = /* @__PURE__ */ 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')

/** Arabic: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `صفحة ${label}`,
  unnamedPage: (position) => `صفحة ${position}`,
  number: (number) => `العدد ${number}`,
  contents: 'في هذا العدد',
  skip: 'الانتقال إلى المقالات',
  unplaced: 'نصوص خارج المقالات',
  untitled: 'بلا عنوان',
  issue: 'صحيفة',
  previous: 'المقال السابق',
  next: 'المقال التالي',
  samePage: 'في هذه الصفحة',
  missingPicture: 'الصورة غير متوفرة',
  remotePicture: 'صورة على موقع آخر',
  correction: (day) => `تصويب، ${day}`,
  and: '، ',
}

/** Arabic: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['ح', 'ن', 'ث', 'ر', 'خ', 'ج', 'س'],
  previousIssue: 'العدد السابق',
  nextIssue: 'العدد التالي',
  home: 'الرئيسية',
  archive: 'الأرشيف',
  rubrics: 'الأبواب',
  authors: 'الكتّاب',
  search: 'البحث',
  subscribe: 'الاشتراك',
  nothing: 'لا يوجد محتوى بعد',
  notFound: 'الصفحة غير موجودة',
  backHome: 'العودة إلى الصفحة الرئيسية',
  undated: 'بلا تاريخ',
  larger: 'تكبير النص',
  smaller: 'تصغير النص',
  scheme: 'فاتح أو داكن',
  searchNeedsScript: 'يتطلب البحث JavaScript وخادم ويب.',
  pagefind: {},
}

/** Arabic: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('ar') + headline,
  readMore: 'تابع القراءة على الموقع',
  viewOnline: 'اقرأ هذا العدد على الموقع',
  moreArticles: (count) =>
    arabic(
      count,
      'مقال آخر على الموقع',
      'مقالان آخران على الموقع',
      `${count} مقالات أخرى على الموقع`,
      `${count} مقالاً آخر على الموقع`,
      `${count} مقال آخر على الموقع`,
    ),
  unsubscribe: 'إلغاء الاشتراك',
}
