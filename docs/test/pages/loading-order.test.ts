// cspell:ignore fetchpriority
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../.vitepress/dist', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))

describe('the loading order of built pages', () => {
  it('is the style sheet before the modules', () => {
    for (const file of files) {
      const html = readFileSync(join(folder, file), 'utf8')
      const [head = ''] = html.split('</head>')
      const modules = head.match(/<(?:script type="module"|link rel="modulepreload")[^>]*>/g) ?? []
      expect(modules.length, file).toBeGreaterThan(1)
      for (const element of modules) expect(element, file).toContain('fetchpriority="low"')
      const styles = head.match(/<link rel="[^"]*stylesheet"[^>]*>/g) ?? []
      expect(styles.length, file).toBeGreaterThan(0)
      for (const element of styles) expect(element, file).not.toContain('fetchpriority')
    }
  })
})
