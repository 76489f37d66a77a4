import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Portuguese. */
export const pt: BookLabels = {
  cover: 'Capa',
  contents: 'Sumário',
  pages: 'Páginas',
  landmarks: 'Pontos de referência',
  start: 'Início do texto',
  correction: 'Correção',
  changed: 'Última alteração',
  advertisement: 'Publicidade',
  colophon: 'Sobre este livro',
  fact: /* @__PURE__ */ factLabel('Jornal/Data/Número/Edição/Editora/Site/Fonte/Direitos/Identificador/Programa', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportagem/Correspondência/Foto/Texto/Edição/Compilação/Ilustração/Design/Tradução/Fonte',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Texto que se adapta à página; os títulos e o sumário seguem as páginas e os artigos do jornal.',
    ' As páginas do jornal impresso estão indicadas.',
    ' Todas as imagens estão descritas.',
    ' Algumas imagens não estão descritas.',
  ),
}
