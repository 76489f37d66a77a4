import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,示范小学迎来新学期的第一堂劳动课。(张三)\n'
/** The beginning of a page in GB 18030. */
const GB = Buffer.from('d2aacec5', 'hex')

function folder(): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  writeFileSync(join(cwd, 'gb.md'), GB)
  writeFileSync(join(cwd, 'utf16.md'), Buffer.from(PAGE, 'utf16le'))
  return cwd
}

describe('the encoding of a file', () => {
  it('is advised by validate, which has the option', async () => {
    const cwd = folder()
    const { stderr } = await runHere(['validate', 'gb.md'], cwd)
    expect(stderr).toContain('so try --encoding gb18030.')
    const result = await runHere(['validate', 'gb.md', '--encoding', 'gb18030'], cwd)
    expect(result.stderr).toContain('gb.md:1:1: Expected an issue')
  })

  it('is advised for UTF-16 without a byte order mark', async () => {
    const cwd = folder()
    const big = Buffer.from(PAGE, 'utf16le').swap16()
    writeFileSync(join(cwd, 'big.md'), big)
    for (const [file, encoding] of [
      ['utf16.md', 'utf-16le'],
      ['big.md', 'utf-16be'],
    ] as const) {
      const { code, stderr } = await runHere(['convert', file, '--to', 'json'], cwd)
      expect([code, stderr]).toEqual([
        1,
        `error: Cannot read ${file}: it is not in UTF-8; it looks like ${encoding} ("## 要闻 ## 菜园开…"), so try --encoding ${encoding}.\n`,
      ])
    }
  })

  it('is found for each file with auto, and named', async () => {
    const cwd = folder()
    const args = [
      'convert',
      'page.md',
      'gb.md',
      'utf16.md',
      '--to',
      'json',
      '--date',
      '2024-03-08',
      '--encoding',
      'auto',
    ]
    const { code, stderr } = await runHere(args, cwd)
    expect(code).toBe(0)
    expect(stderr.match(/^.* was read in \S+,/gm)).toEqual([
      'gb.md: info: The file was read in gb18030,',
      'utf16.md: info: The file was read in utf-16le,',
    ])
    expect(JSON.parse(readFileSync(join(cwd, 'out/issue.json'), 'utf8')).pages).toHaveLength(3)
    writeFileSync(join(cwd, 'none.md'), Buffer.from('e8a681ffff', 'hex'))
    expect((await runHere(['convert', 'none.md', '--encoding', 'auto'], cwd)).stderr).toContain(
      'it is not in UTF-8; name its encoding with --encoding.',
    )
  })
})

it.each([
  ['zh_CN', ' Did you mean zh-CN?'],
  ['zh_CN.UTF-8', ' Did you mean zh-CN?'],
  ['English', ' Did you mean en?'],
  ['', ''],
  ['Klingon', ''],
])('the language %j is refused, and %j is suggested', async (language, suggestion) => {
  expect(await runHere(['convert', 'page.md', '--language', language], folder())).toMatchObject({
    code: 2,
    stderr: `error: Expected --language to be a BCP 47 tag such as zh-Hans, received "${language}".${suggestion}\n`,
  })
})

it.each([
  [['convert', 'page.md', '--edition', 'a', '--edition', 'b'], '--edition', 'a', 'b'],
  [['convert', 'page.md', '-d', '2024-03-08', '--date', '2024-03-09'], '--date', '2024-03-08', '2024-03-09'],
  [['site', '.', '--out', 'x', '-o', 'y'], '--out', 'x', 'y'],
])('%j is refused, since one value would be lost', async (args, flag, one, other) => {
  expect(await runHere(args, folder())).toMatchObject({
    code: 2,
    stderr: `error: Expected ${flag} at most once, received "${one}" and "${other}".\n`,
  })
})

it('an issue without a date in a folder that is named after one is told to state it', async () => {
  const cwd = folder()
  await runHere(['convert', 'page.md', '--to', 'json,md', '--out', 'issues/2024-03-07'], cwd)
  const site = () => runHere(['site', 'issues'], cwd)
  expect((await site()).stderr).toContain(
    'Cannot add issues/2024-03-07/issue.md to the site: its date is not known; write it in the file, as date: 2024-03-07.',
  )
  await runHere(['convert', 'page.md', '--to', 'json', '--out', 'json/2024-03-07'], cwd)
  expect((await runHere(['site', 'json'], cwd)).stderr).toContain('write it in the file, as "date": "2024-03-07".')
})

it('many infos of one kind are printed as a few and their number, and all with --json', async () => {
  const cwd = newFolder()
  mkdirSync(join(cwd, 'pages'))
  for (let at = 1; at <= 9; at++) writeFileSync(join(cwd, 'pages', `A0${at}.md`), PAGE.replace('## 要闻\n\n', ''))
  const args = ['convert', 'pages', '--to', 'json', '--date', '2024-03-08']
  const { stderr } = await runHere(args, cwd)
  expect(stderr.match(/\[page-from-file-name\]/g)).toHaveLength(4)
  expect(stderr).toContain('info: 6 more messages of this kind; --json lists all. [page-from-file-name]')
  const { messages } = JSON.parse((await runHere([...args, '--json'], cwd)).stdout)
  expect(messages.filter(({ code }: { code: string }) => code === 'page-from-file-name')).toHaveLength(9)
})
