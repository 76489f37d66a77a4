import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Finnish. */
export const fi: BookLabels = {
  cover: 'Kansi',
  contents: 'Sisällys',
  pages: 'Sivut',
  landmarks: 'Maamerkit',
  start: 'Tekstin alku',
  correction: 'Oikaisu',
  changed: 'Viimeksi muutettu',
  advertisement: 'Ilmoitus',
  colophon: 'Tietoja tästä kirjasta',
  fact: /* @__PURE__ */ factLabel(
    'Sanomalehti/Päivämäärä/Numero/Painos/Julkaisija/Verkkosivusto/Lähde/Oikeudet/Tunniste/Ohjelmisto',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportaasi/Kirjeenvaihtaja/Kuva/Teksti/Toimitus/Koonti/Kuvitus/Taitto/Käännös/Lähde',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Näyttöön mukautuva teksti; otsikot ja sisällys noudattavat lehden sivuja ja artikkeleita.',
    ' Painetun lehden sivut on merkitty.',
    ' Kaikki kuvat on kuvailtu.',
    ' Joitakin kuvia ei ole kuvailtu.',
  ),
}
