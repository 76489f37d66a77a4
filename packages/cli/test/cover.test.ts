import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createIssue, type Issue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { folderOf, isMissing, runProgram, sampleIssue } from '@banmian/test-kit'
import { imageDimensionsFromData } from 'image-dimensions'
import { describe, expect, it } from 'vitest'
import { type CoverScript, findFonts, fontFolders } from '../src/cover/find-fonts.js'
import { openCovers } from '../src/cover/open-covers.js'
import { newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

// cspell:ignore Naskh Ruehl
const MINUTE = 60_000
const NOTO = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc'
const folders = fontFolders('linux', {})

describe('fonts', () => {
  const names = async (script: CoverScript, files: string[]) => {
    let found: string[] = []
    await folderOf({ 'a.txt': '' }, async (folder) => {
      await mkdir(join(folder, 'opentype/noto'), { recursive: true })
      for (const file of files) await writeFile(join(folder, 'opentype/noto', file), '')
      found = findFonts(script, [join(folder, 'absent'), folder]).map((path) => path.split('/').at(-1)!)
    })
    return found
  }

  it('are those of the best family that has the script', async () => {
    const noto = ['NotoSansCJK-Bold.ttc', 'NotoSerifCJK-Bold.ttc', 'NotoSerifCJK-Regular.ttc']
    const latin = ['DejaVuSans.ttf', 'LiberationSans-Bold.ttf', 'LiberationSerif-Bold.ttf']
    expect(await names('cjk', [...noto, ...latin, 'simsun.ttc'])).toEqual([noto[1], noto[0], noto[2]])
    expect(await names('cjk', ['simsun.ttc', 'arial.ttf'])).toEqual(['simsun.ttc'])
    expect(await names('latin', [...noto, ...latin])).toEqual(['LiberationSerif-Bold.ttf', 'LiberationSans-Bold.ttf'])
    expect(await names('latin', noto)).toEqual([noto[1], noto[0], noto[2]])
  })

  it('have the letters of Arabic and Hebrew, and Latin letters besides', async () => {
    const latin = ['NotoSans-Bold.ttf', 'NotoSerif-Bold.ttf']
    const both = [latin[1], latin[0]]
    expect(await names('arabic', [...latin, 'NotoNaskhArabic-Bold.ttf'])).toEqual(['NotoNaskhArabic-Bold.ttf', ...both])
    expect(await names('hebrew', [...latin, 'FrankRuehlCLM-Bold.ttf'])).toEqual(['FrankRuehlCLM-Bold.ttf', ...both])
    expect(await names('hebrew', [...latin, 'DejaVuSans.ttf'])).toEqual(['DejaVuSans.ttf', ...both])
    for (const script of ['arabic', 'hebrew'] as const) expect(await names(script, latin)).toEqual([])
  })

  it('are none where there is none with the script', async () => {
    expect(await names('cjk', ['DejaVuSans.ttf', 'LiberationSerif-Bold.ttf', 'README'])).toEqual([])
  })

  it('are searched where the operating system keeps them', () => {
    expect(fontFolders('linux', { HOME: '/home/a' })).toContain('/home/a/.local/share/fonts')
    expect(fontFolders('darwin', {})).toEqual(['/System/Library/Fonts', '/Library/Fonts'])
    expect(fontFolders('win32', { SystemRoot: 'D:\\Windows' })[0]).toContain('Fonts')
  })
})

describe('the cover of an e-book', () => {
  const coverOf = async (issue: Issue, options: Partial<Parameters<typeof openCovers>[0]> = {}) =>
    (await openCovers({ form: 'png', font: null, folders, ...options }))(issue)

  it('is an SVG, with a warning, without a font that has its characters', async () => {
    const { cover, messages } = await coverOf(sampleIssue(), { folders: [] })
    expect(cover).toBe('drawn')
    expect(messages.map(({ code, severity }) => [code, severity])).toEqual([['cover-svg', 'warning']])
    expect(messages[0]!.text).toContain('--cover-font')
  })

  it.each([
    ['ar', 'صحيفة النهر', 'NotoNaskhArabic-Bold.ttf'],
    ['he', 'עיתון הנחל', 'NotoSerifHebrew-Bold.ttf'],
    ['en', 'The River', 'NotoSerif-Bold.ttf'],
  ])('in %s has a font with its letters', async (language, name, font) => {
    const issue = createIssue({ publication: { name, language } })
    await folderOf(
      { 'NotoSerif-Bold.ttf': '', 'NotoNaskhArabic-Bold.ttf': '', 'NotoSerifHebrew-Bold.ttf': '' },
      async (folder) => {
        const { messages } = await coverOf(issue, { folders: [folder] })
        expect(messages[0]!.text).toContain(`with the font ${font}`)
      },
    )
  })

  it('is an SVG in Devanagari, which the rasterizer does not set', async () => {
    const { cover, messages } = await coverOf(createIssue({ publication: { name: 'दैनिक नदी', language: 'hi' } }))
    expect([cover, messages[0]!.code]).toEqual(['drawn', 'cover-svg'])
  })

  it('is what the caller asks for', async () => {
    expect(await coverOf(sampleIssue(), { form: 'svg' })).toEqual({ cover: 'drawn', messages: [] })
    expect(await coverOf(sampleIssue(), { form: 'none' })).toEqual({ cover: null, messages: [] })
  })

  it.skipIf(!existsSync(NOTO))(
    'is a PNG of 1200 by 1600 pixels whose text is drawn, and says its font',
    async () => {
      const { cover, messages } = await coverOf(sampleIssue())
      expect(messages.map(({ code, severity }) => [code, severity])).toEqual([['cover-font', 'info']])
      expect(messages[0]!.text).toContain('NotoSerifCJK-Bold.ttc')
      const drawings: Uint8Array[] = []
      renderEpub(sampleIssue(), {
        cover: (svg) => {
          if (typeof cover !== 'function') throw new Error('Expected a function')
          drawings.push(cover(svg), cover(svg), cover(svg.replace(/<text.*<\/text>/g, '')))
          return drawings[0]!
        },
      })
      const [drawing, again, withoutText] = drawings
      expect(imageDimensionsFromData(drawing!)).toMatchObject({ width: 1200, height: 1600 })
      expect(again).toEqual(drawing)
      expect(drawing!.length).toBeGreaterThan(3 * withoutText!.length)
    },
    MINUTE,
  )
})

describe('banmian convert', () => {
  const details = ['--publication', '太原日报', '--date', '2024-03-08', '--time-zone', 'Asia/Shanghai']

  it('refuses a font that is not one', { timeout: MINUTE }, async () => {
    const { code, stderr } = await runHere(
      ['convert', SAMPLE, '--to', 'epub', '--cover-font', SAMPLE, ...details],
      newFolder(),
    )
    expect(code).toBe(2)
    expect(stderr).toContain('Expected --cover-font to be an OpenType or TrueType font')
  })

  it.skipIf(!existsSync(NOTO) || isMissing('ebook-meta'))(
    'writes a book whose cover calibre keeps when it converts it for Kindle',
    async () => {
      const cwd = newFolder()
      const run = await runHere(['convert', SAMPLE, '--to', 'epub', '--cover-font', NOTO, ...details], cwd)
      expect(run.stderr).toContain('with the font NotoSerifCJK-Bold.ttc')
      expect(run.code).toBe(0)
      const calibre = async (program: string, ...args: string[]) => {
        const { code, stderr } = await runProgram(program, args)
        expect(code, stderr).toBe(0)
      }
      const book = join(cwd, 'out/issue.epub')
      await calibre('ebook-meta', book, `--get-cover=${join(cwd, 'cover.png')}`)
      const png = await readFile(join(cwd, 'cover.png'))
      expect(imageDimensionsFromData(png)).toMatchObject({ width: 1200, height: 1600, type: 'png' })
      await calibre('ebook-convert', book, join(cwd, 'book.azw3'))
      await calibre('ebook-meta', join(cwd, 'book.azw3'), `--get-cover=${join(cwd, 'kindle.jpg')}`)
      const { width, height } = imageDimensionsFromData(await readFile(join(cwd, 'kindle.jpg')))!
      expect(width / height).toBeCloseTo(3 / 4, 2)
      expect(height).toBeGreaterThan(700)
    },
    5 * MINUTE,
  )
})
