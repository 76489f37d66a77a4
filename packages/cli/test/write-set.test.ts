import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeSet } from '../src/write-set.js'
import { newFolder } from './run-bin.js'

const file = (path: string, content = 'x') => ({ path, format: 'html', content })
const options = { name: 'out' }

describe('writeSet', () => {
  it.each(['../x', 'a/../../x', '/x', 'a//x', '', '.hidden', 'a/.', 'a\\..\\x', 'C:x', 'x\0', 'a b', '字'])(
    'refuses the path %j, and then writes nothing at all',
    async (path) => {
      const cwd = newFolder()
      const out = join(cwd, 'out')
      await expect(writeSet(out, [file('good.html'), file(path)], options)).rejects.toMatchObject({ code: 'render' })
      expect(readdirSync(cwd)).toEqual([])
    },
  )

  it('leaves everything as it was when the files’ maker fails', async () => {
    const out = newFolder()
    writeFileSync(join(out, 'a.html'), 'before')
    const failing = (function* () {
      yield file('a.html')
      yield file('sub/b.html')
      throw new RangeError('of the maker')
    })()
    await expect(writeSet(out, failing, options)).rejects.toThrow(new RangeError('of the maker'))
    expect(readdirSync(out)).toEqual(['a.html'])
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toBe('before')
  })

  it('says what became of each file', async () => {
    const out = newFolder()
    mkdirSync(join(out, 'sub'))
    writeFileSync(join(out, 'same.html'), 'x')
    writeFileSync(join(out, 'sub/other.html'), 'y')
    const files = [file('same.html'), file('sub/other.html'), file('new/1.html', '字')]
    expect(await writeSet(out, files, options)).toEqual([
      { path: 'same.html', format: 'html', bytes: 1, state: 'unchanged' },
      { path: 'sub/other.html', format: 'html', bytes: 1, state: 'changed' },
      { path: 'new/1.html', format: 'html', bytes: 3, state: 'new' },
    ])
    expect(readFileSync(join(out, 'new/1.html'), 'utf8')).toBe('字')
  })
})
