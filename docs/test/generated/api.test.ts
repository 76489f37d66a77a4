import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { english } from '../../.vitepress/text/en.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const built = fileURLToPath(new URL('../../.vitepress/dist/', import.meta.url))

interface Manifest {
  name: string
  private?: boolean
  exports: Readonly<Record<string, string | { types: string }>>
}

/** The import specifiers of all published packages that have types. */
const specifiers = readdirSync(`${root}packages`)
  .map((name) => JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as Manifest)
  .filter((manifest) => manifest.private !== true)
  .flatMap(({ name, exports }) =>
    Object.entries(exports).flatMap(([path, target]) => (typeof target === 'object' ? [name + path.slice(1)] : [])),
  )

describe('the API reference', () => {
  const names = readFileSync(`${built}zh/api/index.html`, 'utf8')

  it('knows the packages', () => {
    expect(specifiers).toContain('@banmian/core')
    expect(specifiers).toContain('@banmian/core/parse')
  })

  it.each(specifiers)('has a page of %s, which both languages lead to', (specifier) => {
    expect(existsSync(`${built}api/${specifier}.html`)).toBe(true)
    expect(names).toContain(`/api/${specifier}#`)
    expect(JSON.stringify(english.themeConfig?.sidebar)).toContain(`"/api/${specifier}"`)
  })
})
