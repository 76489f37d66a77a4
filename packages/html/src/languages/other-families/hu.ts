import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'vasárnap hétfő kedd szerda csütörtök péntek szombat'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'január február március április május június július augusztus szeptember október november december'.split(
    ' ',
  )

/** Hungarian: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${year}. ${MONTHS[month - 1]} ${day}., ${WEEKDAYS[weekday]}`,
  page: (label) => `${label}. oldal`,
  unnamedPage: (position) => `${position}. oldal`,
  number: (number) => `${number}. szám`,
  contents: 'Lapszámunk tartalma',
  skip: 'Ugrás a cikkekhez',
  unplaced: 'Cikkhez nem tartozó szöveg',
  untitled: 'Cím nélkül',
  issue: 'Újság',
  previous: 'Előző cikk',
  next: 'Következő cikk',
  samePage: 'Ezen az oldalon',
  missingPicture: 'Hiányzó kép',
  remotePicture: 'Kép egy másik webhelyen',
  correction: (day) => `Helyreigazítás, ${day}`,
  and: ', ',
}

/** Hungarian: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${year}. ${MONTHS[month - 1]}`,
  weekdays: ['V', 'H', 'K', 'Sz', 'Cs', 'P', 'Sz'],
  previousIssue: 'Előző lapszám',
  nextIssue: 'Következő lapszám',
  home: 'Címlap',
  archive: 'Archívum',
  rubrics: 'Rovatok',
  authors: 'Szerzők',
  search: 'Keresés',
  subscribe: 'Feliratkozás',
  nothing: 'Még nincs tartalom',
  notFound: 'Az oldal nem található',
  backHome: 'Vissza a címlapra',
  undated: 'Dátum nélkül',
  larger: 'Nagyobb betűk',
  smaller: 'Kisebb betűk',
  scheme: 'Világos vagy sötét',
  searchNeedsScript: 'A kereséshez JavaScript és webszerver szükséges.',
  pagefind: {},
}

/** Hungarian: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('hu') + headline,
  readMore: 'Tovább a weboldalon',
  viewOnline: 'A lapszám a weboldalon',
  moreArticles: (count) => (count === 1 ? 'Még egy cikk a weboldalon' : `Még ${count} cikk a weboldalon`),
  unsubscribe: 'Leiratkozás',
}
