import type { BookLabels } from './epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from './phrases.js'

/** English. */
export const en: BookLabels = {
  cover: 'Cover',
  contents: 'Contents',
  pages: 'Pages',
  landmarks: 'Landmarks',
  start: 'Start of the text',
  correction: 'Correction',
  changed: 'Last changed',
  advertisement: 'Advertisement',
  colophon: 'About this book',
  fact: /* @__PURE__ */ factLabel('Newspaper Date Number Edition Publisher Website Source Rights Identifier Software'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Reporter Correspondent Photographer Author Editor Compiler Illustrator Designer Translator Source',
    ': ',
    ', ',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Reflowable text; headings and contents follow the pages and articles of the paper.',
    ' The pages of the printed paper are marked.',
    ' All pictures are described.',
    ' Some pictures are not described.',
  ),
}
