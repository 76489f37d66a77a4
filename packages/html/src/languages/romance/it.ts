import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  )

/** Italian: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Pagina ${label}`,
  unnamedPage: (position) => `Pagina ${position}`,
  number: (number) => `N. ${number}`,
  contents: 'In questo numero',
  skip: 'Vai agli articoli',
  unplaced: 'Testi fuori dagli articoli',
  untitled: 'Senza titolo',
  issue: 'Giornale',
  previous: 'Articolo precedente',
  next: 'Articolo successivo',
  samePage: 'In questa pagina',
  missingPicture: 'Immagine mancante',
  remotePicture: 'Immagine su un altro sito',
  correction: (day) => `Rettifica, ${day}`,
  and: ', ',
}

/** Italian: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} ${year}`,
  weekdays: ['Do', 'Lu', 'Ma', 'Me', 'Gi', 'Ve', 'Sa'],
  previousIssue: 'Numero precedente',
  nextIssue: 'Numero successivo',
  home: 'Prima pagina',
  archive: 'Archivio',
  rubrics: 'Rubriche',
  authors: 'Autori',
  search: 'Cerca',
  subscribe: 'Abbonati',
  nothing: 'Ancora niente',
  notFound: 'Pagina non trovata',
  backHome: 'Torna alla prima pagina',
  undated: 'Senza data',
  larger: 'Ingrandisci il testo',
  smaller: 'Riduci il testo',
  scheme: 'Chiaro o scuro',
  searchNeedsScript: 'La ricerca richiede JavaScript e un server web.',
  pagefind: {},
}

/** Italian: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('it') + headline,
  readMore: 'Continua a leggere sul web',
  viewOnline: 'Leggi questo numero sul web',
  moreArticles: (count) => (count === 1 ? 'Un altro articolo sul web' : `Altri ${count} articoli sul web`),
  unsubscribe: 'Annulla l’iscrizione',
}
