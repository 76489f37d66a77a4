import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Spanish. */
export const es: BookLabels = {
  cover: 'Cubierta',
  contents: 'Sumario',
  pages: 'Páginas',
  landmarks: 'Puntos de referencia',
  start: 'Comienzo del texto',
  correction: 'Rectificación',
  changed: 'Última modificación',
  advertisement: 'Publicidad',
  colophon: 'Acerca de este libro',
  fact: /* @__PURE__ */ factLabel(
    'Periódico/Fecha/Número/Edición/Editor/Sitio web/Fuente/Derechos/Identificador/Programa',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportaje/Corresponsalía/Foto/Texto/Edición/Recopilación/Ilustración/Diseño/Traducción/Fuente',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Texto que se adapta a la pantalla; los títulos y el sumario siguen las páginas y los artículos del periódico.',
    ' Las páginas del periódico impreso están marcadas.',
    ' Todas las imágenes están descritas.',
    ' Algunas imágenes no están descritas.',
  ),
}
