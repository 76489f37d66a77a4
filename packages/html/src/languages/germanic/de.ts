import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** German: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day}. ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Seite ${label}`,
  unnamedPage: (position) => `Seite ${position}`,
  number: (number) => `Nr. ${number}`,
  contents: 'In dieser Ausgabe',
  skip: 'Zu den Artikeln springen',
  unplaced: 'Nicht zugeordneter Text',
  untitled: 'Ohne Titel',
  issue: 'Zeitung',
  previous: 'Vorheriger Artikel',
  next: 'Nächster Artikel',
  samePage: 'Auf dieser Seite',
  missingPicture: 'Bild fehlt',
  remotePicture: 'Bild auf einer anderen Website',
  correction: (day) => `Berichtigung vom ${day.replace(/^\w+, /, '')}`,
  and: ', ',
}

/** German: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  previousIssue: 'Vorherige Ausgabe',
  nextIssue: 'Nächste Ausgabe',
  home: 'Startseite',
  archive: 'Archiv',
  rubrics: 'Rubriken',
  authors: 'Autoren',
  search: 'Suche',
  subscribe: 'Abonnieren',
  nothing: 'Noch keine Einträge',
  notFound: 'Seite nicht gefunden',
  backHome: 'Zurück zur Startseite',
  undated: 'Ohne Datum',
  larger: 'Größere Schrift',
  smaller: 'Kleinere Schrift',
  scheme: 'Hell oder dunkel',
  searchNeedsScript: 'Die Suche benötigt JavaScript und einen Webserver.',
  pagefind: {},
}

/** German: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('de') + headline,
  readMore: 'Im Web weiterlesen',
  viewOnline: 'Diese Ausgabe im Web lesen',
  moreArticles: (count) => (count === 1 ? 'Ein weiterer Artikel im Web' : `${count} weitere Artikel im Web`),
  unsubscribe: 'Abbestellen',
}
