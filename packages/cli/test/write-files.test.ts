import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { writeFiles } from './write-files.js'

const file = (path: string, content = 'x') => ({ path, format: 'html', content })
const options = { name: 'out' }

describe('writeFiles', () => {
  it.each([
    ...[
      '../x',
      'a/../../x',
      '/x',
      'a//x',
      '',
      '.hidden',
      'a/.',
      'a\\..\\x',
      'C:x',
      'C:\\x',
      '\\\\server\\x',
      'x\0',
      'a b',
      '字',
    ],
    // Windows interprets these: devices, streams, a final dot. The last is too long for file
    // systems.
    ...['CON', 'nul.html', 'aux/x', 'COM1', 'lpt9.json', 'x:stream', 'x.', 'a./x', 'x'.repeat(300)],
  ])('refuses the path %j, and writes nothing', async (path) => {
    const cwd = newFolder()
    const out = join(cwd, 'out')
    await expect(writeFiles(out, [file('good.html'), file(path)], options)).rejects.toMatchObject({ code: 'render' })
    expect(readdirSync(cwd)).toEqual([])
  })

  it.each([
    ['a/x.html', 'a/x.html', 'two files have the path a/x.html'],
    ['a/x.html', 'A/X.html', 'the paths a/x.html and A/X.html differ only in case'],
  ])('refuses the paths %j and %j together, and writes nothing', async (one, other, reason) => {
    const cwd = newFolder()
    await expect(writeFiles(join(cwd, 'out'), [file(one), file(other)], options)).rejects.toThrow(
      `Cannot write html: ${reason}.`,
    )
    expect(readdirSync(cwd)).toEqual([])
  })

  it('accepts names that resemble those', async () => {
    const out = newFolder()
    const paths = ['console.html', 'com.html', 'nul1', 'a.b.c', 'x'.repeat(255)]
    const written = await writeFiles(
      out,
      paths.map((path) => file(path)),
      options,
    )
    expect(written.map(({ path }) => path)).toEqual(paths)
  })

  it.each(['the first byte', 'the last byte', 'the length'])('replaces a large file if %s differs', async (part) => {
    const out = newFolder()
    const old = 'x'.repeat(200_000)
    await writeFiles(out, [file('a.html', old), file('b.html', old)], options)
    const next = { 'the first byte': `y${old.slice(1)}`, 'the last byte': `${old.slice(1)}y` }[part] ?? `${old}y`
    const written = await writeFiles(out, [file('a.html', old), file('b.html', next)], options)
    expect(written.map(({ state }) => state)).toEqual(['unchanged', 'changed'])
    expect(readFileSync(join(out, 'b.html'), 'utf8')).toBe(next)
  })

  it('follows no link inside the target, but accepts a target that is a link', async () => {
    const cwd = newFolder()
    for (const folder of ['real', 'elsewhere']) mkdirSync(join(cwd, folder))
    symlinkSync('real', join(cwd, 'out'))
    symlinkSync('../elsewhere', join(cwd, 'real/articles'))
    await expect(writeFiles(join(cwd, 'out'), [file('index.html'), file('articles/a.html')], options)).rejects.toThrow(
      'Cannot write to out/articles: it is a link; expected a folder.',
    )
    expect([readdirSync(join(cwd, 'elsewhere')), readdirSync(join(cwd, 'real'))]).toEqual([[], ['articles']])
    await writeFiles(join(cwd, 'out'), [file('index.html')], options)
    expect(readdirSync(join(cwd, 'real')).sort()).toEqual(['articles', 'index.html'])
  })

  it('leaves everything as it was when the iterator of the files throws', async () => {
    const out = newFolder()
    writeFileSync(join(out, 'a.html'), 'before')
    const failing = (function* () {
      yield file('a.html')
      yield file('sub/b.html')
      throw new RangeError('of the iterator')
    })()
    await expect(writeFiles(out, failing, options)).rejects.toThrow(new RangeError('of the iterator'))
    expect(readdirSync(out)).toEqual(['a.html'])
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toBe('before')
  })

  it('leaves signals as they were', async () => {
    const before = process.listenerCount('SIGINT')
    await writeFiles(newFolder(), [file('a.html')], options)
    await expect(writeFiles(newFolder(), [file('../a.html')], options)).rejects.toThrow()
    expect(process.listenerCount('SIGINT')).toBe(before)
  })

  it('leaves no temporary folder', async () => {
    const out = newFolder()
    await writeFiles(out, [file('a.html')], options)
    expect(readdirSync(out)).toEqual(['a.html'])
  })

  it('returns the state of each file', async () => {
    const out = newFolder()
    mkdirSync(join(out, 'sub'))
    writeFileSync(join(out, 'same.html'), 'x')
    writeFileSync(join(out, 'sub/other.html'), 'y')
    const files = [file('same.html'), file('sub/other.html'), file('new/1.html', '字')]
    expect(await writeFiles(out, files, options)).toEqual([
      { path: 'same.html', format: 'html', bytes: 1, state: 'unchanged' },
      { path: 'sub/other.html', format: 'html', bytes: 1, state: 'changed' },
      { path: 'new/1.html', format: 'html', bytes: 3, state: 'new' },
    ])
    expect(readFileSync(join(out, 'new/1.html'), 'utf8')).toBe('字')
  })
})
