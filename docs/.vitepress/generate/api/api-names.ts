import { readdirSync, readFileSync } from 'node:fs'
import { docs, frontMatter, writePage } from '../write-page.js'

/** The kinds of exports in the order of the page, with their Chinese names. */
const kinds: Readonly<Record<string, string>> = {
  Functions: '函数',
  Classes: '类',
  Variables: '常量',
  Interfaces: '接口',
  'Type Aliases': '类型',
}

interface Export {
  kind: string
  name: string
  anchor: string
}

/**
 * Writes the names of all exports in Chinese, linked to the API reference, which is in English. So
 * a search on the Chinese pages finds them.
 */
export function writeApiNames(): void {
  const modules = readdirSync(`${docs}api/@banmian`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.md$/, ''))
    .sort()
  const head = frontMatter({ title: 'API', description: '各个包导出的全部名称，链接到英文的说明' })
  const intro = '各个包导出的全部名称。每个名称链接到它的说明，说明只有英文。'
  const parts = modules.map((path) => `## @banmian/${path}\n\n${listOf(path)}`)
  writePage('zh/api/index.md', `${[head, '# API', intro, ...parts].join('\n\n')}\n`)
}

/** Returns the exports of a module as a list with an item for each kind. */
function listOf(path: string): string {
  const exports = exportsOf(readFileSync(`${docs}api/@banmian/${path}.md`, 'utf8'))
  return Object.entries(kinds)
    .map(([kind, text]) => ({ text, some: exports.filter((one) => one.kind === kind) }))
    .filter(({ some }) => some.length > 0)
    .map(({ text, some }) => {
      const links = some.map(({ name, anchor }) => {
        const id = `${path.replaceAll('/', '-')}-${anchor}`
        return `[\`${name}\`](/api/@banmian/${path}#${anchor}){#${id}}`
      })
      return `- ${text}：${links.join('、')}`
    })
    .join('\n')
}

/** Returns the exports on a page of the reference, whose anchors are those that VitePress gives. */
function exportsOf(page: string): Export[] {
  const found: Export[] = []
  const times = new Map<string, number>()
  let kind = ''
  for (const [, level = '', heading = ''] of page.matchAll(/^(#+) (.*)$/gm)) {
    const text = heading.replaceAll('\\', '')
    const slug = text
      .toLowerCase()
      .replace(/[^a-z0-9_]+/g, '-')
      .replace(/^-|-$/g, '')
    const time = times.get(slug) ?? 0
    times.set(slug, time + 1)
    if (level === '##') kind = text
    else if (level === '###' && kind in kinds)
      found.push({ kind, name: text.replace(/\(\)$/, ''), anchor: time === 0 ? slug : `${slug}-${time}` })
  }
  return found
}
