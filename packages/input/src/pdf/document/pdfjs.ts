import { InputError } from '../../errors/input-error.js'

/** The part of pdf.js that the reader uses. The modules of `pdfjs-dist` 4 and later have it. */
export interface PdfJs {
  /** Version, such as `4.10.38`. */
  readonly version: string
  /** Numbers of the drawing operators by their names. */
  readonly OPS: Readonly<Record<string, number>>
  /** Opens a document. */
  getDocument(parameters: never): PdfLoadingTask
}

/** A document that pdf.js is opening. */
export interface PdfLoadingTask {
  promise: Promise<PdfDocument>
  destroy(): Promise<void>
}

/** A document that pdf.js opened. */
export interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ info: object; metadata: unknown }>
}

/** A page of a document. */
export interface PdfPage {
  getViewport(parameters: { scale: number }): { width: number; height: number; transform: readonly number[] }
  getOperatorList(parameters: object): Promise<PdfOperators>
  /** Returns the annotations of the page, such as its links. */
  getAnnotations(parameters: object): Promise<readonly unknown[]>
  commonObjs: PdfObjects
  cleanup(): boolean
}

/** The drawing operators of a page, with their arguments. */
export interface PdfOperators {
  fnArray: ArrayLike<number>
  argsArray: ArrayLike<unknown>
}

/** Objects that operators name. The callback is called when pdf.js has received the object. */
export interface PdfObjects {
  has(name: string): boolean
  get(name: string, callback?: (object: unknown) => void): unknown
}

const PACKAGE = 'pdfjs-dist'
const ENTRY = 'pdfjs-dist/legacy/build/pdf.mjs'

/** Returns pdf.js: the module of the caller, or else the installed package. */
export async function loadPdfJs(given: PdfJs | null): Promise<PdfJs> {
  if (given) return given
  try {
    const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfJs & {
      GlobalWorkerOptions?: { workerSrc?: string; workerPort?: unknown }
    }
    const { workerSrc, workerPort } = pdfjs.GlobalWorkerOptions ?? {}
    // Where no worker is configured, pdf.js runs in this thread. It finds the module by its global.
    if (!isNode() && !workerSrc && !workerPort) await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return pdfjs
  } catch (cause) {
    throw new InputError(
      {
        argument: PACKAGE,
        expected: 'installed',
        received: `the error ${JSON.stringify(String((cause as Error)?.message ?? cause).slice(0, 120))} when loading ${ENTRY}`,
        hint: 'Run npm install pdfjs-dist@4, or pass the module as options.pdfjs.',
      },
      { cause },
    )
  }
}

/** Returns whether the code runs in Node, where files can be read. */
export function isNode(): boolean {
  const { process } = globalThis as { process?: { versions?: { node?: string } } }
  return typeof process?.versions?.node === 'string'
}
