import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isMissing, openBrowser } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicPackages, readJson } from './packages.js'
import { type PackedProject, packedProject } from './packed-project.js'

/** Maximum duration of packing and installing on a slow machine, in milliseconds. */
const INSTALL = 300_000
const STEP = 120_000

const { devDependencies } = readJson<{ devDependencies: Record<string, string> }>('package.json')
const names = publicPackages.map(({ manifest }) => manifest.name)
const libraries = names.filter((name) => name !== '@banmian/cli')

/** A program that takes a page through every library and prints the results. */
const use = `
const page = '## 要闻\\n\\n## 示范小学开设菜园劳动课\\n\\n本报讯 3月7日,孩子们学会了翻地。(张三)\\n'
const { issue } = parseIssue(page, { publication: '示范日报', date: '2024-03-08' })
const link = 'https://paper.example/'
`

let project: PackedProject
beforeAll(async () => {
  project = await packedProject(
    ['typescript', 'vite', 'esbuild', '@types/node'].map((tool) => `${tool}@${devDependencies[tool] ?? 'latest'}`),
  )
}, INSTALL)
afterAll(() => project?.remove())

describe('a tarball', () => {
  it.each(names)('of %s holds dist, README, LICENSE and nothing of the sources', (name) => {
    const files = project.contents.get(name) ?? []
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']),
    )
    expect(
      files.filter(
        (file) => !/^(?:dist\/|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$|schema\.graphql$)/.test(file),
      ),
    ).toEqual([])
  })

  it.each(names)('of %s has source maps that hold their sources', (name) => {
    const folder = join(project.folder, 'node_modules', name)
    const maps = (project.contents.get(name) ?? []).filter((file) => file.endsWith('.js.map'))
    expect(maps.length).toBeGreaterThan(0)
    for (const file of maps) {
      const map = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        sources: string[]
        sourcesContent?: string[]
      }
      map.sources.forEach((source, index) => {
        const held = map.sourcesContent?.[index] !== undefined
        expect(held || existsSync(join(folder, dirname(file), source)), `${file}: ${source}`).toBe(true)
      })
    }
  })
})

describe('an empty project with the packages installed', () => {
  it.each(names)(
    'imports and requires %s',
    async (name) => {
      const count = `const keys = (module) => Object.keys(module).filter((key) => key !== '__esModule' && key !== 'module.exports').sort().join()`
      project.write('import.mjs', `${count}\nconsole.log(keys(await import('${name}')))`)
      project.write('require.cjs', `${count}\nconsole.log(keys(require('${name}')))`)
      const imported = await project.node('import.mjs')
      expect(imported.trim()).not.toBe('')
      expect(await project.node('require.cjs')).toBe(imported)
    },
    STEP,
  )

  it.each(['nodenext', 'bundler'])(
    'type-checks with moduleResolution %s',
    async (moduleResolution) => {
      project.write(
        'types.ts',
        `${libraries.map((name, index) => `import * as library${index} from '${name}'`).join('\n')}
import { parseIssue, type Issue } from '@banmian/core'
import { validateIssue } from '@banmian/core/schema'
import { renderRss } from '@banmian/rss'
${use}
const same: Issue = issue
export const feed: string = renderRss(same, { siteUrl: link })
export const valid: boolean = validateIssue(issue).valid
export const all = [${libraries.map((_, index) => `library${index}`).join(', ')}]
`,
      )
      project.write(
        'tsconfig.json',
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            target: 'es2022',
            module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
            moduleResolution,
            types: [],
            lib: ['es2022', 'dom'],
          },
          files: ['types.ts'],
        }),
      )
      await project.node('node_modules/typescript/bin/tsc', '-p', '.')
    },
    STEP,
  )

  it(
    'bundles for the browser with Vite',
    async () => {
      project.write('index.html', '<!doctype html><title>x</title><script type="module" src="/main.js"></script>')
      project.write(
        'main.js',
        `import { parseIssue } from '@banmian/core'
import { renderIssue } from '@banmian/html'
import { renderRss } from '@banmian/rss'
import { renderEpub } from '@banmian/epub'
${use}
document.body.append(renderIssue(issue).length, renderRss(issue, { siteUrl: link }).length, renderEpub(issue).length)
`,
      )
      await project.node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error')
      expect(existsSync(join(project.folder, 'dist/index.html'))).toBe(true)
    },
    STEP,
  )

  it.skipIf(isMissing('chromium'))(
    'runs in the browser what Vite made',
    async () => {
      const origin = 'http://packed.example'
      const browser = await openBrowser()
      try {
        const page = await browser.newPage()
        const faults: string[] = []
        page.on('pageerror', (error) => faults.push(error.message))
        await page.route('**/*', (route) => {
          const { origin: asked, pathname } = new URL(route.request().url())
          if (asked !== origin) faults.push(route.request().url())
          return route.fulfill({ path: join(project.folder, 'dist', pathname === '/' ? 'index.html' : pathname) })
        })
        await page.goto(`${origin}/`)
        // The lengths of a page, a feed and a book.
        await page.waitForFunction('/^\\d{12,}$/.test(document.body.textContent)')
        expect(faults).toEqual([])
      } finally {
        await browser.close()
      }
    },
    STEP,
  )

  it(
    'bundles for a worker without Node',
    async () => {
      project.write(
        'worker.js',
        `import { parseIssue } from '@banmian/core'
import { renderRss } from '@banmian/rss'
import { renderEpub } from '@banmian/epub'
${use}
export default { fetch: () => new Response(renderRss(issue, { siteUrl: link }) + renderEpub(issue).length) }
`,
      )
      // Built-in modules are unknown on the platform "neutral", so importing one fails the build.
      project.write(
        'build-worker.mjs',
        `import { build } from 'esbuild'
await build({
  entryPoints: ['worker.js'],
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  outfile: 'worker.out.mjs',
  logLevel: 'warning',
})`,
      )
      await project.node('build-worker.mjs')
      project.write(
        'run-worker.mjs',
        `import worker from './worker.out.mjs'\nconsole.log((await worker.fetch().text()).slice(0, 5))`,
      )
      expect(await project.node('run-worker.mjs')).toBe('<?xml\n')
    },
    STEP,
  )

  it('runs the command', async () => {
    expect(await project.node('node_modules/@banmian/cli/dist/bin.js', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
