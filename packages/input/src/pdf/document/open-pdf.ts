import { InputError } from '../../errors/input-error.js'
import type { PdfSettings } from '../pdf-options.js'
import { characterMaps, NoStandardFonts } from './character-maps.js'
import { loadPdfJs, type PdfDocument, type PdfJs } from './pdfjs.js'

/** A document that is open. The caller closes it. */
export interface OpenPdf {
  pdfjs: PdfJs
  document: PdfDocument
  close(): Promise<void>
}

/** pdf.js prints only errors. */
const ERRORS_ONLY = 0

/**
 * Replaces the document of a web page, to which pdf.js would add the fonts of the file. Fonts are
 * not needed to read text.
 */
const noWebPage = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
}

/** Opens a PDF file. pdf.js takes the bytes, so that they must be a copy. */
export async function openPdf(data: Uint8Array, settings: PdfSettings): Promise<OpenPdf> {
  const pdfjs = await loadPdfJs(settings.pdfjs)
  const task = pdfjs.getDocument({
    data,
    ...(settings.password === null ? {} : { password: settings.password }),
    verbosity: ERRORS_ONLY,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    // With fonts as paths, pdf.js draws the outline of each glyph.
    disableFontFace: false,
    ownerDocument: noWebPage,
    CMapReaderFactory: characterMaps(settings.characterMap),
    StandardFontDataFactory: NoStandardFonts,
  } as never)
  try {
    return { pdfjs, document: await task.promise, close: () => task.destroy() }
  } catch (cause) {
    await task.destroy().catch(() => undefined)
    throw openingError(cause, settings)
  }
}

/** The code of pdf.js for a password that is wrong, rather than missing. */
const INCORRECT_PASSWORD = 2

function openingError(cause: unknown, { name }: PdfSettings): InputError {
  const argument = name ?? 'content'
  const error = cause as { name?: string; code?: number; message?: string }
  if (error?.name === 'PasswordException') {
    const isWrong = error.code === INCORRECT_PASSWORD
    return new InputError(
      {
        argument,
        expected: 'a PDF that can be opened',
        received: isWrong ? 'an encrypted one and a wrong password' : 'an encrypted one',
        hint: isWrong ? 'Check options.password.' : 'Pass its password as options.password.',
      },
      { cause },
    )
  }
  return damaged(argument, cause)
}

/** Returns the error for a file that pdf.js cannot read. */
export function damaged(argument: string, cause: unknown): InputError {
  const reason = String((cause as Error)?.message ?? cause).slice(0, 120)
  return new InputError(
    {
      argument,
      expected: 'a complete PDF',
      received: `a damaged one (${reason.replace(/\.$/, '')})`,
      hint: 'Copy or download the file again, or repair it with qpdf.',
    },
    { cause },
  )
}
