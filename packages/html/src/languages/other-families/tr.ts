import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi'.split(' ')
const MONTHS = /* @__PURE__ */ 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ')

/** Turkish: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${day} ${MONTHS[month - 1]} ${year} ${WEEKDAYS[weekday]}`,
  page: (label) => `Sayfa ${label}`,
  unnamedPage: (position) => `Sayfa ${position}`,
  number: (number) => `Sayı ${number}`,
  contents: 'Bu sayıda',
  skip: 'Haberlere geç',
  unplaced: 'Haberlerin dışındaki metin',
  untitled: 'Başlıksız',
  issue: 'Gazete',
  previous: 'Önceki haber',
  next: 'Sonraki haber',
  samePage: 'Bu sayfada',
  missingPicture: 'Görsel yok',
  remotePicture: 'Başka bir sitedeki görsel',
  correction: (day) => `Düzeltme, ${day}`,
  and: ', ',
}

/** Turkish: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['Pz', 'Pt', 'Sa', 'Ça', 'Pe', 'Cu', 'Ct'],
  previousIssue: 'Önceki sayı',
  nextIssue: 'Sonraki sayı',
  home: 'Ana sayfa',
  archive: 'Arşiv',
  rubrics: 'Köşeler',
  authors: 'Yazarlar',
  search: 'Arama',
  subscribe: 'Abone ol',
  nothing: 'Henüz bir şey yok',
  notFound: 'Sayfa bulunamadı',
  backHome: 'Ana sayfaya dön',
  undated: 'Tarihsiz',
  larger: 'Daha büyük yazı',
  smaller: 'Daha küçük yazı',
  scheme: 'Açık veya koyu',
  searchNeedsScript: 'Arama için JavaScript ve bir web sunucusu gerekir.',
  pagefind: {},
}

/** Turkish: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('tr') + headline,
  readMore: 'Devamını web’de oku',
  viewOnline: 'Bu sayıyı web’de oku',
  moreArticles: (count) => (count === 1 ? 'Web’de bir haber daha' : `Web’de ${count} haber daha`),
  unsubscribe: 'Abonelikten çık',
}
