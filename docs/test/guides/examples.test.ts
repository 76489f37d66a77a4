import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examplesOf } from '../../../test/readme-examples.js'

const run = promisify(execFile)
const docs = fileURLToPath(new URL('../..', import.meta.url))
const root = join(docs, '..')

/** Pages with examples. */
const pages = ['', 'zh']
  .flatMap((folder) => readdirSync(join(docs, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md') && examplesOf(readFileSync(join(docs, path), 'utf8')).length > 0)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-docs-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(pages)('%s', (path) => {
  // The examples of a page are one program. A marker is printed after each fence.
  it('has examples that print what it shows', async () => {
    const text = readFileSync(join(docs, path), 'utf8')
    const examples = examplesOf(text)
    const mark = '\u0001'
    const code = examples.map((example) => `${example.code}\nconsole.log(${JSON.stringify(mark)})\n`).join('')
    const place = mkdtempSync(join(folder, 'page-'))
    cpSync(join(root, 'examples/taiyuan-daily'), place, { recursive: true })
    writeFileSync(join(place, 'example.mjs'), code)
    const env = { ...process.env, NO_COLOR: '1' }
    const { stdout } = await run(process.execPath, ['example.mjs'], { cwd: place, env })
    const outputs = stdout.split(`${mark}\n`)
    // UPDATE=1 writes the outputs into the page, so that an author can review them.
    if (process.env['UPDATE']) writeFileSync(join(docs, path), withOutputs(text, outputs))
    else
      for (const [at, { line, output }] of examples.entries())
        if (output !== null) expect(outputs[at], `docs/${path}:${line}`).toBe(output)
  })
})

describe('the examples of all pages', () => {
  // Readers paste examples into code editors that check types. Strict null checks are off, since
  // they are a setting of the reader.
  it('use the packages as their types say', () => {
    const files = pages.map((path, at) => {
      const file = join(folder, `checked-${at}.mjs`)
      const examples = examplesOf(readFileSync(join(docs, path), 'utf8'))
      writeFileSync(file, `${examples.map(({ code }) => code).join('\n')}\nexport {}\n`)
      return file
    })
    const program = ts.createProgram(files, {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      skipLibCheck: true,
      strict: false,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    })
    const errors = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0
      const page = pages[files.indexOf(file?.fileName ?? '')]
      return `${page} ${file?.text.split('\n')[line]?.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
    expect(errors).toEqual([])
  })
})

/** Returns the page with each output in the first plain fence after its code. */
function withOutputs(text: string, outputs: string[]): string {
  let at = -1
  let open = false
  return text.replace(/^```([^\n]*)\n([\s\S]*?)^```$/gm, (fence, language: string) => {
    if (language === 'js') {
      at += 1
      open = true
      return fence
    }
    if (!open || (language !== '' && language !== 'text')) return fence
    open = false
    return `\`\`\`${language}\n${outputs[at]}\`\`\``
  })
}
