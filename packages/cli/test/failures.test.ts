import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n本报讯 3月7日,示范小学迎来新学期的第一堂劳动课。(张三)\n'

/** Makes the folder that every case runs in. */
function folder(): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  writeFileSync(join(cwd, 'blank.md'), '\ufeff \n\u3000\n')
  writeFileSync(join(cwd, 'gb.md'), Buffer.from('d2aacec5', 'hex'))
  writeFileSync(join(cwd, 'mixed.md'), Buffer.from('e8a681ffff', 'hex'))
  writeFileSync(join(cwd, 'nul.md'), 'ab\0c')
  writeFileSync(join(cwd, 'page.pdf'), '%PDF-1.4\n')
  writeFileSync(join(cwd, 'taken'), 'a file')
  mkdirSync(join(cwd, 'empty'))
  mkdirSync(join(cwd, 'site/index.html'), { recursive: true })
  mkdirSync(join(cwd, 'half'))
  writeFileSync(join(cwd, 'half/articles'), 'a file')
  return cwd
}

const READ: [string, string[], string][] = [
  ['a missing file', ['nope.md'], 'Cannot read nope.md: there is no such file or folder.'],
  ['a name with an escape sequence', ['\u001b[31mred'], 'Cannot read \ufffd[31mred: there is no such file or folder.'],
  [
    'a binary file',
    ['nul.md'],
    'Cannot read nul.md: it looks like a binary file (NUL at byte 2), not UTF-8 text; use --encoding utf-8 to read it anyway.',
  ],
  [
    'a broken PDF',
    ['page.pdf'],
    'Cannot read page.pdf: expected a complete PDF, found a damaged one (Invalid PDF structure). Copy or download the file again, or repair it with qpdf.',
  ],
  [
    'GB 18030',
    ['gb.md'],
    'Cannot read gb.md: it is not in UTF-8; it looks like gb18030 ("要闻"), so try --encoding gb18030.',
  ],
  [
    'a text in no encoding',
    ['mixed.md'],
    'Cannot read mixed.md: it is not in UTF-8; name its encoding with --encoding.',
  ],
  [
    'a text that is not in the given encoding',
    ['gb.md', '--encoding', 'utf-8'],
    'Cannot read gb.md: it is not in the encoding utf-8.',
  ],
  ['a file of spaces', ['blank.md'], 'Nothing to read: blank.md contains no text.'],
  ['empty standard input', ['-'], 'Nothing to read: standard input contains no text.'],
  [
    'a folder without pages',
    ['empty'],
    'The folder empty contains no pages; expected files ending in .md, .txt, .json, .jsonl, .xml, .hocr, .html, .htm or .pdf.',
  ],
  [
    'a file that is too large',
    ['page.md', '--max-size', '10'],
    'Cannot read page.md: it is larger than 10 B; raise the limit with --max-size.',
  ],
]

const WRITE: [string, string[], string][] = [
  ['a target that is a file', ['--out', 'taken'], 'Cannot write to taken: it is a file; expected a folder.'],
  [
    'a target below a file',
    ['--out', 'taken/x'],
    'Cannot write to taken/x: a part of the path is a file, not a folder.',
  ],
  ['a folder in place of a file', ['--out', 'site'], 'Cannot write site/index.html: a folder has that name.'],
]

const UNDATED: [string, string[], string][] = [
  [
    'Atom without a date',
    ['--to', 'atom'],
    'Cannot render atom: Atom requires the date of the issue; give it with --date.',
  ],
]

const USAGE: [string, string[], string][] = [
  ['a wrong date', ['--date', '2024-02-30'], 'Expected --date to be a date written YYYY-MM-DD, received "2024-02-30".'],
  [
    'an unknown format',
    ['--to', 'html,ebup'],
    'Unknown format "ebup"; did you mean epub? The formats are html, rss, atom, jsonfeed, epub, pdf, json, md, trace, ninjs, nitf, newsml, content-tree, portable-text, tei, mets, jsonl, text, csl, ris, bibtex.',
  ],
  [
    'no format',
    ['--to', ''],
    'Expected --to to be comma-separated formats out of html, rss, atom, jsonfeed, epub, pdf, json, md, trace, ninjs, nitf, newsml, content-tree, portable-text, tei, mets, jsonl, text, csl, ris, bibtex.',
  ],
  [
    'a wrong URL',
    ['--site-url', 'javascript:1'],
    'Expected --site-url to be an absolute http or https URL, received "javascript:1".',
  ],
  [
    'a wrong language',
    ['--language', 'x y'],
    'Expected --language to be a BCP 47 tag such as zh-Hans, received "x y".',
  ],
  [
    'a wrong size',
    ['--max-size', '2T'],
    'Expected --max-size to be a size such as 500k or 100M, up to 500M, received "2T".',
  ],
  [
    'a size of zero',
    ['--max-size', '0'],
    'Expected --max-size to be a size such as 500k or 100M, up to 500M, received "0".',
  ],
  [
    'a size beyond the limit',
    ['--max-size', '501M'],
    'Expected --max-size to be a size such as 500k or 100M, up to 500M, received "501M".',
  ],
  ['a wrong severity', ['--fail-on', 'x'], 'Expected --fail-on to be error, warning or info, received "x".'],
  [
    'an empty publication',
    ['--publication', ' '],
    'Expected --publication to be text that is not empty, received " ".',
  ],
  ['an unknown option', ['--outt', 'x'], "Unknown option '--outt' (Did you mean --out?). See banmian convert --help."],
  [
    'too many labels',
    ['--page-label', '1', '--page-label', '2'],
    'Expected --page-label once for each page, received 2 for 1 page.',
  ],
  ['an empty name', [''], 'Expected the name of a file or folder, received an empty name.'],
  ['standard input twice', ['-', '-'], 'Expected - at most once, because standard input can be read only once.'],
]

