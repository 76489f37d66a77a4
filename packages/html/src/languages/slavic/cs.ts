import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { czech } from '../words/plurals.js'

const WEEKDAYS = /* @__PURE__ */ 'neděle pondělí úterý středa čtvrtek pátek sobota'.split(' ')
/** Names of months in a date. */
const OF_MONTHS =
  /* @__PURE__ */ 'ledna února března dubna května června července srpna září října listopadu prosince'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'Leden Únor Březen Duben Květen Červen Červenec Srpen Září Říjen Listopad Prosinec'.split(' ')

/** Czech: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day}. ${OF_MONTHS[month - 1]} ${year}`,
  page: (label) => `Strana ${label}`,
  unnamedPage: (position) => `Strana ${position}`,
  number: (number) => `Číslo ${number}`,
  contents: 'V tomto čísle',
  skip: 'Přejít na články',
  unplaced: 'Nezařazený text',
  untitled: 'Bez titulku',
  issue: 'Noviny',
  previous: 'Předchozí článek',
  next: 'Další článek',
  samePage: 'Na této straně',
  missingPicture: 'Chybějící obrázek',
  remotePicture: 'Obrázek na jiném webu',
  correction: (day) => `Oprava, ${day}`,
  and: ', ',
}

/** Czech: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['ne', 'po', 'út', 'st', 'čt', 'pá', 'so'],
  previousIssue: 'Předchozí vydání',
  nextIssue: 'Další vydání',
  home: 'Hlavní strana',
  archive: 'Archiv',
  rubrics: 'Rubriky',
  authors: 'Autoři',
  search: 'Hledat',
  subscribe: 'Odebírat',
  nothing: 'Zatím nic',
  notFound: 'Stránka nenalezena',
  backHome: 'Zpět na hlavní stranu',
  undated: 'Bez data',
  larger: 'Větší písmo',
  smaller: 'Menší písmo',
  scheme: 'Světlý nebo tmavý vzhled',
  searchNeedsScript: 'Vyhledávání vyžaduje JavaScript a webový server.',
  pagefind: {},
}

/** Czech: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('cs') + headline,
  readMore: 'Číst dál na webu',
  viewOnline: 'Přečíst toto vydání na webu',
  moreArticles: (count) =>
    czech(count, 'Další článek na webu', `Další ${count} články na webu`, `Dalších ${count} článků na webu`),
  unsubscribe: 'Odhlásit odběr',
}
