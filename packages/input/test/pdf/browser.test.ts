import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { folderOf, isMissing, serveFolder, suiteBrowser, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/pdf/index.js'
import { browserModules } from '../browser-modules.js'
import { encryptedPdf } from './encrypted-pdf.js'
import { JPEG, pdfFile, textAt, unicodeFont, wideTextAt } from './pdf-file.js'

const images = { I1: { width: 1920, height: 1080, data: JPEG } }
const latin = { content: `q 200 0 0 100 50 500 cm /I1 Do Q\n${textAt(50, 700, 24, 'School garden')}`, images }
/** A page whose text cannot be read without a character map. */
const chinese = { content: wideTextAt(50, 700, 12, '孩子们学会了翻地。'), fonts: { F1: unicodeFont() } }

const files: Readonly<Record<string, Uint8Array>> = {
  latin: pdfFile([latin, latin]),
  chinese: pdfFile([chinese]),
  encrypted: encryptedPdf('Sealed text.', 'open'),
  scan: pdfFile([{ content: '' }]),
  damaged: pdfFile([latin]).slice(0, 300),
}

/** Reads every file, in the thread of the page or with the worker of pdf.js. */
const script = `
import { readPdf } from './entry.js'
const characterMap = async (name) => new Uint8Array(await (await fetch('./' + name + '.bcmap')).arrayBuffer())
globalThis.readAll = async (files, hasWorker) => {
  const options = { characterMap }
  if (hasWorker) {
    options.pdfjs = await import('./pdf.mjs')
    options.pdfjs.GlobalWorkerOptions.workerSrc = './pdf.worker.mjs'
  }
  const results = {}
  for (const [name, base64] of Object.entries(files)) {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
    results[name] = await readPdf(bytes, options).then(JSON.stringify, (error) => error.message)
  }
  return results
}`

declare global {
  function readAll(files: Readonly<Record<string, string>>, hasWorker: boolean): Promise<Record<string, string>>
}

/** The policy of a site that loads only its own files, and allows neither eval nor inline code. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'"
const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>x</title><script type="module" src="./run.js"></script>`

const pdfjsFile = (path: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(`pdfjs-dist/${path}`))

describe.skipIf(isMissing('chromium'))('in a browser', () => {
  const browser = suiteBrowser()

  it(
    'PDF files are read as in Node, with a worker and without',
    async () => {
      const site = {
        'index.html': page,
        'run.js': script,
        ...(await browserModules('src/pdf/index.ts', 'readPdf')),
        'pdf.mjs': pdfjsFile('legacy/build/pdf.mjs'),
        'pdf.worker.mjs': pdfjsFile('legacy/build/pdf.worker.mjs'),
        'UniGB-UCS2-H.bcmap': pdfjsFile('cmaps/UniGB-UCS2-H.bcmap'),
        'Adobe-GB1-UCS2.bcmap': pdfjsFile('cmaps/Adobe-GB1-UCS2.bcmap'),
      }
      const inNode: Record<string, string> = {}
      for (const [name, bytes] of Object.entries(files))
        inNode[name] = await readPdf(bytes).then(JSON.stringify, (error: Error) => error.message)
      expect(inNode['chinese']).toContain('孩子们学会了翻地。')
      await folderOf(site, async (folder) => {
        const server = await serveFolder(folder)
        try {
          const tab = await browser().newPage()
          const errors: string[] = []
          tab.on('pageerror', (error) => errors.push(error.message))
          tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
          await tab.goto(server.origin)
          await tab.waitForFunction(() => 'readAll' in globalThis)
          const given = Object.fromEntries(
            Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
          )
          for (const hasWorker of [true, false]) {
            const results = await tab.evaluate(([all, worker]) => globalThis.readAll(all, worker), [
              given,
              hasWorker,
            ] as const)
            expect(results, `worker: ${hasWorker}`).toEqual(inNode)
          }
          expect(errors).toEqual([])
        } finally {
          await server.close()
        }
      })
    },
    VALIDATOR_TIMEOUT,
  )
})
