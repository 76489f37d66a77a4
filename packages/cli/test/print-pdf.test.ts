import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../src/print/find-chromium.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const TIMEOUT = 120_000
/** A picture of one red pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='
const PAGE = `## 河上的新桥今天开放

![桥](bridge.png)

本报讯 城里的第三座人行桥昨天开放，两岸的居民步行可到对岸，沿河的步道也同时建成。
`
const ARGS = ['convert', 'page.md', '--to', 'pdf', '--page-size', 'A5', '--publication', '江城日报']

/** Creates a folder with a page and its picture. */
async function folderWithPage(): Promise<string> {
  const folder = await newFolder()
  await writeFile(join(folder, 'page.md'), PAGE)
  await writeFile(join(folder, 'bridge.png'), Buffer.from(PIXEL, 'base64'))
  return folder
}

describe.skipIf(isMissing('chromium'))('--to pdf', () => {
  it('prints the issue on the paper of --page-size, with its pictures, and the same again', {
    timeout: TIMEOUT,
  }, async () => {
    const folder = await folderWithPage()
    const first = await runHere([...ARGS, '--date', '2024-03-08'], folder)
    expect(first).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, 'out/images'))).toBe(false)
    const pdf = await readFile(join(folder, 'out/issue.pdf'))
    const text = pdf.toString('latin1')
    expect(text.startsWith('%PDF-')).toBe(true)
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!
    // A5 is 148 × 210 mm, and a point 1/72 inch.
    expect([Number(width), Number(height)].map(Math.round)).toEqual([420, 595])
    expect(text).toContain('/Subtype /Image')
    expect(text.match(/\/(?:CreationDate|ModDate) \(D:\d{14}/g)).toEqual([
      '/CreationDate (D:20240308000000',
      '/ModDate (D:20240308000000',
    ])
    expect(await runHere([...ARGS, '--date', '2024-03-08'], folder)).toMatchObject({ code: 0 })
    expect((await readFile(join(folder, 'out/issue.pdf'))).equals(pdf)).toBe(true)
    const back = await runHere(['convert', 'out/issue.pdf', '--to', 'json', '--out', 'back'], folder)
    expect(back.code).toBe(0)
    expect(await readFile(join(folder, 'back/issue.json'), 'utf8')).toContain('河上的新桥今天开放')
  })

  it('says what a browser that fails said, and writes the other formats', { timeout: TIMEOUT }, async () => {
    const folder = await folderWithPage()
    await writeFile(join(folder, 'browser'), '#!/bin/sh\necho first >&2\necho no display >&2\nexit 3\n', {
      mode: 0o755,
    })
    const env = { CHROMIUM_PATH: join(folder, 'browser') }
    const { code, stderr } = await runHere([...ARGS, '--to', 'html'], folder, '', env)
    expect(code).toBe(1)
    expect(stderr).toMatch(/Cannot render pdf: .*browser printed nothing \(exit code 3\)\./)
    expect(stderr).toContain('no display')
    expect(existsSync(join(folder, 'out/index.html'))).toBe(true)
  })
})

describe('without a browser', () => {
  it('nothing is written, and the error says what to do', async () => {
    const folder = await folderWithPage()
    const { code, stderr } = await runHere(ARGS, folder, '', { CHROMIUM_PATH: '/absent/chromium' })
    expect(code).toBe(1)
    expect(stderr).toContain('Cannot render pdf: CHROMIUM_PATH is /absent/chromium, and there is no such file.')
    expect(existsSync(join(folder, 'out/issue.pdf'))).toBe(false)
    expect(() => findChromium({ PATH: '/bin' }, () => false)).toThrow(
      'Cannot render pdf: neither Chromium nor Chrome was found; install one, or set CHROMIUM_PATH to its path.',
    )
  })

  it('the other formats are written, and a message says what to install', async () => {
    const folder = await folderWithPage()
    const env = { CHROMIUM_PATH: '/absent/chromium' }
    const args = ['convert', 'page.md', '--to', 'html,pdf,md']
    const { code, stderr } = await runHere(args, folder, '', env)
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /error: Cannot render pdf: CHROMIUM_PATH is .* The other formats were written. \[pdf-missing\]/,
    )
    for (const path of ['index.html', 'issue.md', 'images']) expect(existsSync(join(folder, 'out', path))).toBe(true)
    const { stdout } = await runHere([...args, '--json'], folder, '', env)
    expect(JSON.parse(stdout).messages.map(({ code }: { code: string }) => code)).toContain('pdf-missing')
  })

  it('an unknown size of paper is an error of the command line', async () => {
    const { code, stderr } = await runHere(['convert', 'page.md', '--page-size', 'A0'], await folderWithPage())
    expect(code).toBe(2)
    expect(stderr).toContain('Expected --page-size to be A5, A4, A3, B5, B4, letter, legal or ledger, received "A0".')
  })
})

it.each<[env: Record<string, string>, path: string]>([
  [{ CHROMIUM_PATH: '/my/browser', PATH: '/opt/bin' }, '/my/browser'],
  [{ PATH: '/opt/bin:/usr/bin' }, '/opt/bin/google-chrome'],
  [{}, '/usr/bin/chromium'],
  [{ ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
])('with %j the browser is %s', (env, path) => {
  expect(findChromium(env, (candidate) => candidate === path)).toBe(path)
})
