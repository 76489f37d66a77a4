import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readPdf } from '@banmian/input/pdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Benchmark, Task } from '../benchmark.js'
import { newspaperPdf } from './newspaper-pdf.js'

const run = promisify(execFile)

/** pdf.js alone extracts the text, without lines, blocks, sizes and pictures. */
export const input: Benchmark = {
  pdf: async (scale) => {
    const pages = scale.of(20, 1)
    const file = newspaperPdf(pages)
    return {
      title: { en: `reading a PDF file of ${pages} pages`, zh: `读 ${pages} 版的 PDF 文件` },
      ours: '@banmian/input',
      tasks: {
        '@banmian/input': { run: () => readPdf(file), note: { en: '`readPdf`', zh: '`readPdf`' } },
        'pdfjs-dist': {
          run: () => extract(file),
          note: { en: '`getTextContent` of each page', zh: '逐页 `getTextContent`' },
        },
        ...(await pdftotext(file)),
      },
    }
  },
}

async function extract(file: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0, isEvalSupported: false })
  const document = await task.promise
  let items = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    items += (await page.getTextContent()).items.length
    page.cleanup()
  }
  await task.destroy()
  return items
}

/** Returns the task of poppler, or none with a message when the command does not exist. */
async function pdftotext(file: Uint8Array): Promise<Record<string, Task>> {
  const exists = await run('pdftotext', ['-v']).catch(() => null)
  if (!exists) {
    console.error('Skipped pdftotext: the command does not exist.')
    return {}
  }
  const byCommand = async (): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'))
    try {
      await writeFile(join(folder, 'page.pdf'), file)
      await run('pdftotext', ['-layout', join(folder, 'page.pdf'), join(folder, 'page.txt')])
    } finally {
      await rm(folder, { recursive: true })
    }
  }
  return { 'pdftotext -layout': { run: byCommand, elsewhere: true } }
}
