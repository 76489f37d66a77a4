import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'januar februar marts april maj juni juli august september oktober november december'.split(' ')

/** Danish: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} den ${day}. ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Side ${label}`,
  unnamedPage: (position) => `Side ${position}`,
  number: (number) => `Nr. ${number}`,
  contents: 'I denne udgave',
  skip: 'Gå til artiklerne',
  unplaced: 'Tekst uden for artiklerne',
  untitled: 'Uden overskrift',
  issue: 'Avis',
  previous: 'Forrige artikel',
  next: 'Næste artikel',
  samePage: 'På denne side',
  missingPicture: 'Billedet mangler',
  remotePicture: 'Billede på et andet websted',
  correction: (day) => `Rettelse, ${day}`,
  and: ', ',
}

/** Danish: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['sø', 'ma', 'ti', 'on', 'to', 'fr', 'lø'],
  previousIssue: 'Forrige udgave',
  nextIssue: 'Næste udgave',
  home: 'Forside',
  archive: 'Arkiv',
  rubrics: 'Rubrikker',
  authors: 'Skribenter',
  search: 'Søg',
  subscribe: 'Abonner',
  nothing: 'Intet endnu',
  notFound: 'Siden blev ikke fundet',
  backHome: 'Tilbage til forsiden',
  undated: 'Uden dato',
  larger: 'Større tekst',
  smaller: 'Mindre tekst',
  scheme: 'Lyst eller mørkt',
  searchNeedsScript: 'Søgning kræver JavaScript og en webserver.',
  pagefind: {},
}

/** Danish: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('da') + headline,
  readMore: 'Læs videre på nettet',
  viewOnline: 'Læs udgaven på nettet',
  moreArticles: (count) => (count === 1 ? 'En artikel mere på nettet' : `${count} artikler mere på nettet`),
  unsubscribe: 'Afmeld',
}
