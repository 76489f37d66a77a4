import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOf, isMissing, runProgram } from '@banmian/test-kit'
import { expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { issueWithPhotos, traditionalIssue } from './issues.js'
import { picture, png } from './pictures.js'

const MINUTE = 60_000

it.skipIf(isMissing('ebook-meta'))(
  'calibre reads title, people, series, languages and cover, and converts a book',
  async () => {
    const books = {
      'photos.epub': renderEpub(issueWithPhotos(), { picture, cover: png }),
      'vertical.epub': renderEpub(traditionalIssue(), { writingMode: 'vertical' }),
    }
    await folderOf(books, async (folder) => {
      const calibre = async (program: string, ...args: string[]): Promise<string> => {
        const { code, stdout, stderr } = await runProgram(program, args)
        expect(code, `${program} said: ${stderr}`).toBe(0)
        return stdout
      }
      const cover = join(folder, 'cover.png')
      const said = await calibre('ebook-meta', join(folder, 'photos.epub'), `--get-cover=${cover}`)
      const fields = Object.fromEntries(
        said.split('\n').flatMap((line) => {
          const [, name, value] = /^(\S[^:]*?)\s*: (.*)$/.exec(line) ?? []
          return name === undefined ? [] : [[name, value]]
        }),
      )
      expect(fields).toMatchObject({
        Title: '河口晚报 2024年3月8日 星期五',
        'Title sort': '河口晚报 2024-03-08',
        'Author(s)': '河口晚报',
        Publisher: '河口报业',
        Series: '河口晚报 #3640',
        Languages: 'zho',
        Tags: '图书馆, 文化',
      })
      expect(fields['Published']).toMatch(/^2024-03-0[78]/)
      expect(new Uint8Array(await readFile(cover))).toEqual(png)

      await calibre('ebook-convert', join(folder, 'vertical.epub'), join(folder, 'vertical.txt'))
      expect(await readFile(join(folder, 'vertical.txt'), 'utf8')).toContain('連續12年成長')
    })
  },
  2 * MINUTE,
)
