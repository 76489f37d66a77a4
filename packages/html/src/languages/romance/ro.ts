import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'
import { romanian } from '../words/plurals.js'

const WEEKDAYS = /* @__PURE__ */ 'duminică luni marți miercuri joi vineri sâmbătă'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(
    ' ',
  )

/** Romanian: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Pagina ${label}`,
  unnamedPage: (position) => `Pagina ${position}`,
  number: (number) => `Nr. ${number}`,
  contents: 'În acest număr',
  skip: 'Mergi la articole',
  unplaced: 'Text în afara articolelor',
  untitled: 'Fără titlu',
  issue: 'Ziar',
  previous: 'Articolul anterior',
  next: 'Articolul următor',
  samePage: 'Pe această pagină',
  missingPicture: 'Imagine lipsă',
  remotePicture: 'Imagine pe alt site',
  correction: (day) => `Erată, ${day}`,
  and: ', ',
}

/** Romanian: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['Du', 'Lu', 'Ma', 'Mi', 'Jo', 'Vi', 'Sâ'],
  previousIssue: 'Numărul anterior',
  nextIssue: 'Numărul următor',
  home: 'Prima pagină',
  archive: 'Arhivă',
  rubrics: 'Rubrici',
  authors: 'Autori',
  search: 'Căutare',
  subscribe: 'Abonare',
  nothing: 'Nimic deocamdată',
  notFound: 'Pagina nu a fost găsită',
  backHome: 'Înapoi la prima pagină',
  undated: 'Fără dată',
  larger: 'Text mai mare',
  smaller: 'Text mai mic',
  scheme: 'Luminos sau întunecat',
  searchNeedsScript: 'Căutarea necesită JavaScript și un server web.',
  pagefind: {},
}

/** Romanian: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('ro') + headline,
  readMore: 'Citește mai departe pe web',
  viewOnline: 'Citește acest număr pe web',
  moreArticles: (count) =>
    romanian(count, 'Încă un articol pe web', `Încă ${count} articole pe web`, `Încă ${count} de articole pe web`),
  unsubscribe: 'Dezabonare',
}
