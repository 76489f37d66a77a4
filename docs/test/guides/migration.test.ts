import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const docs = fileURLToPath(new URL('../..', import.meta.url))
const root = join(docs, '..')
const fencesOf = (path: string) => readFileSync(join(docs, path), 'utf8').match(/^```[^\n]*\n[\s\S]*?^```$/gm) ?? []

describe('the pages about migration', () => {
  it('have the same programs in both languages', () => {
    expect(fencesOf('zh/migration.md')).toEqual(fencesOf('migration.md'))
  })

  it('show a command whose report begins as shown', () => {
    const [typed = '', shown = ''] = fencesOf('migration.md').slice(-2)
    const [, line = ''] = /^banmian (.*)$/m.exec(typed) ?? []
    const [, report = ''] = /^```text\n([\s\S]*)```$/.exec(shown) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'banmian-migration-'))
    try {
      cpSync(join(root, 'examples/taiyuan-daily/page.md'), join(folder, 'page.md'))
      const command = [join(root, 'packages/cli/dist/bin.js'), ...line.split(' ')]
      // A cover in PNG needs a font with Chinese characters, which a machine may lack.
      const printed = execFileSync(process.execPath, [...command, '--cover', 'svg'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      expect(report).toContain('9 articles')
      expect(printed.slice(0, report.length)).toBe(report)
      expect(readFileSync(join(folder, 'out/issue.epub')).subarray(30, 38).toString()).toBe('mimetype')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