describe('one sentence on standard error for', () => {
  it.each(READ)('%s', async (_, args, sentence) => {
    const cwd = folder()
    const result = await runHere(['convert', ...args], cwd)
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: `error: ${sentence}\n` })
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  it.each(WRITE)('%s', async (_, args, sentence) => {
    const cwd = folder()
    const result = await runHere(['convert', 'page.md', '--date', '2024-03-08', ...args], cwd)
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: `error: ${sentence}\n` })
    expect(readFileSync(join(cwd, 'taken'), 'utf8')).toBe('a file')
  })

  it.each(UNDATED)('%s', async (_, args, sentence) => {
    const result = await runHere(['convert', 'page.md', ...args], folder())
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: `error: ${sentence}\n` })
  })

  it.each(USAGE)('%s', async (_, args, sentence) => {
    const cwd = folder()
    const result = await runHere(['convert', 'page.md', ...args], cwd)
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: `error: ${sentence}\n` })
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  // A transposition counts as one edit: as two, short words would suggest nothing.
  it.each([
    ['htlm', 'html'],
    ['HTML5', 'html'],
    ['ebup', 'epub'],
    ['jsn', 'json'],
    ['dm', 'md'],
    ['markdown', null],
  ])('the unknown format %j, which suggests %j', async (format, suggestion) => {
    const result = await runHere(['convert', 'page.md', '--to', format], folder())
    const end = suggestion === null ? '.' : `; did you mean ${suggestion}?`
    expect(result.stderr).toContain(`error: Unknown format "${format}"${end} The formats are html, `)
  })

  it.each([
    ['convert', '--fromat', "Unknown option '--fromat'"],
    ['convert', '--josn', "Unknown option '--josn' (Did you mean --json?)"],
    ['convert', '--ot', "Unknown option '--ot' (Did you mean one of --out, --to?)"],
    ['convert', '--link', "Unknown option '--link'"],
    ['site', '--site-ulr', "Unknown option '--site-ulr' (Did you mean --site-url?)"],
    ['validate', '--qiuet', "Unknown option '--qiuet' (Did you mean --quiet?)"],
  ])('an unknown option: %s %s', async (command, option, sentence) => {
    const result = await runHere([command, 'page.md', option], folder())
    expect(result.code).toBe(2)
    expect(result.stderr).toContain(`error: ${sentence}`)
  })

  it('an unknown command', async () => {
    const result = await banmian(['convrt', 'page.md'], { cwd: folder() })
    expect(result).toMatchObject({
      code: 2,
      stderr: "error: Unknown command 'convrt' (Did you mean convert?). See banmian --help.\n",
    })
  })
})

describe('an error', () => {
  it('in writing leaves everything as it was', async () => {
    const cwd = folder()
    const { code, stderr } = await runHere(['convert', 'page.md', '--out', 'half', '--quiet'], cwd)
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^error: Cannot write to half\/articles\/\w+\.html: a part of the path is a file, not a folder\.\n$/,
    )
    expect(readdirSync(join(cwd, 'half'))).toEqual(['articles'])
  })

  it('is a JSON document with --json, and a sentence on standard error', async () => {
    const result = await banmian(['convert', 'nope.md', '--json'], { cwd: folder() })
    const text = 'Cannot read nope.md: there is no such file or folder.'
    expect(JSON.parse(result.stdout)).toEqual({ error: { code: 'input-missing', text, details: [] } })
    expect(result).toMatchObject({ code: 1, stderr: `error: ${text}\n` })
  })

  const nobody = 65534
  const canBeNobody = process.getuid?.() === 0
  if (!canBeNobody) console.warn('Not root: the test of an unwritable folder runs as the current user.')
  it('in an unwritable folder names the folder', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'out'))
    chmodSync(join(cwd, 'out'), 0o555)
    chmodSync(cwd, 0o755)
    const input = PAGE
    const result = await banmian(['convert', '--to', 'json'], { cwd, input, ...(canBeNobody ? { uid: nobody } : {}) })
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: 'error: Cannot write to out: permission denied.\n' })
    expect(readdirSync(join(cwd, 'out'))).toEqual([])
  })

  it('without any arguments prints the help and exits with 2', async () => {
    const { code, stdout, stderr } = await banmian([], { cwd: newFolder() })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: banmian')
    expect(stderr).not.toContain('error:')
  })
})
