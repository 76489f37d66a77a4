import type { PdfJs, PdfObjects, PdfOperators, PdfPage } from '../document/pdfjs.js'
import { type Font, fontOf } from './font.js'
import type { PaintedPage } from './glyphs.js'
import { matrixOf } from './matrix.js'
import { pageLinks } from './page-links.js'
import { OperatorReader } from './read-operators.js'

/** Annotations, apart from links, are not part of the page. */
const NO_ANNOTATIONS = 0

/** Reads what a page paints, and frees what pdf.js keeps of it. */
export async function paintedPage(page: PdfPage, pdfjs: PdfJs): Promise<PaintedPage> {
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS })
    const annotations = await page.getAnnotations({ intent: 'display' }).catch(() => null)
    const fonts = await fontsOf(operators, page.commonObjs, pdfjs)
    const matrix = matrixOf(transform)
    const reader = new OperatorReader(operators, pdfjs, matrix, (name) => fonts.get(name) ?? fontOf(null))
    reader.read()
    const { glyphs, pictures } = reader
    const links = pageLinks(annotations ?? [], matrix)
    return { width, height, glyphs, pictures, links, hasDamagedLinks: annotations === null }
  } finally {
    page.cleanup()
  }
}

/** Returns the fonts that operators name. pdf.js may receive a font after the operators. */
async function fontsOf(
  { fnArray, argsArray }: PdfOperators,
  objects: PdfObjects,
  { OPS }: PdfJs,
): Promise<Map<string, Font>> {
  const names = new Set<string>()
  for (let at = 0; at < fnArray.length; at++) {
    const args = argsArray[at] as readonly unknown[] | null
    if (fnArray[at] === OPS['setFont']) names.add(String(args?.[0]))
    else if (fnArray[at] === OPS['setGState'] && Array.isArray(args?.[0]))
      for (const entry of args[0]) if (entry?.[0] === 'Font') names.add(String(entry[1]?.[0]))
  }
  const fonts = new Map<string, Font>()
  await Promise.all(
    [...names].map(async (name) => {
      // An error of the file may leave a font without an object.
      const object = await new Promise((resolve) => objects.get(name, resolve))
      fonts.set(name, fontOf(object))
    }),
  )
  return fonts
}
