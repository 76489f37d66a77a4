/** Number of steps in which confidence is shaded. */
const SHADES = 5

/**
 * Style sheet of the report. Articles have hues; the more probable a part is, the stronger its
 * shade. Rows of the page are rows of a grid, in whose first columns the lines between displaced
 * parts are drawn, so that no script has to measure them.
 */
const RULES = `
:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#555;--paper:#fff;--rule:#767676;--lightness:.975;--step:-.017;--chroma:.015;--more:.01;--line-light:.52;--label-light:.38}
@media(prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#b5b5b5;--paper:#161616;--rule:#8c8c8c;--lightness:.2;--step:.028;--chroma:.02;--more:.008;--line-light:.72;--label-light:.88}}
.part,.article,.link{--line:oklch(var(--line-light) .13 var(--hue));--label:oklch(var(--label-light) .08 var(--hue))}
*{box-sizing:border-box}
body{margin:0;padding:1rem 1.25rem 3rem;background:var(--paper);color:var(--ink);font:.9375rem/1.6 system-ui,sans-serif}
h1{margin:0 0 .25rem;font-size:1.25rem}h2{margin:2rem 0 .5rem;font-size:1.0625rem}h3{margin:0;font-size:.9375rem}
a{color:inherit}p{margin:.25rem 0}.soft{color:var(--soft)}
.messages{margin:0;padding-inline-start:1.25rem}
.sides{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem;align-items:start}
@media(max-width:56rem){.sides{grid-template-columns:minmax(0,1fr)}}
.sheet{display:grid;grid-template-columns:repeat(6,.6rem) minmax(0,1fr)}
.part{grid-column:7;display:grid;grid-template-columns:2.75rem 2rem 6.5rem minmax(0,1fr) 4rem;gap:.5rem;padding:.15rem .5rem;border-inline-start:3px solid var(--line);background:oklch(calc(var(--lightness) + var(--step)*var(--k)) calc(var(--chroma) + var(--more)*var(--k)) var(--hue))}
.part.of-page{--line:var(--rule);--label:var(--soft);background:transparent}
.number,.kind{color:var(--label);font-weight:600}.kind{font-size:.8125rem;padding-top:.1rem}.at{color:var(--soft);font-variant-numeric:tabular-nums;text-align:end}
.text{white-space:pre-wrap;overflow-wrap:anywhere;min-width:0}.why{grid-column:4/6;font-size:.8125rem}
.sure{text-align:end;font-size:.8125rem;font-variant-numeric:tabular-nums}
.doubtful .text{text-decoration:underline dotted var(--line);text-underline-offset:.25em}
.link{margin-block:.9rem;border:2px solid var(--line);border-inline-end:0;border-radius:.4rem 0 0 .4rem;pointer-events:none}
.article{margin-block-end:1rem;padding:.5rem .75rem;border-inline-start:3px solid var(--line);background:oklch(calc(var(--lightness) + var(--step)) calc(var(--chroma) + var(--more)) var(--hue))}
.field{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:.5rem}.field>*{overflow-wrap:anywhere;min-width:0}
:target{outline:3px solid var(--ink);outline-offset:-1px}
@media print{.sides{display:block}.part{break-inside:avoid}}
`

/** Angle between the hues of adjacent articles, in degrees: the golden angle. */
const GOLDEN_ANGLE = 137.508

/** Returns the style sheet for a number of articles, with rules for the lines of the margin. */
export function reportStyle(articles: number, links: readonly string[]): string {
  const hues = Array.from(
    { length: articles },
    (_, index) => `.a${index + 1}{--hue:${Math.round((20 + index * GOLDEN_ANGLE) % 360)}}`,
  )
  const shades = Array.from({ length: SHADES }, (_, index) => `.k${index}{--k:${index}}`)
  return [RULES.trim(), ...shades, ...hues, ...links].join('\n')
}

/** Returns the shade of a confidence from 0 to 1: the lowest one up to a half. */
export const shadeOf = (confidence: number): number =>
  Math.max(0, Math.min(SHADES - 1, Math.floor((confidence - 0.5) * 2 * SHADES)))
