import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Danish. */
export const da: BookLabels = {
  cover: 'Forside',
  contents: 'Indhold',
  pages: 'Sider',
  landmarks: 'Orienteringspunkter',
  start: 'Tekstens begyndelse',
  correction: 'Rettelse',
  changed: 'Senest ændret',
  advertisement: 'Annonce',
  colophon: 'Om denne bog',
  fact: /* @__PURE__ */ factLabel(
    'Avis/Dato/Nummer/Udgave/Udgiver/Websted/Kilde/Rettigheder/Identifikator/Software',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportage/Korrespondance/Foto/Tekst/Redaktion/Sammenskrivning/Illustration/Layout/Oversættelse/Kilde',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Tekst, der tilpasser sig skærmen; overskrifter og indhold følger avisens sider og artikler.',
    ' Den trykte avis’ sider er markeret.',
    ' Alle billeder er beskrevet.',
    ' Nogle billeder er ikke beskrevet.',
  ),
}
