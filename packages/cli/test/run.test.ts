import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Io, run } from '../src/index.js'
import { wantsColor } from '../src/terminal/colors.js'
import { progressOn } from '../src/terminal/progress.js'

/** Surroundings that keep what is written. */
function surroundings(input = '', isTTY = false) {
  const said = { stdout: '', stderr: '' }
  const io: Io = {
    stdin: Object.assign(Readable.from(input === '' ? [] : [input]), { isTTY }),
    stdout: { write: (text) => (said.stdout += text), isTTY },
    stderr: { write: (text) => (said.stderr += text), isTTY },
    env: { NO_COLOR: '1' },
  }
  return { io, said }
}

describe('run', () => {
  it('gives the exit code and writes to the streams that it is given', async () => {
    const { io, said } = surroundings('## 要闻\n\n## 学校开课\n\n本报讯 3月7日,学校开课。(张三)\n')
    expect(await run(['convert', '--to', 'json', '--out', '-', '--date', '2024-03-08'], io)).toBe(0)
    expect(JSON.parse(said.stdout)).toMatchObject({ type: 'issue', date: '2024-03-08' })
    expect(said.stderr).toBe('')
  })

  it('asks for a page instead of waiting for what is typed', async () => {
    const { io, said } = surroundings('', true)
    expect(await run(['convert'], io)).toBe(2)
    expect(said.stderr).toContain('error: No page was given')
  })

  it('prints no book to a terminal', async () => {
    const { io, said } = surroundings('', true)
    Object.assign(io, { stdin: Readable.from(['## 学校开课\n\n本报讯 3月7日,学校开课。(张三)\n']) })
    expect(await run(['convert', '-', '--to', 'epub', '--out', '-'], io)).toBe(2)
    expect(said).toEqual({ stdout: '', stderr: expect.stringContaining('Expected a pipe or a file after --out -') })
  })
})

describe('progress', () => {
  const shown = (sink: { isTTY?: boolean; columns?: number }, env = {}, quiet = false) => {
    let time = 0
    let written = ''
    const progress = progressOn({ ...sink, write: (text) => (written += text) }, env, quiet, () => time)
    progress.show('at once')
    time = 1000
    progress.show('Reading 1 of 2')
    progress.show('too soon')
    time = 2000
    progress.show('Reading 2 of 2')
    progress.clear()
    progress.clear()
    return written
  }

  it('is one line on a terminal, after a while, and is gone in the end', () => {
    const lines = '\r\u001b[2KReading 1 of 2\r\u001b[2KReading 2 of 2\r\u001b[2K'
    expect(shown({ isTTY: true, columns: 40 })).toBe(lines)
    expect(shown({ isTTY: true, columns: 0 })).toBe(lines)
    expect(shown({ isTTY: true, columns: 8 })).toBe('\r\u001b[2KReading\r\u001b[2KReading\r\u001b[2K')
  })

  it('is nothing elsewhere', () => {
    expect(shown({})).toBe('')
    expect(shown({ isTTY: true }, { TERM: 'dumb' })).toBe('')
    expect(shown({ isTTY: true }, {}, true)).toBe('')
  })
})

describe('wantsColor', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('of a terminal (%j) with %j is %j', (isTTY, env, wanted) => {
    expect(wantsColor({ isTTY, write: () => {} }, env)).toBe(wanted)
  })
})
