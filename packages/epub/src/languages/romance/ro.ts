import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Romanian. */
export const ro: BookLabels = {
  cover: 'Copertă',
  contents: 'Cuprins',
  pages: 'Pagini',
  landmarks: 'Repere',
  start: 'Începutul textului',
  correction: 'Erată',
  changed: 'Ultima modificare',
  advertisement: 'Publicitate',
  colophon: 'Despre această carte',
  fact: /* @__PURE__ */ factLabel('Ziar/Dată/Număr/Ediție/Editor/Site web/Sursă/Drepturi/Identificator/Program', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reportaj/Corespondență/Foto/Text/Redacție/Compilare/Ilustrație/Grafică/Traducere/Sursă',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Text care se adaptează ecranului; titlurile și cuprinsul urmează paginile și articolele ziarului.',
    ' Paginile ziarului tipărit sunt marcate.',
    ' Toate imaginile sunt descrise.',
    ' Unele imagini nu sunt descrise.',
  ),
}
