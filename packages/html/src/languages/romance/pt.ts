import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'.split(
  ' ',
)
const MONTHS =
  /* @__PURE__ */ 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')

/** Portuguese, in words that Portugal and Brazil share: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} de ${MONTHS[month - 1]} de ${year}`,
  page: (label) => `Página ${label}`,
  unnamedPage: (position) => `Página ${position}`,
  number: (number) => `N.º ${number}`,
  contents: 'Nesta edição',
  skip: 'Ir para os artigos',
  unplaced: 'Texto fora dos artigos',
  untitled: 'Sem título',
  issue: 'Jornal',
  previous: 'Artigo anterior',
  next: 'Artigo seguinte',
  samePage: 'Nesta página',
  missingPicture: 'Imagem indisponível',
  remotePicture: 'Imagem num site externo',
  correction: (day) => `Correção, ${day}`,
  and: ', ',
}

/** Portuguese: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} de ${year}`,
  weekdays: ['D', 'S', 'T', 'Q', 'Q', 'S', 'S'],
  previousIssue: 'Edição anterior',
  nextIssue: 'Edição seguinte',
  home: 'Primeira página',
  archive: 'Arquivo',
  rubrics: 'Rubricas',
  authors: 'Autores',
  search: 'Pesquisa',
  subscribe: 'Assinar',
  nothing: 'Ainda não há nada',
  notFound: 'Página não encontrada',
  backHome: 'Voltar à primeira página',
  undated: 'Sem data',
  larger: 'Aumentar o texto',
  smaller: 'Diminuir o texto',
  scheme: 'Claro ou escuro',
  searchNeedsScript: 'A pesquisa requer JavaScript e um servidor web.',
  pagefind: {},
}

/** Portuguese: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('pt') + headline,
  readMore: 'Ler mais na web',
  viewOnline: 'Ler esta edição na web',
  moreArticles: (count) => (count === 1 ? 'Mais um artigo na web' : `Mais ${count} artigos na web`),
  unsubscribe: 'Cancelar a assinatura',
}
