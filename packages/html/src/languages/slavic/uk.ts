import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { eastSlavic } from '../words/plurals.js'

const WEEKDAYS = /* @__PURE__ */ 'неділя понеділок вівторок середа четвер пʼятниця субота'.split(' ')
/** Names of months in a date. */
const OF_MONTHS =
  /* @__PURE__ */ 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'Січень Лютий Березень Квітень Травень Червень Липень Серпень Вересень Жовтень Листопад Грудень'.split(
    ' ',
  )

/** Ukrainian: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${OF_MONTHS[month - 1]} ${year} р.`,
  page: (label) => `Сторінка ${label}`,
  unnamedPage: (position) => `Сторінка ${position}`,
  number: (number) => `№ ${number}`,
  contents: 'У цьому номері',
  skip: 'Перейти до статей',
  unplaced: 'Текст поза статтями',
  untitled: 'Без заголовка',
  issue: 'Газета',
  previous: 'Попередня стаття',
  next: 'Наступна стаття',
  samePage: 'На цій сторінці',
  missingPicture: 'Немає зображення',
  remotePicture: 'Зображення на іншому сайті',
  correction: (day) => `Виправлення, ${day}`,
  and: ', ',
}

/** Ukrainian: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['нд', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  previousIssue: 'Попередній номер',
  nextIssue: 'Наступний номер',
  home: 'Головна',
  archive: 'Архів',
  rubrics: 'Рубрики',
  authors: 'Автори',
  search: 'Пошук',
  subscribe: 'Підписка',
  nothing: 'Поки що нічого немає',
  notFound: 'Сторінку не знайдено',
  backHome: 'На головну',
  undated: 'Без дати',
  larger: 'Збільшити текст',
  smaller: 'Зменшити текст',
  scheme: 'Світла або темна тема',
  searchNeedsScript: 'Для пошуку потрібні JavaScript і вебсервер.',
  pagefind: {},
}

/** Ukrainian: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('uk') + headline,
  readMore: 'Читати далі на сайті',
  viewOnline: 'Читати цей номер на сайті',
  moreArticles: (count) =>
    eastSlavic(count, `Ще ${count} стаття на сайті`, `Ще ${count} статті на сайті`, `Ще ${count} статей на сайті`),
  unsubscribe: 'Відписатися',
}
