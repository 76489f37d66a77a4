import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'.split(
    ' ',
  )

/** Finnish: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day}. ${MONTHS[month - 1]}ta ${year}`,
  page: (label) => `Sivu ${label}`,
  unnamedPage: (position) => `Sivu ${position}`,
  number: (number) => `Nro ${number}`,
  contents: 'Tässä numerossa',
  skip: 'Siirry artikkeleihin',
  unplaced: 'Artikkeleihin kuulumaton teksti',
  untitled: 'Ei otsikkoa',
  issue: 'Sanomalehti',
  previous: 'Edellinen artikkeli',
  next: 'Seuraava artikkeli',
  samePage: 'Tällä sivulla',
  missingPicture: 'Kuva puuttuu',
  remotePicture: 'Kuva toisella sivustolla',
  correction: (day) => `Oikaisu, ${day}`,
  and: ', ',
}

/** Finnish: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['su', 'ma', 'ti', 'ke', 'to', 'pe', 'la'],
  previousIssue: 'Edellinen numero',
  nextIssue: 'Seuraava numero',
  home: 'Etusivu',
  archive: 'Arkisto',
  rubrics: 'Palstat',
  authors: 'Kirjoittajat',
  search: 'Haku',
  subscribe: 'Tilaa',
  nothing: 'Ei vielä mitään',
  notFound: 'Sivua ei löytynyt',
  backHome: 'Takaisin etusivulle',
  undated: 'Päiväämättömät',
  larger: 'Suurempi teksti',
  smaller: 'Pienempi teksti',
  scheme: 'Vaalea tai tumma',
  searchNeedsScript: 'Haku vaatii JavaScriptin ja verkkopalvelimen.',
  pagefind: {},
}

/** Finnish: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('fi') + headline,
  readMore: 'Lue lisää verkossa',
  viewOnline: 'Lue tämä numero verkossa',
  moreArticles: (count) => (count === 1 ? 'Vielä yksi artikkeli verkossa' : `Vielä ${count} artikkelia verkossa`),
  unsubscribe: 'Peru tilaus',
}
