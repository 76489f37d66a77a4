import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Characters that a PDF file prints at once. Positions are in points from the top left. */
export interface TextRun {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  isBold: boolean
  isItalic: boolean
}

/** Reads the text of the first page of a PDF file in the order in which it is printed. */
export async function readRuns(pdf: Uint8Array): Promise<{ runs: TextRun[]; width: number; height: number }> {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise
  const page = await document.getPage(1)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const content = await page.getTextContent({ disableNormalization: true })
  // Fonts have their names once the operators are read.
  await page.getOperatorList()
  const names = new Map<string, string>()
  const nameOf = (font: string): string => {
    const known = names.get(font)
    if (known !== undefined) return known
    const { name = '' } = page.commonObjs.get(font) as { name?: string }
    names.set(font, name)
    return name
  }
  const runs: TextRun[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, , , x, y] = item.transform as number[]
    const name = nameOf(item.fontName)
    runs.push({
      text: item.str,
      left: x! - left,
      right: x! - left + item.width,
      baseline: top - y!,
      size: Math.hypot(a!, b!),
      isBold: /bold|black|heavy/i.test(name),
      isItalic: /italic|oblique/i.test(name),
    })
  }
  await document.destroy()
  return { runs, width: right - left, height: top - bottom }
}
