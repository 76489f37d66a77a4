import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** French: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Page ${label}`,
  unnamedPage: (position) => `Page ${position}`,
  number: (number) => `N°\u00a0${number}`,
  contents: 'Dans ce numéro',
  skip: 'Aller aux articles',
  unplaced: 'Textes hors articles',
  untitled: 'Sans titre',
  issue: 'Journal',
  previous: 'Article précédent',
  next: 'Article suivant',
  samePage: 'Sur cette page',
  missingPicture: 'Image manquante',
  remotePicture: 'Image sur un autre site',
  correction: (day) => `Rectificatif du ${day}`,
  and: ', ',
}

/** French: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['Di', 'Lu', 'Ma', 'Me', 'Je', 'Ve', 'Sa'],
  previousIssue: 'Numéro précédent',
  nextIssue: 'Numéro suivant',
  home: 'À la une',
  archive: 'Archives',
  rubrics: 'Rubriques',
  authors: 'Auteurs',
  search: 'Recherche',
  subscribe: 'S’abonner',
  nothing: 'Rien pour le moment',
  notFound: 'Page introuvable',
  backHome: 'Retour à la une',
  undated: 'Sans date',
  larger: 'Agrandir le texte',
  smaller: 'Réduire le texte',
  scheme: 'Clair ou sombre',
  searchNeedsScript: 'La recherche nécessite JavaScript et un serveur web.',
  pagefind: {},
}

/** French: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('fr') + headline,
  readMore: 'Lire la suite en ligne',
  viewOnline: 'Lire ce numéro en ligne',
  moreArticles: (count) => (count === 1 ? 'Un autre article en ligne' : `${count} autres articles en ligne`),
  unsubscribe: 'Se désabonner',
}
