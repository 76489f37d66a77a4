import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicPackages, root } from './packages.js'
import { examplesOf } from './readme-examples.js'

const run = promisify(execFile)
const documents = ['README.md', ...publicPackages.map(({ folder }) => join(folder, 'README.md'))].filter((path) =>
  existsSync(join(root, path)),
)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-readme-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  cpSync(join(root, 'examples/taiyuan-daily'), folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(documents)('%s', (path) => {
  const examples = examplesOf(readFileSync(join(root, path), 'utf8'))

  it.skipIf(examples.length === 0)('has examples that print what it shows', async () => {
    // The examples of a document are one program. Markers separate the outputs of its fences.
    const mark = '\u0001'
    const code = examples.map((example) => `${example.code}\nconsole.log(${JSON.stringify(mark)})\n`).join('')
    const file = join(folder, 'example.mjs')
    writeFileSync(file, code)
    const { stdout } = await run(process.execPath, [file], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
    const outputs = stdout.split(`${mark}\n`)
    examples.forEach(({ line, output }, index) => {
      if (output !== null) expect(outputs[index], `${path}:${line}`).toBe(output)
    })
  })
})
