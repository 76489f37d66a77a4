import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publicPackages, readJson, root, workspaces } from './packages.js'

const versionOf = new Map(workspaces.map(({ manifest }) => [manifest.name, manifest.version]))
const publicNames = new Set(publicPackages.map(({ manifest }) => manifest.name))

describe.each(workspaces)('$folder', ({ manifest }) => {
  it('names its siblings by the versions that they have', () => {
    for (const [field, wanted] of [
      ['dependencies', (name: string) => (manifest.private ? '*' : `^${versionOf.get(name)}`)],
      ['peerDependencies', (name: string) => (manifest.private ? '*' : `^${versionOf.get(name)}`)],
      ['devDependencies', () => '*'],
    ] as const) {
      for (const [name, range] of Object.entries(manifest[field] ?? {})) {
        if (versionOf.has(name)) expect(range, `${field} of ${name}`).toBe(wanted(name))
      }
    }
  })

  it('depends on nothing private', () => {
    if (manifest.private) return
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      if (versionOf.has(name)) expect(publicNames).toContain(name)
    }
  })
})

describe.each(publicPackages)('$folder, as published', ({ folder, manifest }) => {
  it('says who made it, for what, and where it lives', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      files: expect.arrayContaining(['dist', 'CHANGELOG.md']),
      engines: { node: readJson<{ engines: { node: string } }>('package.json').engines.node },
      repository: { type: 'git', url: 'git+https://github.com/banmian/banmian.git', directory: folder },
      homepage: `https://github.com/banmian/banmian/tree/main/${folder}#readme`,
      bugs: 'https://github.com/banmian/banmian/issues',
      publishConfig: { access: 'public', provenance: true },
    })
    expect(manifest.description).toMatch(/^.{20,120}$/)
    expect(manifest.keywords?.length).toBeGreaterThan(2)
    expect(manifest.funding).toBeUndefined()
  })

  it('carries its license and a README', () => {
    expect(readFileSync(join(root, folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
    expect(existsSync(join(root, folder, 'README.md'))).toBe(true)
  })
})
