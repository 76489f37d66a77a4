import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Czech. */
export const cs: BookLabels = {
  cover: 'Obálka',
  contents: 'Obsah',
  pages: 'Strany',
  landmarks: 'Orientační body',
  start: 'Začátek textu',
  correction: 'Oprava',
  changed: 'Naposledy změněno',
  advertisement: 'Inzerce',
  colophon: 'O této knize',
  fact: /* @__PURE__ */ factLabel('Noviny/Datum/Číslo/Vydání/Vydavatel/Web/Zdroj/Práva/Identifikátor/Software', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportáž/Korespondence/Foto/Text/Redakce/Zpracování/Ilustrace/Grafika/Překlad/Zdroj',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Text se přizpůsobuje obrazovce; nadpisy a obsah odpovídají stranám a článkům novin.',
    ' Strany tištěných novin jsou vyznačeny.',
    ' Všechny obrázky mají popis.',
    ' Některé obrázky nemají popis.',
  ),
}
