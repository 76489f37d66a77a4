import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const run = promisify(execFile)
const docs = fileURLToPath(new URL('../..', import.meta.url))
const root = join(docs, '..')
const text = readFileSync(join(root, 'examples/taiyuan-daily/page.md'), 'utf8')
const items = (feed: string) => feed.match(/<item>/g)?.length

/** Returns the code of the fences of a page, with their languages. */
const fencesOf = (page: string) =>
  [...page.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }))

/** Returns code without comments. */
const uncommented = (code: string) => code.replace(/^\/\*\*.*\*\/$|(?:\/\/|#).*$/gm, '')

describe('the platforms', () => {
  const english = readFileSync(join(docs, 'platforms.md'), 'utf8')
  const chinese = readFileSync(join(docs, 'zh/platforms.md'), 'utf8')
  const fences = fencesOf(english)
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'banmian-platforms-'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    // A fence that begins with the name of a file is that file.
    for (const { code } of fences) {
      const [, name] = /^(?:\/\/|#) (\S+\.(?:js|yml))\n/.exec(code) ?? []
      if (name === undefined) continue
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), code)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has a server for Node that answers requests', async () => {
    const drive = `
      import { Server } from 'node:http'
      import { once } from 'node:events'
      let server
      const { listen } = Server.prototype
      Server.prototype.listen = function (...given) { server = this; return listen.apply(this, given) }
      process.env.PORT = '0'
      await import('./server.js')
      if (!server.listening) await once(server, 'listening')
      const origin = 'http://localhost:' + server.address().port
      const send = async (path, init) => {
        const response = await fetch(origin + path, init)
        return [response.status, response.headers.get('content-type'), await response.text()]
      }
      const body = ${JSON.stringify(text)}
      console.log(JSON.stringify([
        await send('/?to=rss&date=2024-03-08', { method: 'POST', body }),
        await send('/?date=today', { method: 'POST', body }),
        await send('/?to=pdf', { method: 'POST', body }),
        await send('/', { method: 'POST', body: '文'.repeat(1_000_001) }),
        await send('/'),
      ]))
      server.close()`
    writeFileSync(join(folder, 'drive.js'), drive)
    const { stdout } = await run(process.execPath, ['drive.js'], { cwd: folder })
    const [feed, date, format, long, get] = JSON.parse(stdout) as [number, string, string][]
    expect(feed?.slice(0, 2)).toEqual([200, 'application/rss+xml; charset=utf-8'])
    expect(items(feed?.[2] ?? '')).toBe(10)
    expect(date?.[0]).toBe(400)
    expect(date?.[2]).toContain('YYYY-MM-DD')
    expect([format?.[0], long?.[0], get?.[0]]).toEqual([400, 413, 405])
  })

  // A context of a virtual machine has neither `process` nor `Buffer` nor modules of Node.
  it.each([
    ['serve.js', 'module.default.fetch'],
    ['api/convert.js', 'module.POST'],
  ])('has a handler in %s that needs nothing but web standards', async (file, handler) => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, file)],
      bundle: true,
      minify: true,
      write: false,
      logLevel: 'error',
      format: 'iife',
      globalName: 'module',
      platform: 'browser',
      conditions: ['worker', 'browser'],
    })
    const [{ text: code }] = outputFiles as [(typeof outputFiles)[0]]
    const size = gzipSync(code).length / 1000
    console.info(`${file} in one file: ${size.toFixed(0)} kB, minified and compressed`)
    for (const page of [english, chinese]) {
      const [, stated] = /(\d+) kB/.exec(page) ?? []
      expect(Math.abs(size / Number(stated) - 1), `${size} kB, stated ${stated}`).toBeLessThan(0.05)
    }
    const context = createContext({ Request, Response, URL, TextEncoder, TextDecoder, text })
    runInContext(code, context)
    const query = '/?to=rss&publication=太原日报&date=2024-03-08'
    const response: Response = await runInContext(
      `${handler}(new Request('https://convert.example${query}', { method: 'POST', body: text }))`,
      context,
    )
    expect(response.status).toBe(200)
    expect(items(await response.text())).toBe(10)
    const book: Response = await runInContext(
      `${handler}(new Request('https://convert.example/?to=epub', { method: 'POST', body: text }))`,
      context,
    )
    expect(book.headers.get('content-type')).toBe('application/epub+zip')
    expect(new TextDecoder().decode((await book.arrayBuffer()).slice(30, 38))).toBe('mimetype')
  })

  it('has the same programs in both languages', () => {
    const programs = (page: string) => fencesOf(page).map(({ language, code }) => [language, uncommented(code)])
    expect(programs(chinese)).toEqual(programs(english))
  })

  it('has the configuration of a Worker that names its module', () => {
    const configurations = fences.filter(({ language }) => language === 'json').map(({ code }) => JSON.parse(code))
    expect(configurations).toEqual([expect.objectContaining({ main: 'serve.js' })])
  })

  it('shows the workflow and the line for cron that banmian init writes', async () => {
    const command = join(root, 'packages/cli/dist/bin.js')
    const written = async (recipe: string, file: string) => {
      const args = [command, 'init', recipe, '--yes', '--quiet', '--recipe', recipe]
      await run(process.execPath, args, { cwd: folder })
      return readFileSync(join(folder, recipe, file), 'utf8')
    }
    const workflow = readFileSync(join(folder, '.github/workflows/newspaper.yml'), 'utf8')
    expect(workflow.replace(/^.*\n/, '')).toBe(await written('github', '.github/workflows/newspaper.yml'))
    const cron = (await written('cron', 'newspaper.cron')).replace(/ cd \S+ /, ' cd /path/to/newspaper ')
    expect(fences.map(({ code }) => code)).toContain(cron)
  })

  it('has triggers that are YAML, with times of cron', () => {
    const all = fences.filter(({ language }) => language === 'yaml').map(({ code }) => parse(code))
    expect(all).toHaveLength(1)
    for (const { on } of all) expect(on.push.branches).toEqual(['main'])
    expect(all[0].on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }])
  })
})
