import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { readPdf } from '../../src/pdf/index.js'
import { pdfFile, textAt } from './pdf-file.js'

it('the module pdfjs-dist is what the option pdfjs takes', async () => {
  const file = pdfFile([{ content: textAt(50, 700, 10, 'A page of text.') }])
  expect(await readPdf(file, { pdfjs })).toEqual(await readPdf(file))
})

it('the character maps of the package can be passed', async () => {
  const folder = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package.json$/, 'cmaps/')
  const file = pdfFile([{ content: textAt(50, 700, 10, 'A page of text.') }])
  const characterMap = (name: string): Uint8Array => readFileSync(`${folder}${name}.bcmap`)
  expect((await readPdf(file, { characterMap })).sources).toHaveLength(1)
})
