import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Hungarian. */
export const hu: BookLabels = {
  cover: 'Borító',
  contents: 'Tartalom',
  pages: 'Oldalak',
  landmarks: 'Tájékozódási pontok',
  start: 'A szöveg kezdete',
  correction: 'Helyreigazítás',
  changed: 'Utoljára módosítva',
  advertisement: 'Hirdetés',
  colophon: 'A könyvről',
  fact: /* @__PURE__ */ factLabel('Újság/Dátum/Szám/Kiadás/Kiadó/Webhely/Forrás/Jogok/Azonosító/Szoftver', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Riport/Tudósítás/Fotó/Szöveg/Szerkesztés/Összeállítás/Illusztráció/Tördelés/Fordítás/Forrás',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'A képernyőhöz igazodó szöveg; a címek és a tartalom az újság oldalait és cikkeit követik.',
    ' A nyomtatott újság oldalai jelölve vannak.',
    ' Minden képhez tartozik leírás.',
    ' Egyes képekhez nem tartozik leírás.',
  ),
}
