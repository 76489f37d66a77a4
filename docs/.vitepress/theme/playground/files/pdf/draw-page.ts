import type { PrintedPage } from '../../state/given-page.js'
import { characterMap, pdfjs, standardFont } from './pdfjs.js'

type Task = ReturnType<typeof pdfjs.getDocument>

/** The file that was drawn last, which stays open. */
let open: { file: File; task: Task } | null = null

/** pdf.js prints only errors. */
const ERRORS_ONLY = 0

async function documentOf({ file, password }: PrintedPage) {
  if (open?.file !== file) {
    open?.task.destroy()
    const data = new Uint8Array(await file.arrayBuffer())
    const task = pdfjs.getDocument({
      data,
      ...(password === null ? {} : { password }),
      verbosity: ERRORS_ONLY,
      isEvalSupported: false,
      enableXfa: false,
      useWorkerFetch: false,
      CMapReaderFactory: class {
        fetch = async ({ name }: { name: string }) => ({ cMapData: await characterMap(name), isCompressed: true })
      },
      StandardFontDataFactory: class {
        fetch = ({ filename }: { filename: string }) => standardFont(filename)
      },
    })
    open = { file, task }
  }
  return open.task.promise
}

/**
 * Draws a page of a PDF file, at a width in pixels of the style sheet. Annotations, forms and
 * scripts are left out.
 */
export async function drawPage(page: PrintedPage, width: number): Promise<HTMLCanvasElement> {
  const document = await documentOf(page)
  const opened = await document.getPage(page.number)
  const { width: points } = opened.getViewport({ scale: 1 })
  const viewport = opened.getViewport({ scale: (width * devicePixelRatio) / points })
  const sheet = Object.assign(globalThis.document.createElement('canvas'), {
    width: Math.round(viewport.width),
    height: Math.round(viewport.height),
  })
  const canvasContext = sheet.getContext('2d')
  if (canvasContext === null) throw new Error('The browser cannot draw.')
  await opened.render({ canvasContext, viewport, annotationMode: pdfjs.AnnotationMode.DISABLE }).promise
  return sheet
}
