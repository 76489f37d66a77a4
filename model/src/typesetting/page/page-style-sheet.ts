import { type PaperStyle, pixels } from './paper-style.js'

const face = ({ isBold = false, isItalic = false }: { isBold?: boolean; isItalic?: boolean }): string =>
  `font-weight:${isBold ? 700 : 400};font-style:${isItalic ? 'italic' : 'normal'}`

/** Returns the style sheet of a page. The page has exactly its size; no text is outside of it. */
export function styleSheet(style: PaperStyle): string {
  const { width, height, bodySize, leading, fonts, head, kicker, deck, byline, subhead, gutter } = style
  const row = bodySize * leading
  return `
@page { size: ${width}px ${height}px; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html, body { width: ${width}px; height: ${height}px; overflow: hidden; background: #fff }
body { position: relative; font: ${pixels(bodySize)}/${leading} '${fonts.body}'; font-variant-ligatures: none; font-kerning: none; color: #111; line-break: normal; overflow-wrap: anywhere }
section { position: absolute; display: flex; flex-direction: column; overflow: hidden }
.ruled { border-top: 0.75px solid #333; padding-top: 4px }
.boxed { border: 1px solid #222; padding: 8px }
.tinted { background: #eee }
.beside { flex-direction: row; gap: ${gutter}px }
.head { flex: none; padding-bottom: 5px }
.beside > .head { overflow: hidden }
.body { flex: 1 1 0; min-height: 0; min-width: 0; column-gap: ${gutter}px; column-fill: auto; ${style.hasColumnRules ? 'column-rule: 0.5px solid #555;' : ''} }
.text { text-align: ${style.isJustified ? 'justify' : 'left'}; hyphens: manual; orphans: 2; widows: 2; ${style.isIndented ? 'text-indent: 1em' : `margin-bottom: ${pixels(row * 0.5)}`} }
.text.first { text-indent: 0 }
.headline { font-family: '${fonts.head}'; line-height: 1.08; text-align: ${head.align}; ${face({ isBold: head.weight === 700, isItalic: head.isItalic })}; padding-bottom: 4px; hyphens: manual }
.kicker { font-family: '${fonts.label}'; line-height: 1.2; text-align: ${head.align}; ${face(kicker)}; ${kicker.isUnderlined ? 'text-decoration: underline;' : ''} padding-bottom: 2px }
.deck { font-family: '${fonts.head}'; line-height: 1.2; text-align: ${head.align}; ${face(deck)}; padding-bottom: 4px }
.byline { font-family: '${fonts.label}'; ${face(byline)}; text-align: ${head.align}; padding-bottom: 3px }
.foot, .jump { text-align: right; ${face({ isItalic: byline.isItalic })} }
.jump { font-weight: 700; display: none }
.body > .headline, .body > .kicker, .body > .deck, .body > .byline, .subhead { break-after: avoid; break-inside: avoid }
.subhead { font-family: '${fonts.label}'; ${face(subhead)}; text-align: ${subhead.isCentered ? 'center' : 'left'}; padding: ${pixels(row * 0.35)} 0 ${pixels(row * 0.15)} }
.stop { break-after: avoid; height: 0; border-top: 0.75px solid #222; margin: ${pixels(row * 0.45)} ${style.isRunning ? '30%' : '0'} ${pixels(row * 0.45)} }
.section { font-family: '${fonts.label}'; font-weight: 700; font-size: 1.5em; line-height: 1.2; padding-bottom: 4px }
.figure { flex: none; break-inside: avoid; padding-bottom: 6px }
.caption, .photo-credit { font-family: '${fonts.label}'; font-size: 0.88em; line-height: 1.2 }
.caption { padding-top: 2px }
.photo-credit { font-size: 0.72em; text-align: right }
.display { font-family: '${fonts.label}'; line-height: 1.15; text-align: center }
.advertisement { justify-content: space-evenly; border: 1.5px solid #111; padding: 6px; overflow-wrap: normal }
.small { font-size: 0.85em; margin-bottom: 4px; text-indent: 0 }
.folio-line { flex-direction: row; justify-content: space-between; align-items: flex-end; border-bottom: 1px solid #111; font-family: '${fonts.label}' }
.page-name { font-weight: 700; font-size: 1.5em; line-height: 1.1 }
.nameplate { font-family: '${fonts.head}'; font-weight: 700; line-height: 1.05; text-align: center; white-space: nowrap }
`
}
