import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Io, run } from '../src/index.js'
import { wantsColor } from '../src/terminal/colors.js'
import { progressOn } from '../src/terminal/progress.js'

/** Returns streams that record what is written. */
function recordingIo(input = '', isTTY = false) {
  const output = { stdout: '', stderr: '' }
  const io: Io = {
    stdin: Object.assign(Readable.from(input === '' ? [] : [input]), { isTTY }),
    stdout: { write: (text) => (output.stdout += text), isTTY },
    stderr: { write: (text) => (output.stderr += text), isTTY },
    env: { NO_COLOR: '1' },
  }
  return { io, output }
}

describe('run', () => {
  it('returns the exit code, and writes to the given streams', async () => {
    const { io, output } = recordingIo('## 要闻\n\n## 学校开课\n\n本报讯 3月7日,学校开课。(张三)\n')
    expect(await run(['convert', '--to', 'json', '--out', '-', '--date', '2024-03-08'], io)).toBe(0)
    expect(JSON.parse(output.stdout)).toMatchObject({ type: 'issue', date: '2024-03-08' })
    expect(output.stderr).toBe('')
  })

  it('asks for a page instead of waiting for typed input', async () => {
    const { io, output } = recordingIo('', true)
    expect(await run(['convert'], io)).toBe(2)
    expect(output.stderr).toContain('error: No pages given')
  })

  it('reports an unexpected error as a bug, with its stack as harmless lines', async () => {
    const { io, output } = recordingIo()
    const stdin = (async function* () {
      yield '## '
      throw new Error('of the stream\u001b[2J')
    })()
    expect(await run(['convert', '-', '--json'], { ...io, stdin })).toBe(1)
    expect(output.stderr).toMatch(
      /^error: This is a bug in banmian; please report it at https:\/\/github\.com\/banmian\/banmian\/issues with the lines below\.\n {2}Error: of the stream\ufffd\[2J\n {2} {4}at /,
    )
    expect(JSON.parse(output.stdout)).toMatchObject({ error: { code: 'unexpected' } })
  })

  it('refuses to print a binary format to a terminal', async () => {
    const { io, output } = recordingIo('', true)
    Object.assign(io, { stdin: Readable.from(['## 学校开课\n\n本报讯 3月7日,学校开课。(张三)\n']) })
    expect(await run(['convert', '-', '--to', 'epub', '--out', '-'], io)).toBe(2)
    expect(output).toEqual({
      stdout: '',
      stderr: expect.stringContaining('Expected standard output to be a file or a pipe'),
    })
  })
})

describe('progress', () => {
  const shown = (stream: { isTTY?: boolean; columns?: number }, env = {}, quiet = false, first = 'Reading 1 of 2') => {
    let time = 0
    let written = ''
    const progress = progressOn({ ...stream, write: (text) => (written += text) }, env, quiet, () => time)
    progress.show('at once')
    time = 1000
    progress.show(first)
    progress.show('too soon')
    time = 2000
    progress.show('Reading 2 of 2')
    progress.clear()
    progress.clear()
    return written
  }

  it('is one line on a terminal, shown after a delay and removed at the end', () => {
    const lines = '\r\u001b[2KReading 1 of 2\r\u001b[2KReading 2 of 2\r\u001b[2K'
    expect(shown({ isTTY: true, columns: 40 })).toBe(lines)
    expect(shown({ isTTY: true, columns: 0 })).toBe(lines)
    expect(shown({ isTTY: true, columns: 0 }, {}, false, 'x'.repeat(99))).toContain(`\u001b[2K${'x'.repeat(79)}\r`)
    expect(shown({ isTTY: true, columns: 8 })).toBe('\r\u001b[2KReading\r\u001b[2KReading\r\u001b[2K')
  })

  it('is not shown elsewhere', () => {
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
