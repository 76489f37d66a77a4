import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Swedish. */
export const sv: BookLabels = {
  cover: 'Omslag',
  contents: 'Innehåll',
  pages: 'Sidor',
  landmarks: 'Landmärken',
  start: 'Textens början',
  correction: 'Rättelse',
  changed: 'Senast ändrad',
  advertisement: 'Annons',
  colophon: 'Om den här boken',
  fact: /* @__PURE__ */ factLabel(
    'Tidning/Datum/Nummer/Upplaga/Utgivare/Webbplats/Källa/Rättigheter/Identifierare/Programvara',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportage/Korrespondens/Foto/Text/Redigering/Sammanställning/Illustration/Formgivning/Översättning/Källa',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Text som anpassar sig till skärmen; rubriker och innehåll följer tidningens sidor och artiklar.',
    ' Den tryckta tidningens sidor är utmärkta.',
    ' Alla bilder är beskrivna.',
    ' Vissa bilder är inte beskrivna.',
  ),
}
