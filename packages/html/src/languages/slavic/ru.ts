import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { eastSlavic } from '../words/plurals.js'

const WEEKDAYS = /* @__PURE__ */ 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ')
/** Names of months in a date. */
const OF_MONTHS =
  /* @__PURE__ */ 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const MONTHS = /* @__PURE__ */ 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(
  ' ',
)

/** Russian: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${OF_MONTHS[month - 1]} ${year} г.`,
  page: (label) => `Страница ${label}`,
  unnamedPage: (position) => `Страница ${position}`,
  number: (number) => `№ ${number}`,
  contents: 'В этом номере',
  skip: 'Перейти к статьям',
  unplaced: 'Текст вне статей',
  untitled: 'Без заголовка',
  issue: 'Газета',
  previous: 'Предыдущая статья',
  next: 'Следующая статья',
  samePage: 'На этой странице',
  missingPicture: 'Нет изображения',
  remotePicture: 'Изображение на другом сайте',
  correction: (day) => `Поправка, ${day}`,
  and: ', ',
}

/** Russian: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  previousIssue: 'Предыдущий номер',
  nextIssue: 'Следующий номер',
  home: 'Главная',
  archive: 'Архив',
  rubrics: 'Рубрики',
  authors: 'Авторы',
  search: 'Поиск',
  subscribe: 'Подписка',
  nothing: 'Пока ничего нет',
  notFound: 'Страница не найдена',
  backHome: 'На главную',
  undated: 'Без даты',
  larger: 'Увеличить текст',
  smaller: 'Уменьшить текст',
  scheme: 'Светлая или тёмная тема',
  searchNeedsScript: 'Для поиска нужны JavaScript и веб-сервер.',
  pagefind: {},
}

/** Russian: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('ru') + headline,
  readMore: 'Читать далее на сайте',
  viewOnline: 'Читать этот номер на сайте',
  moreArticles: (count) =>
    eastSlavic(count, `Ещё ${count} статья на сайте`, `Ещё ${count} статьи на сайте`, `Ещё ${count} статей на сайте`),
  unsubscribe: 'Отписаться',
}
