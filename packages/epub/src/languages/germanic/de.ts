import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** German. */
export const de: BookLabels = {
  cover: 'Titelbild',
  contents: 'Inhalt',
  pages: 'Seiten',
  landmarks: 'Orientierungspunkte',
  start: 'Textbeginn',
  correction: 'Berichtigung',
  changed: 'Zuletzt geändert',
  advertisement: 'Anzeige',
  colophon: 'Über dieses Buch',
  fact: /* @__PURE__ */ factLabel('Zeitung/Datum/Nummer/Ausgabe/Verlag/Website/Quelle/Rechte/Kennung/Software', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Bericht/Korrespondenz/Foto/Text/Redaktion/Zusammenstellung/Illustration/Gestaltung/Übersetzung/Quelle',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Fließtext, der sich dem Bildschirm anpasst; Überschriften und Inhalt folgen den Seiten und Artikeln der Zeitung.',
    ' Die Seiten der gedruckten Zeitung sind gekennzeichnet.',
    ' Alle Bilder sind beschrieben.',
    ' Einige Bilder sind nicht beschrieben.',
  ),
}
