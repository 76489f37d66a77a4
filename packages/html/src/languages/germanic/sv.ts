import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

/** Swedish: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Sida ${label}`,
  unnamedPage: (position) => `Sida ${position}`,
  number: (number) => `Nr ${number}`,
  contents: 'I det här numret',
  skip: 'Hoppa till artiklarna',
  unplaced: 'Oplacerad text',
  untitled: 'Utan rubrik',
  issue: 'Tidning',
  previous: 'Föregående artikel',
  next: 'Nästa artikel',
  samePage: 'På den här sidan',
  missingPicture: 'Bild saknas',
  remotePicture: 'Bild på en annan webbplats',
  correction: (day) => `Rättelse, ${day}`,
  and: ', ',
}

/** Swedish: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'],
  previousIssue: 'Föregående nummer',
  nextIssue: 'Nästa nummer',
  home: 'Startsida',
  archive: 'Arkiv',
  rubrics: 'Avdelningar',
  authors: 'Skribenter',
  search: 'Sök',
  subscribe: 'Prenumerera',
  nothing: 'Inget ännu',
  notFound: 'Sidan hittades inte',
  backHome: 'Till startsidan',
  undated: 'Utan datum',
  larger: 'Större text',
  smaller: 'Mindre text',
  scheme: 'Ljust eller mörkt',
  searchNeedsScript: 'Sökningen kräver JavaScript och en webbserver.',
  pagefind: {},
}

/** Swedish: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('sv') + headline,
  readMore: 'Läs mer på webben',
  viewOnline: 'Läs numret på webben',
  moreArticles: (count) => (count === 1 ? 'En artikel till på webben' : `${count} artiklar till på webben`),
  unsubscribe: 'Avsluta prenumerationen',
}
