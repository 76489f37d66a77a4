import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

/** Norwegian Bokmål: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day}. ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Side ${label}`,
  unnamedPage: (position) => `Side ${position}`,
  number: (number) => `Nr. ${number}`,
  contents: 'I denne utgaven',
  skip: 'Gå til artiklene',
  unplaced: 'Tekst utenfor artiklene',
  untitled: 'Uten tittel',
  issue: 'Avis',
  previous: 'Forrige artikkel',
  next: 'Neste artikkel',
  samePage: 'På denne siden',
  missingPicture: 'Bildet mangler',
  remotePicture: 'Bilde på et annet nettsted',
  correction: (day) => `Rettelse, ${day}`,
  and: ', ',
}

/** Norwegian Bokmål: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['sø', 'ma', 'ti', 'on', 'to', 'fr', 'lø'],
  previousIssue: 'Forrige utgave',
  nextIssue: 'Neste utgave',
  home: 'Forside',
  archive: 'Arkiv',
  rubrics: 'Spalter',
  authors: 'Skribenter',
  search: 'Søk',
  subscribe: 'Abonner',
  nothing: 'Ingenting ennå',
  notFound: 'Fant ikke siden',
  backHome: 'Til forsiden',
  undated: 'Uten dato',
  larger: 'Større tekst',
  smaller: 'Mindre tekst',
  scheme: 'Lyst eller mørkt',
  searchNeedsScript: 'Søket krever JavaScript og en nettserver.',
  pagefind: {},
}

/** Norwegian Bokmål: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('nb') + headline,
  readMore: 'Les mer på nett',
  viewOnline: 'Les utgaven på nett',
  moreArticles: (count) => (count === 1 ? 'Én artikkel til på nett' : `${count} artikler til på nett`),
  unsubscribe: 'Meld deg av',
}
