const WIDTH = 1000
const HEIGHT = 1400
const COLUMNS = 5
const ROWS = 90
const SENTENCE = 'The council opened the new path along the river on Monday after two years of work '

/**
 * Writes a PDF file of newspaper pages: five columns of lines, with headlines above them. Its fonts
 * are not embedded, and its streams are not compressed.
 */
export function newspaperPdf(pages: number): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'
  const kids = Array.from({ length: pages }, (_, index) => 4 + 2 * index)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${pages} >>`,
    font,
  ]
  for (let page = 0; page < pages; page++) {
    const content = contentOf(page)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${kids[page]! + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const entries = objects.map((object, index) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return entry
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file + table + trailer)
}

function contentOf(page: number): string {
  const lines: string[] = []
  const column = (WIDTH - 80) / COLUMNS
  for (let at = 0; at < COLUMNS; at++) {
    const left = 40 + at * column
    for (let row = 0; row < ROWS; row++) {
      const isHead = row % 30 === 0
      const start = (page * 31 + at * 17 + row * 7) % SENTENCE.length
      const text = (SENTENCE.slice(start) + SENTENCE).slice(0, isHead ? 18 : 38).trim()
      const indent = row % 6 === 1 ? 10 : 0
      lines.push(`/F1 ${isHead ? 18 : 10} Tf 1 0 0 1 ${left + indent} ${HEIGHT - 60 - row * 14} Tm (${text}) Tj`)
    }
  }
  return `BT\n${lines.join('\n')}\nET`
}
