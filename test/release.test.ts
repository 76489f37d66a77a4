import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Manifest, publicPackages, root, workspaces } from './packages.js'

const run = promisify(execFile)
/** Maximum duration of the release on a slow machine, in milliseconds. */
const RELEASE = 240_000

const private_ = workspaces.filter(({ manifest }) => manifest.private)
const read = <T>(folder: string, path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T

let copy = ''
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'banmian-release-'))
  for (const path of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    '.changeset',
    ...workspaces.map(({ folder }) => join(folder, 'package.json')),
  ])
    cpSync(join(root, path), join(copy, path), { recursive: true })
  for (const { folder } of publicPackages) {
    for (const path of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist'])
      if (existsSync(join(root, folder, path)))
        cpSync(join(root, folder, path), join(copy, folder, path), { recursive: true })
  }
  mkdirSync(join(copy, '.changeset'), { recursive: true })
  writeFileSync(join(copy, '.changeset/rehearsal.md'), "---\n'@banmian/markup': minor\n---\n\nA rehearsal.\n")
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  // changesets needs a git repository.
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: copy })
  await git('init', '-q', '-b', 'main')
  await git('add', '-A', '--', '.', ':!node_modules')
  await git('commit', '-q', '-m', 'x')
  await run(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], { cwd: copy })
  await run('npm', ['install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: copy })
}, RELEASE)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a release', () => {
  it('uses up the changesets and writes a changelog that says what changed', () => {
    expect(existsSync(join(copy, '.changeset/rehearsal.md'))).toBe(false)
    expect(readFileSync(join(copy, 'packages/markup/CHANGELOG.md'), 'utf8')).toContain('A rehearsal.')
  })

  it('raises versions, and every range between packages with them', () => {
    const now = new Map(
      publicPackages.map(({ folder }) => [folder, read<Manifest>(copy, join(folder, 'package.json'))]),
    )
    const versionOf = new Map([...now.values()].map(({ name, version }) => [name, version]))
    const before = publicPackages.find(({ folder }) => folder === 'packages/markup')?.manifest.version
    expect(versionOf.get('@banmian/markup')).not.toBe(before)
    for (const { name, dependencies, peerDependencies } of now.values())
      for (const [sibling, range] of Object.entries({ ...dependencies, ...peerDependencies }))
        if (versionOf.has(sibling)) expect(range, `${sibling} in ${name}`).toBe(`^${versionOf.get(sibling)}`)
  })

  it('leaves private workspaces and what they name alone', () => {
    for (const { folder, manifest } of private_)
      expect(read<Manifest>(copy, join(folder, 'package.json')).dependencies, folder).toEqual(manifest.dependencies)
  })

  it('leaves a lock file that names the new versions', () => {
    const lock = read<{ packages: Record<string, { version?: string }> }>(copy, 'package-lock.json')
    for (const { folder } of publicPackages)
      expect(lock.packages[folder]?.version, folder).toBe(read<Manifest>(copy, join(folder, 'package.json')).version)
  })

  it('packs tarballs that carry the changelog and name each other by their new versions', async () => {
    const folders = publicPackages.map(({ folder }) => `./${folder}`)
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', ...folders], { cwd: copy })
    const tarballs = JSON.parse(stdout) as {
      name: string
      version: string
      filename: string
      files: { path: string }[]
    }[]
    expect(tarballs.map(({ name }) => name).sort()).toEqual(publicPackages.map(({ manifest }) => manifest.name).sort())
    const versionOf = new Map(tarballs.map(({ name, version }) => [name, version]))
    for (const { name, filename, files } of tarballs) {
      if (existsSync(join(copy, 'packages', name.slice('@banmian/'.length), 'CHANGELOG.md')))
        expect(
          files.map(({ path }) => path),
          name,
        ).toContain('CHANGELOG.md')
      const { stdout: json } = await run('tar', ['-xzOf', filename, 'package/package.json'], { cwd: copy })
      const { dependencies = {}, ...manifest } = JSON.parse(json) as Manifest
      expect(manifest.version).toBe(versionOf.get(name))
      for (const [sibling, range] of Object.entries(dependencies))
        if (versionOf.has(sibling)) expect(range, `${sibling} in ${name}`).toBe(`^${versionOf.get(sibling)}`)
    }
    expect(tarballs.find(({ name }) => name === '@banmian/markup')?.files.map(({ path }) => path)).toContain(
      'CHANGELOG.md',
    )
  })
})
