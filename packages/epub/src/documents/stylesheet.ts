import type { EmbeddedFont } from '../options/epub-options.js'

/** Name of the family that the embedded fonts form. */
const FAMILY = 'banmian-embedded'

/** An embedded font and its file name. */
export interface FontFile {
  font: EmbeddedFont
  path: string
}

/** The appearance of a book. */
export interface BookStyle {
  writingMode: 'horizontal' | 'vertical'
  fonts: readonly FontFile[]
}

/**
 * Returns the style sheet of a book. Its directions are logical, so that it suits both writing
 * modes.
 */
export function stylesheet({ writingMode, fonts }: BookStyle): string {
  return [
    ...fonts.map(fontFace),
    writingMode === 'vertical' ? VERTICAL : '',
    fonts.length === 0 ? '' : `body, h1, h2, h3, h4, h5, h6 { font-family: ${FAMILY}, serif; }\n`,
    BASE,
    writingMode === 'vertical' ? VERTICAL_PICTURES : '',
  ].join('')
}

function fontFace({ font, path }: FontFile): string {
  const { weight = 400, style = 'normal' } = font
  return `@font-face { font-family: ${FAMILY}; font-weight: ${weight}; font-style: ${style}; src: url(${path}); }\n`
}

const VERTICAL = `html {
  writing-mode: vertical-rl;
  -webkit-writing-mode: vertical-rl;
  -epub-writing-mode: vertical-rl;
}
body.cover { writing-mode: horizontal-tb; -webkit-writing-mode: horizontal-tb; -epub-writing-mode: horizontal-tb; }
.upright {
  text-orientation: upright;
  -webkit-text-orientation: upright;
  -epub-text-orientation: upright;
  font-variant-east-asian: full-width;
  font-feature-settings: "fwid";
}
.tcy { text-combine-upright: all; -webkit-text-combine: horizontal; -epub-text-combine: horizontal; }
`

/**
 * A picture, its caption and the line above it fit on one leaf. The percentages of the base do not
 * limit the width here, since lines follow each other in that direction. A photo that is an article
 * leaves room for a headline and for the links at the end.
 */
const VERTICAL_PICTURES = `figure img { max-width: 18em; max-width: min(64vw, 24em); max-height: 70vh; margin: auto 0; }
.photo figure img { max-height: 70vh; max-width: 14em; max-width: max(42vw, min(64vw, 24em, 100vw - 14em)); }
`

