import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Norwegian Bokmål. */
export const nb: BookLabels = {
  cover: 'Omslag',
  contents: 'Innhold',
  pages: 'Sider',
  landmarks: 'Landemerker',
  start: 'Tekstens begynnelse',
  correction: 'Rettelse',
  changed: 'Sist endret',
  advertisement: 'Annonse',
  colophon: 'Om denne boken',
  fact: /* @__PURE__ */ factLabel(
    'Avis/Dato/Nummer/Utgave/Utgiver/Nettsted/Kilde/Rettigheter/Identifikator/Programvare',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportasje/Korrespondanse/Foto/Tekst/Redaksjon/Sammenstilling/Illustrasjon/Layout/Oversettelse/Kilde',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Tekst som tilpasser seg skjermen; overskrifter og innhold følger avisens sider og artikler.',
    ' Sidene i papiravisen er markert.',
    ' Alle bilder er beskrevet.',
    ' Noen bilder er ikke beskrevet.',
  ),
}
