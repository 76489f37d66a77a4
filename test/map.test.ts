import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publicPackages, root, workspaces } from './packages.js'

const map = readFileSync(join(root, 'docs/public/repository.svg'), 'utf8')
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const short = (name: string): string => name.replace('@banmian/', '')

/** Every package, and every folder at the root with committed files. */
const folders = [
  ...workspaces.map(({ folder }) => folder).filter((folder) => folder.startsWith('packages/')),
  ...new Set(
    execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((path) => /^[^./][^/]*\//.test(path) && !path.startsWith('packages/'))
      .map((path) => path.slice(0, path.indexOf('/'))),
  ),
].sort()

it('the map of the repository names every folder', () => {
  const named = [...map.matchAll(/<text class="name"[^>]*>([^<]+)</g)].map(([, name]) => name)
  expect(named.sort()).toEqual(folders)
})

it('the map has an arrow for every package that another depends on, and no other', () => {
  const arrows = [...map.matchAll(/<path class="uses" id="([^"]+)"/g)].map(([, id]) => id)
  const uses = publicPackages.flatMap(({ manifest }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => name.startsWith('@banmian/'))
      .map((name) => `${short(manifest.name)}-${short(name)}`),
  )
  expect(arrows.sort()).toEqual(uses.sort())
})

it('CONTRIBUTING shows the map and says what each folder is', () => {
  expect(contributing).toContain('docs/public/repository.svg')
  for (const folder of folders)
    expect(contributing, folder).toMatch(new RegExp(`\\b${folder.replace('packages/', '')}\\b`))
})
