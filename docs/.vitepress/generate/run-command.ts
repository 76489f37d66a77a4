import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const bin = join(dirname(require.resolve('@banmian/cli')), 'bin.js')

/**
 * Runs commands in a temporary folder, and returns what the last one printed to standard output
 * (`report`) and standard error (`said`).
 */
export function runCommand(
  files: Record<string, string>,
  commands: readonly (readonly string[])[],
): { report: string; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-command-'))
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' }
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    let last = { report: '', said: '' }
    for (const args of commands) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`Expected banmian ${args.join(' ')} to succeed; it said:\n${stderr}`)
      last = { report: stdout, said: stderr }
    }
    return last
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
