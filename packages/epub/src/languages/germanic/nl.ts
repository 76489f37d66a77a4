import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Dutch. */
export const nl: BookLabels = {
  cover: 'Omslag',
  contents: 'Inhoud',
  pages: 'Pagina’s',
  landmarks: 'Oriëntatiepunten',
  start: 'Begin van de tekst',
  correction: 'Correctie',
  changed: 'Laatst gewijzigd',
  advertisement: 'Advertentie',
  colophon: 'Over dit boek',
  fact: /* @__PURE__ */ factLabel('Krant/Datum/Nummer/Editie/Uitgever/Website/Bron/Rechten/Kenmerk/Software', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Verslag/Correspondentie/Foto/Tekst/Redactie/Samenstelling/Illustratie/Vormgeving/Vertaling/Bron',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Tekst die zich aan het scherm aanpast; koppen en inhoud volgen de pagina’s en artikelen van de krant.',
    ' De pagina’s van de gedrukte krant zijn aangegeven.',
    ' Alle afbeeldingen zijn beschreven.',
    ' Sommige afbeeldingen zijn niet beschreven.',
  ),
}