const BASE = `[hidden] { display: none; }
body { margin: 0; line-height: 1.75; line-break: strict; overflow-wrap: break-word; text-spacing-trim: trim-start; text-autospace: normal; }
h1, h2, h3, h4, h5, h6 { margin-block: 1em 0.5em; line-height: 1.35; text-wrap: balance; break-after: avoid; }
h1 { font-size: 1.5em; }
h2, h3, h4, h5, h6 { font-size: 1.1em; }
p { margin-block: 0; text-align: justify; text-justify: inter-character; text-wrap: pretty; orphans: 2; widows: 2; }
p:lang(zh) { text-indent: 2em; }
p:lang(ja) { text-indent: 1em; }
p:lang(en) { margin-block: 0 0.6em; }
hgroup { margin-block: 1em; }
hgroup h1, hgroup h2, hgroup h3 { margin-block: 0.1em; }
p.folio, p.rubric, p.kicker, p.deck, p.continuation, p.dateline { text-indent: 0; text-align: start; }
p.folio { margin-block-end: 1em; font-size: 0.85em; }
p.rubric { font-weight: bold; }
p.kicker, p.deck { line-height: 1.5; text-wrap: balance; }
p.deck { font-size: 0.95em; }
p.continuation, p.dateline, address { font-size: 0.9em; }
p .dateline:not(:lang(zh)):not(:lang(ja)) { display: inline-block; max-width: 100%; text-indent: 0; }
address { font-style: normal; }
address.head { margin-block-end: 0.75em; }
address.tail { margin-block-start: 0.5em; text-align: end; }
em:lang(zh), em:lang(ja), em:lang(ko) { font-style: normal; -epub-text-emphasis: filled dot; -webkit-text-emphasis: filled dot; text-emphasis: filled dot; }
em:lang(zh) { -epub-text-emphasis-position: under right; -webkit-text-emphasis-position: under right; text-emphasis-position: under right; }
em:lang(ja) { -epub-text-emphasis-style: filled sesame; -webkit-text-emphasis-style: filled sesame; text-emphasis-style: filled sesame; }
figure { margin-block: 1em; margin-inline: 0; break-inside: avoid; }
figure img { display: block; width: auto; height: auto; max-width: 100%; max-height: 70vh; max-height: min(70vh, 100vh - 12em); margin: 0 auto; }
figcaption { margin-block-start: 0.5em; font-size: 0.9em; line-height: 1.5; }
figcaption:lang(zh) { font-family: Kaiti SC, STKaiti, KaiTi, serif; }
figcaption:lang(zh-Hant), figcaption:lang(zh-TW), figcaption:lang(zh-HK) { font-family: Kaiti TC, BiauKai, DFKai-SB, serif; }
.credit { margin-inline-start: 0.5em; }
blockquote { margin-block: 0.75em; margin-inline: 2em 0; }
table { margin-block: 1em; border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.25em 0.5em; border: 1px solid; }
table:has(:is(th, td):nth-child(4)) { font-size: 0.75em; }
table:has(:is(th, td):nth-child(4)) :is(th, td) { padding: 0.25em; overflow-wrap: anywhere; }
td p, th p, li p { text-indent: 0; }
.corrections { margin-block-start: 1em; border-block-start: 1px solid; padding-block-start: 0.5em; font-size: 0.9em; }
.corrections p { text-indent: 0; }
.align-center { text-align: center; }
.align-right { text-align: end; }
.alt { font-style: italic; }
.alt:lang(zh), .alt:lang(ja), .alt:lang(ko) { font-style: normal; }
.unseen { margin: 0; font-size: 0; line-height: 0; }
body.issue h1 { font-size: 2em; text-align: center; }
body.issue p.folio { text-align: center; }
nav.links { margin-block-start: 2em; border-block-start: 1px solid; padding-block-start: 0.5em; font-size: 0.9em; }
nav.links p { margin-block: 0.35em; text-indent: 0; text-align: start; }
nav.links a, dd a { color: inherit; }
.photo p.folio { margin-block-end: 0; }
.photo > h1:not(.unseen), .photo > hgroup { margin-block: 0.5em; }
.photo figure { margin-block: 0.75em; }
.photo figure img { max-height: 60vh; max-height: max(42vh, min(70vh, 100vh - 16em)); }
.photo + nav.links { margin-block-start: 0.75em; }
.photo + nav.links p { display: inline; margin-inline-end: 1.5em; }
dt { margin-block-start: 0.75em; font-size: 0.9em; font-weight: bold; }
dd { margin-inline-start: 0; overflow-wrap: anywhere; }
nav ol, ol.list { margin-block: 0.5em; padding-inline-start: 0; list-style: none; }
nav ol ol { margin-block: 0 0.5em; padding-inline-start: 1.5em; }
nav li, ol.list li { margin-block: 0.35em; line-height: 1.5; }
nav a, ol.list a, p.folio a { color: inherit; text-decoration: none; }
aside { margin-block-start: 2em; border-block-start: 1px solid; }
[dir="rtl"] p { text-justify: inter-word; }
[dir="rtl"] em { font-style: normal; font-weight: bold; }
[dir="rtl"] .alt { font-style: normal; }
[dir="rtl"] .align-right { text-align: right; }
body.cover { text-align: center; }
body.cover img { width: auto; height: auto; max-width: 100%; max-height: 100vh; }
`
