import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Italian. */
export const it: BookLabels = {
  cover: 'Copertina',
  contents: 'Sommario',
  pages: 'Pagine',
  landmarks: 'Punti di riferimento',
  start: 'Inizio del testo',
  correction: 'Rettifica',
  changed: 'Ultima modifica',
  advertisement: 'Pubblicità',
  colophon: 'Informazioni sul libro',
  fact: /* @__PURE__ */ factLabel(
    'Giornale/Data/Numero/Edizione/Editore/Sito web/Fonte/Diritti/Identificatore/Programma',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Servizio/Corrispondenza/Foto/Testo/Redazione/Compilazione/Illustrazione/Grafica/Traduzione/Fonte',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Testo che si adatta allo schermo; titoli e sommario seguono le pagine e gli articoli del giornale.',
    ' Le pagine del giornale stampato sono indicate.',
    ' Tutte le immagini sono descritte.',
    ' Alcune immagini non sono descritte.',
  ),
}
