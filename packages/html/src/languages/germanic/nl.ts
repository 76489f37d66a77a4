import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** Dutch: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Pagina ${label}`,
  unnamedPage: (position) => `Pagina ${position}`,
  number: (number) => `Nr. ${number}`,
  contents: 'In deze editie',
  skip: 'Naar de artikelen',
  unplaced: 'Niet-toegewezen tekst',
  untitled: 'Zonder titel',
  issue: 'Krant',
  previous: 'Vorig artikel',
  next: 'Volgend artikel',
  samePage: 'Op deze pagina',
  missingPicture: 'Afbeelding ontbreekt',
  remotePicture: 'Afbeelding op een andere site',
  correction: (day) => `Correctie, ${day}`,
  and: ', ',
}

/** Dutch: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  previousIssue: 'Vorige editie',
  nextIssue: 'Volgende editie',
  home: 'Voorpagina',
  archive: 'Archief',
  rubrics: 'Rubrieken',
  authors: 'Auteurs',
  search: 'Zoeken',
  subscribe: 'Abonneren',
  nothing: 'Nog niets',
  notFound: 'Pagina niet gevonden',
  backHome: 'Terug naar de voorpagina',
  undated: 'Zonder datum',
  larger: 'Grotere tekst',
  smaller: 'Kleinere tekst',
  scheme: 'Licht of donker',
  searchNeedsScript: 'Zoeken werkt alleen met JavaScript en een webserver.',
  pagefind: {},
}

/** Dutch: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('nl') + headline,
  readMore: 'Lees verder op het web',
  viewOnline: 'Deze editie op het web lezen',
  moreArticles: (count) => (count === 1 ? 'Nog één artikel op het web' : `Nog ${count} artikelen op het web`),
  unsubscribe: 'Uitschrijven',
}
