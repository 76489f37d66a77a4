import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Polish. */
export const pl: BookLabels = {
  cover: 'Okładka',
  contents: 'Spis treści',
  pages: 'Strony',
  landmarks: 'Punkty orientacyjne',
  start: 'Początek tekstu',
  correction: 'Sprostowanie',
  changed: 'Ostatnia zmiana',
  advertisement: 'Reklama',
  colophon: 'O tej książce',
  fact: /* @__PURE__ */ factLabel(
    'Gazeta/Data/Numer/Wydanie/Wydawca/Strona WWW/Źródło/Prawa/Identyfikator/Program',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportaż/Korespondencja/Zdjęcie/Tekst/Redakcja/Opracowanie/Ilustracja/Grafika/Tłumaczenie/Źródło',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Tekst dopasowuje się do ekranu; nagłówki i spis treści odpowiadają stronom i artykułom gazety.',
    ' Oznaczono strony wydania drukowanego.',
    ' Wszystkie ilustracje mają opisy.',
    ' Niektóre ilustracje nie mają opisów.',
  ),
}
