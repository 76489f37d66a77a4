import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { polish } from '../words/plurals.js'

const WEEKDAYS = /* @__PURE__ */ 'niedziela poniedziałek wtorek środa czwartek piątek sobota'.split(' ')
/** Names of months in a date. */
const OF_MONTHS =
  /* @__PURE__ */ 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  )
const MONTHS =
  /* @__PURE__ */ 'Styczeń Luty Marzec Kwiecień Maj Czerwiec Lipiec Sierpień Wrzesień Październik Listopad Grudzień'.split(
    ' ',
  )

/** Polish: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${OF_MONTHS[month - 1]} ${year}`,
  page: (label) => `Strona ${label}`,
  unnamedPage: (position) => `Strona ${position}`,
  number: (number) => `Nr ${number}`,
  contents: 'W tym numerze',
  skip: 'Przejdź do artykułów',
  unplaced: 'Tekst poza artykułami',
  untitled: 'Bez tytułu',
  issue: 'Gazeta',
  previous: 'Poprzedni artykuł',
  next: 'Następny artykuł',
  samePage: 'Na tej stronie',
  missingPicture: 'Brak zdjęcia',
  remotePicture: 'Zdjęcie w innym serwisie',
  correction: (day) => `Sprostowanie, ${day}`,
  and: ', ',
}

/** Polish: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['nd', 'pn', 'wt', 'śr', 'cz', 'pt', 'sb'],
  previousIssue: 'Poprzedni numer',
  nextIssue: 'Następny numer',
  home: 'Strona główna',
  archive: 'Archiwum',
  rubrics: 'Rubryki',
  authors: 'Autorzy',
  search: 'Szukaj',
  subscribe: 'Subskrybuj',
  nothing: 'Jeszcze nic tu nie ma',
  notFound: 'Nie znaleziono strony',
  backHome: 'Wróć na stronę główną',
  undated: 'Bez daty',
  larger: 'Większy tekst',
  smaller: 'Mniejszy tekst',
  scheme: 'Jasny lub ciemny wygląd',
  searchNeedsScript: 'Wyszukiwanie wymaga JavaScriptu i serwera WWW.',
  pagefind: {},
}

/** Polish: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('pl') + headline,
  readMore: 'Czytaj dalej w internecie',
  viewOnline: 'Czytaj ten numer w internecie',
  moreArticles: (count) =>
    polish(
      count,
      'Jeszcze jeden artykuł w internecie',
      `Jeszcze ${count} artykuły w internecie`,
      `Jeszcze ${count} artykułów w internecie`,
    ),
  unsubscribe: 'Wypisz się',
}
