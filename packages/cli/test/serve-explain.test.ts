import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { explainRoutes } from '../src/commands/serve/explain-routes.js'
import { openPreview } from '../src/preview/preview-server.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const HOSTILE = '## <script>alert(1)</script>\n\n本报讯 灯船\u0000 ]]> "靠岸" & javascript:alert(1)。(何一帆)\n'

/** Opens a preview of an issue of two pages, one in a file with a hostile name. */
async function opened(): Promise<(path: string, method?: string) => Promise<Response>> {
  const cwd = newFolder()
  const folder = join(cwd, 'in/2024-03-08')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '01.md'), '## 老井\n\n本报讯 村口的老井又出水了。(何一帆)\n')
  writeFileSync(join(folder, '02 <b>&"\'.md'), HOSTILE)
  writeFileSync(join(cwd, 'secret.md'), '## secret\n')
  await runHere(['convert', 'secret.md', '--date', '2024-03-09', '--to', 'md', '--out', 'in/2024-03-09'], cwd)
  mkdirSync(join(cwd, 'site'))
  const routes = explainRoutes({ paths: ['in', 'nowhere'], options: { config: false, encoding: 'utf-8' }, cwd })
  const server = await openPreview({ folder: join(cwd, 'site'), port: 0, routes })
  onTestFinished(() => server.close())
  return (path, method = 'GET') => fetch(`${server.url.replace('localhost', '127.0.0.1')}-/${path}`, { method })
}

it('the preview lists the pages of issues, and explains each as part of its issue', async () => {
  const get = await opened()
  const index = await (await get('explain/')).text()
  expect(index).toContain("default-src 'none'; style-src 'sha256-")
  expect(index).toContain('Cannot read nowhere: there is no such file or folder.')
  expect(index).toContain('in/2024-03-08/02 &lt;b&gt;&amp;')
  expect(index).not.toContain('<b>')
  const links = [...index.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&#39;', "'"))
  expect(links).toHaveLength(3)
  const [first, second] = await Promise.all(links.map(async (link) => await (await get(`explain/${link}`)).text()))
  expect(first).toContain("default-src 'none'; style-src 'sha256-")
  expect(first).toContain('<title>Explanation of in/2024-03-08/01.md</title>')
  expect(first).toContain('村口的老井又出水了')
  expect(second).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(second).not.toMatch(/<script|\u0000/)
})

it('the preview explains nothing but the pages of issues', async () => {
  const get = await opened()
  const status = async (path: string, method?: string) => (await get(path, method)).status
  for (const file of ['secret.md', '../secret.md', 'in/2024-03-08', 'in/2024-03-08/../../secret.md', ''])
    expect(await status(`explain/page?file=${encodeURIComponent(file)}`)).toBe(404)
  expect(await (await get('explain/page?file=in/2024-03-09/issue.md')).text()).toContain('already an issue')
  expect([await status('explain/', 'POST'), await status('explain/other'), await status('explain/', 'HEAD')]).toEqual([
    405, 404, 200,
  ])
})
