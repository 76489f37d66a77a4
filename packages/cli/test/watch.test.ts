import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { BIN, newFolder } from './run-bin.js'

const page = (title: string) => `## 要闻\n\n## ${title}\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n`

/** Starts `banmian watch` in a folder. */
function watch(cwd: string): { child: ChildProcess; errors: () => string; ended: Promise<number | null> } {
  const args = [BIN, 'watch', 'issues', '--publication', '江城日报', '--cover', 'none', '-q']
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env['PATH'] ?? '' } })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, errors: () => errors, ended: new Promise((resolve) => child.on('close', resolve)) }
}

it('watch builds a site, builds it again after each change, and ends with Ctrl-C', async () => {
  const cwd = newFolder()
  const folder = join(cwd, 'issues/2024-03-08')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '01.md'), page('新桥通车'))
  const { child, errors, ended } = watch(cwd)
  const front = () => readFileSync(join(cwd, 'site/index.html'), 'utf8')
  const shows = (text: string) => vi.waitFor(() => expect(front()).toContain(text), { timeout: 30_000, interval: 100 })
  await shows('新桥通车')
  writeFileSync(join(folder, '01.md'), page('菜园开课'))
  await shows('菜园开课')
  mkdirSync(join(cwd, 'issues/2024-03-09'))
  writeFileSync(join(cwd, 'issues/2024-03-09/01.md'), page('公园开放'))
  await shows('公园开放')
  rmSync(folder, { recursive: true })
  rmSync(join(cwd, 'issues/2024-03-09'), { recursive: true })
  await vi.waitFor(() => expect(errors()).toContain('Found no issue in issues'), { timeout: 30_000, interval: 100 })
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(existsSync(join(cwd, 'site/index.html'))).toBe(true)
})
