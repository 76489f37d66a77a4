import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** French. */
export const fr: BookLabels = {
  cover: 'Couverture',
  contents: 'Sommaire',
  pages: 'Pages',
  landmarks: 'Points de repère',
  start: 'Début du texte',
  correction: 'Rectificatif',
  changed: 'Dernière modification',
  advertisement: 'Publicité',
  colophon: 'À propos de ce livre',
  fact: /* @__PURE__ */ factLabel(
    'Journal/Date/Numéro/Édition/Éditeur/Site web/Source/Droits/Identifiant/Logiciel',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportage/Correspondance/Photo/Texte/Rédaction/Compilation/Illustration/Graphisme/Traduction/Source',
    '\u00a0: ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Texte qui s’adapte à l’écran\u00a0; les titres et le sommaire suivent les pages et les articles du journal.',
    ' Les pages du journal imprimé sont indiquées.',
    ' Toutes les images sont décrites.',
    ' Certaines images ne sont pas décrites.',
  ),
}
