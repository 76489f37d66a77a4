import { deflateSync } from 'node:zlib'

/** A font of a written PDF file: the entries of its dictionary. */
export type FontDictionary = string

/** Helvetica, whose characters are those of WinAnsiEncoding. */
export const HELVETICA: FontDictionary = '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding'
/** The same in bold. */
const BOLD: FontDictionary = HELVETICA.replace('Helvetica', 'Helvetica-Bold')

/** A page of a written PDF file. */
export interface WrittenPage {
  width?: number
  height?: number
  rotate?: number
  /** Content stream in operators of PDF. */
  content: string
  /** Fonts by their names in the content. By default `F1` is Helvetica and `F2` is bold. */
  fonts?: Readonly<Record<string, FontDictionary>>
  /** JPEG images by their names in the content. */
  images?: Readonly<Record<string, { width: number; height: number; data: Uint8Array; filter?: string }>>
  /** Entries of its annotations, such as those that {@link linkAt} returns. */
  annotations?: readonly string[]
}

/** Parts of a written PDF file other than its pages. */
export interface WrittenParts {
  /** Objects that fonts refer to, by numbers from 1000. */
  objects?: Readonly<Record<number, string>>
  /** Content of the metadata stream. */
  metadata?: string
  /** Entries of the catalog. */
  catalog?: string
}

// cspell:ignore annot annots
/** Writes a PDF file, with uncompressed streams so that a test shows what it contains. */
export function pdfFile(
  pages: readonly WrittenPage[],
  { objects = {}, metadata, catalog = '' }: WrittenParts = {},
): Uint8Array {
  const written = new Map<number, Buffer>()
  let next = 3
  const add = (body: string | Buffer): number => {
    written.set(next, Buffer.from(body as string))
    return next++
  }
  const kids = pages.map(({ width = 600, height = 800, rotate = 0, content, fonts, images = {}, annotations = [] }) => {
    const named = Object.entries(fonts ?? { F1: HELVETICA, F2: BOLD }).map(([name, font]) => `/${name} << ${font} >>`)
    const pictures = Object.entries(images).map(([name, image]) => {
      const { data, filter = '/DCTDecode' } = image
      const dictionary = `/Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter ${filter}`
      return `/${name} ${add(streamOf(dictionary, data))} 0 R`
    })
    const stream = add(streamOf('', Buffer.from(content, 'latin1')))
    const notes = annotations.map((entries) => `${add(`<< /Type /Annot ${entries} >>`)} 0 R`).join(' ')
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${stream} 0 R /Annots [${notes}] ` +
        `/Resources << /Font << ${named.join(' ')} >> /XObject << ${pictures.join(' ')} >> >> >>`,
    )
  })
  const meta =
    metadata === undefined
      ? ''
      : `/Metadata ${add(streamOf('/Type /Metadata /Subtype /XML', Buffer.from(metadata)))} 0 R`
  written.set(1, Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${meta} ${catalog} >>`))
  written.set(
    2,
    Buffer.from(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`),
  )
  for (const [number, body] of Object.entries(objects)) written.set(Number(number), Buffer.from(body))
  return fileOf(written)
}

const streamOf = (dictionary: string, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')])

function fileOf(objects: ReadonlyMap<number, Buffer>): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')]
  let length = parts[0]!.length
  const offsets = new Map<number, number>()
  for (const [number, body] of [...objects].sort((a, b) => a[0] - b[0])) {
    offsets.set(number, length)
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
  }
  const numbers = [...offsets.keys()]
  const sections = numbers.map((number) => `${number} 1\n${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`)
  const size = Math.max(...numbers) + 1
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${sections.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

/** Returns operators that print a line at a place, from the bottom left corner of the page. */
export const textAt = (x: number, y: number, size: number, text: string, font = 'F1'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`

/** Returns the entries of a link over a place, from the bottom left corner of the page. */
export const linkAt = (rect: readonly [number, number, number, number], uri: string, more = ''): string =>
  `/Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${uri.replace(/[\\()]/g, '\\$&')}) >> ${more}`

/** Returns operators that print a line of a font with two bytes for each character. */
export const wideTextAt = (x: number, y: number, size: number, text: string, font = 'F1'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hexOf(text)}> Tj ET\n`

const hexOf = (text: string): string =>
  [...text].map((one) => one.codePointAt(0)!.toString(16).padStart(4, '0')).join('')

/** Returns the descriptor of a font, without which pdf.js takes it for a simple one. */
function descriptor(name: string): string {
  const metrics =
    '/Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80'
  return `/FontDescriptor << /Type /FontDescriptor /FontName /${name} ${metrics} >>`
}

/**
 * Returns a font whose codes are those of Unicode, with a map to Unicode that is the identity, or
 * with a predefined character map and none.
 */
export function unicodeFont(map = 'UniGB-UCS2-H', name = 'SimSun'): FontDictionary {
  const ordering = map.startsWith('UniJIS') ? 'Japan1' : 'GB1'
  return (
    `/Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${map} /DescendantFonts [<< /Type /Font ` +
    `/Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) ` +
    `/Supplement 2 >> /DW 1000 ${descriptor(name)} >>]`
  )
}

/**
 * Returns a font with a map to Unicode for codes of two bytes, and the object 1000 with that map.
 */
export const mappedFont: FontDictionary =
  '/Type /Font /Subtype /Type0 /BaseFont /Mapped /Encoding /Identity-H /ToUnicode 1000 0 R /DescendantFonts [<< ' +
  '/Type /Font /Subtype /CIDFontType2 /BaseFont /Mapped /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) ' +
  `/Supplement 0 >> /DW 1000 ${descriptor('Mapped')} >>]`

/** Returns the map to Unicode that maps each code to itself. */
export const identityMap = (): Record<number, string> => {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def ' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
    `100 beginbfrange\n${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
      .map((high) => `<${high}00> <${high}ff> <${high}00>`)
      .join('\n')}\nendbfrange endcmap end end`
  return { 1000: `<< /Length ${map.length} >>\nstream\n${map}\nendstream` }
}

/** The smallest JPEG file: one gray pixel. */
export const JPEG = new Uint8Array(
  Buffer.from(
    // cspell:disable-next-line
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
    'base64',
  ),
)

/** Returns data as Flate streams contain it. */
export const deflated = (data: Uint8Array): Uint8Array => new Uint8Array(deflateSync(data))
