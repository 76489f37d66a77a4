import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { InspectionReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const FIXTURES = fileURLToPath(new URL('../../input/test/fixtures/', import.meta.url))

/** Makes a folder with a METS file, its ALTO file, a JSON file and a text. */
function folder(): string {
  const cwd = newFolder()
  mkdirSync(join(cwd, 'mets/alto'), { recursive: true })
  copyFileSync(`${FIXTURES}mets-newspaper.xml`, join(cwd, 'mets/mets.xml'))
  copyFileSync(`${FIXTURES}alto-v4.xml`, join(cwd, 'mets/alto/alto-v4.xml'))
  copyFileSync(`${FIXTURES}paddleocr-vl_res.json`, join(cwd, '02_res.json'))
  writeFileSync(join(cwd, 'page.txt'), '要闻\n\n学校开课\n孩子们\f体育\n')
  return cwd
}

async function inspected(...args: string[]): Promise<InspectionReport> {
  const { code, stdout, stderr } = await runHere(['inspect', ...args, '--json'], folder())
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

describe('banmian inspect', () => {
  it('prints the format and why, the pages, their sizes and roles', async () => {
    const { code, stdout } = await runHere(['inspect', 'mets/mets.xml', '02_res.json', 'page.txt'], folder())
    expect(code).toBe(0)
    expect(stdout).toBe(`mets/mets.xml
  METS: the content is XML with the root element mets
  issue  publication 示范日报, date 2024-03-08, number 3640
  Page 1, label 01, mets/mets.xml
    has    2 blocks, 3 lines, 26 characters, 1 picture
    size   1080 × 1600
    type   body 10, largest 30
    roles  heading 1, text 1

02_res.json
  PaddleOCR JSON: the content is an object with \`parsing_res_list\`
  Page 1, 02.json
    has    8 blocks, 9 lines, 162 characters, 1 picture
    size   1080 × 1600
    type   body 46.3, largest 46.3
    roles  heading 2, text 2, caption 1, page-header 1, page-number 1, table 1

page.txt
  plain text: the content is text with form feeds
  Page 1
    has    2 blocks, 3 lines, 9 characters, 0 pictures
  Page 2
    has    1 block, 1 line, 2 characters, 0 pictures
`)
  })

  it('prints a document with --json', async () => {
    const { files } = await inspected('mets/mets.xml', '02_res.json')
    expect(files).toMatchObject([
      {
        file: 'mets/mets.xml',
        format: 'mets',
        title: 'METS',
        facts: { date: '2024-03-08' },
        pages: [
          { label: '01', width: 1080, height: 1600, bodySize: 10, largestSize: 30, roles: { heading: 1, text: 1 } },
        ],
      },
      { file: '02_res.json', format: 'paddleocr' },
    ])
  })

  it('reads folders, and says which of their files are in no known format', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'in'))
    writeFileSync(join(cwd, 'in/tool.json'), '{"version": 1}')
    copyFileSync(`${FIXTURES}docling.json`, join(cwd, 'in/1.json'))
    const { code, stdout } = await runHere(['inspect', 'in'], cwd)
    expect(code).toBe(0)
    expect(stdout).toContain('in/1.json\n  Docling JSON: ')
    expect(stdout).toContain('in/tool.json\n  no known format\n')
  })

  it.each([
    [['none.json'], 1, 'Cannot read none.json: there is no such file or folder.'],
    [['empty.md'], 1, 'Nothing to inspect: empty.md contains no text.'],
    [['odd.json'], 1, 'Cannot read odd.json: expected output of ALTO, METS,'],
    [['issue.json'], 2, 'issue.json is an issue, not a page; banmian validate checks it.'],
    [['page.txt', '--from', 'x'], 2, 'Unknown format "x"'],
    [['page.txt', '--from', 'alto'], 1, 'Cannot read page.txt: expected output of ALTO, found text that begins with'],
  ])('%j exits with %d', async (args, exitCode, sentence) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'empty.md'), ' \n')
    writeFileSync(join(cwd, 'odd.json'), '{}')
    writeFileSync(join(cwd, 'issue.json'), '{"type": "issue"}')
    const { code, stdout, stderr } = await runHere(['inspect', ...args], cwd)
    expect([code, stdout]).toEqual([exitCode, ''])
    expect(stderr).toContain(`error: ${sentence}`)
  })

  it('prints the messages of the reader, and only errors with --quiet', async () => {
    const cwd = folder()
    const list = [
      { type: 'image', img_path: '/etc/passwd', page_idx: 0 },
      { type: 'text', text: '学校', page_idx: 0 },
    ]
    writeFileSync(join(cwd, 'x.json'), JSON.stringify(list))
    const { stderr } = await runHere(['inspect', 'x.json'], cwd)
    expect(stderr).toContain(
      'x.json: warning: The picture "/etc/passwd" is outside of the folder of the file. [path-refused]',
    )
    expect(await runHere(['inspect', 'x.json', '--quiet'], cwd)).toMatchObject({ code: 0, stdout: '' })
  })
})
