import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { BIN, banmian, newFolder } from './run-bin.js'
import { treeOf } from './tree.js'

const REAL = JSON.stringify(createRequire(import.meta.url).resolve('sharp'))
const CONFIG = { publication: '示范日报', siteUrl: 'https://p.example/', issues: 'in', cover: 'none' }
const flat = (gray: number): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: { r: gray, g: gray, b: gray } } })
    .jpeg()
    .toBuffer()

/** Makes a project of issues that show pictures, with a sharp that runs code before its work. */
async function project(issues: readonly (readonly number[])[], before: string): Promise<string> {
  const cwd = newFolder()
  for (const [day, grays] of issues.entries()) {
    const folder = join(cwd, 'in', `2024-03-0${day + 1}`)
    mkdirSync(folder, { recursive: true })
    const articles = grays.map(
      (gray) => `## 第${day}条${gray}\n\n![](p${gray}.jpg)\n\n本报讯 三月的河边种下新树。(张三)\n`,
    )
    writeFileSync(join(folder, '01.md'), articles.join('\n'))
    for (const gray of grays) writeFileSync(join(folder, `p${gray}.jpg`), await flat(gray))
  }
  mkdirSync(join(cwd, 'node_modules/sharp'), { recursive: true })
  writeFileSync(join(cwd, 'node_modules/sharp/package.json'), '{"name":"sharp","version":"1.0.0","main":"index.js"}')
  writeFileSync(
    join(cwd, 'node_modules/sharp/index.js'),
    `const { appendFileSync } = require('node:fs')
    module.exports = new Proxy(require(${REAL}), { apply(target, self, args) {
      appendFileSync(${JSON.stringify(join(cwd, 'calls'))}, process.pid + '\\n')
      ${before}
      return Reflect.apply(target, self, args)
    } })`,
  )
  writeFileSync(join(cwd, 'banmian.config.json'), JSON.stringify({ ...CONFIG, pictures: { widths: [100, 200] } }))
  return cwd
}

const callsIn = (cwd: string): string[] =>
  existsSync(join(cwd, 'calls')) ? readFileSync(join(cwd, 'calls'), 'utf8').trim().split('\n') : []

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // An ended process whose parent does not wait for it is still listed.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('the process that resizes pictures', () => {
  it('is one for a build, also of several threads', async () => {
    const cwd = await project(
      Array.from({ length: 8 }, (_, day) => [10 * day, 10 * day + 1]),
      '',
    )
    const { code } = await banmian(['build', '--jobs', '2'], { cwd })
    expect(code).toBe(0)
    const calls = callsIn(cwd)
    expect(calls.length).toBeGreaterThan(16)
    expect(new Set(calls).size).toBe(1)
    expect(isAlive(Number(calls[0]))).toBe(false)
  })

  it.each(['1', '2'])('makes a picture of several issues once, with %s threads', async (jobs) => {
    const once = await project([[1, 2]], '')
    expect((await banmian(['build'], { cwd: once })).code).toBe(0)
    const often = await project(
      Array.from({ length: 8 }, () => [1, 2]),
      '',
    )
    expect((await banmian(['build', '--jobs', jobs], { cwd: often })).code).toBe(0)
    expect(callsIn(often).length).toBe(callsIn(once).length)
    const images = (day: number) => {
      const files = Object.entries(treeOf(join(often, `site/issues/2024-03-0${day}/images`)))
      return files.filter(([path]) => !path.startsWith('.'))
    }
    expect(images(1).length).toBe(2 * 3)
    expect(images(8)).toEqual(images(1))
  })

  it('does not make a picture of an earlier build again for another issue', async () => {
    const cwd = await project([[1]], '')
    await banmian(['build'], { cwd })
    const { length } = callsIn(cwd)
    const folder = join(cwd, 'in/2024-03-09')
    mkdirSync(folder)
    writeFileSync(join(folder, '01.md'), '## 又一条\n\n![](p.jpg)\n\n本报讯 三月的河边种下新树。(张三)\n')
    writeFileSync(join(folder, 'p.jpg'), await flat(1))
    expect((await banmian(['build'], { cwd })).code).toBe(0)
    expect(callsIn(cwd).length).toBe(length)
  })

  it.each(['build', 'convert'])('is named in the error of %s when it is killed', async (command) => {
    const cwd = await project([[1], [2]], "process.kill(process.pid, 'SIGKILL')")
    const args = command === 'build' ? ['build'] : ['convert', 'in/2024-03-01/01.md', '--out', 'site']
    const { code, stderr } = await banmian(args, { cwd })
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^error: Cannot resize pictures: .* has ended \(SIGKILL\).*; run the command again\.$/m),
    ])
    expect(existsSync(join(cwd, 'site'))).toBe(false)
  })

  it('starts again for the next issue with --keep-going', async () => {
    const cwd = await project(
      [[1], [2], [3], [4], [5]],
      "if (!require('node:fs').existsSync('killed')) { require('node:fs').writeFileSync('killed', ''); process.kill(process.pid, 'SIGKILL') }",
    )
    const { code, stderr } = await banmian(['build', '--keep-going', '--jobs', '1'], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('SIGKILL')])
    expect(existsSync(join(cwd, 'site/issues'))).toBe(true)
  })

  it.skipIf(process.platform !== 'linux')('ends with the command, even if that is killed', async () => {
    const cwd = await project([[1]], 'return { metadata: () => new Promise(() => {}) }')
    const command = spawn(process.execPath, [BIN, 'build'], { cwd, stdio: 'ignore' })
    while (callsIn(cwd).length === 0) await pause(20)
    const [pid] = callsIn(cwd).map(Number)
    expect(isAlive(pid!)).toBe(true)
    command.kill('SIGKILL')
    await once(command, 'exit')
    while (isAlive(pid!)) await pause(20)
  })
})
