import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'
import { capitalized } from '../words/capitalized.js'

const WEEKDAYS = /* @__PURE__ */ 'domingo lunes martes miércoles jueves viernes sábado'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/** Spanish: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} de ${MONTHS[month - 1]} de ${year}`,
  page: (label) => `Página ${label}`,
  unnamedPage: (position) => `Página ${position}`,
  number: (number) => `N.º ${number}`,
  contents: 'En esta edición',
  skip: 'Ir a los artículos',
  unplaced: 'Texto sin asignar',
  untitled: 'Sin título',
  issue: 'Periódico',
  previous: 'Artículo anterior',
  next: 'Artículo siguiente',
  samePage: 'En esta página',
  missingPicture: 'Imagen no disponible',
  remotePicture: 'Imagen en otro sitio',
  correction: (day) => `Rectificación, ${day}`,
  and: ', ',
}

/** Spanish: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${capitalized(MONTHS[month - 1])} de ${year}`,
  weekdays: ['Do', 'Lu', 'Ma', 'Mi', 'Ju', 'Vi', 'Sá'],
  previousIssue: 'Edición anterior',
  nextIssue: 'Edición siguiente',
  home: 'Portada',
  archive: 'Hemeroteca',
  rubrics: 'Secciones',
  authors: 'Autores',
  search: 'Buscar',
  subscribe: 'Suscribirse',
  nothing: 'Todavía no hay nada',
  notFound: 'Página no encontrada',
  backHome: 'Volver a la portada',
  undated: 'Sin fecha',
  larger: 'Aumentar el texto',
  smaller: 'Reducir el texto',
  scheme: 'Claro u oscuro',
  searchNeedsScript: 'La búsqueda necesita JavaScript y un servidor web.',
  pagefind: {},
}

/** Spanish: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('es') + headline,
  readMore: 'Seguir leyendo en la web',
  viewOnline: 'Leer esta edición en la web',
  moreArticles: (count) => (count === 1 ? 'Un artículo más en la web' : `${count} artículos más en la web`),
  unsubscribe: 'Darse de baja',
}
