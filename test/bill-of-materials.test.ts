import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicPackages, root } from './packages.js'

const run = promisify(execFile)

/** The licenses that a dependency at runtime may have. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
]

interface Component {
  'bom-ref': string
  name: string
  group?: string
  purl: string
  hashes?: { alg: string; content: string }[]
  licenses?: { license: { id: string } }[]
}
interface Bill {
  specVersion: string
  serialNumber?: string
  metadata: { timestamp?: string; component: Component }
  components: Component[]
  dependencies: { ref: string; dependsOn?: string[] }[]
}

const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name)

let folder = ''
const fileOf = (name: string, version: string, extension: string): string =>
  join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.${extension}`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-bills-'))
  await run(process.execPath, ['tools/pack-release.js', folder], { cwd: root })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(publicPackages)('the bill of materials of $manifest.name', ({ manifest }) => {
  const { name, version } = manifest
  const text = () => readFileSync(fileOf(name, version, 'cdx.json'), 'utf8')
  const bill = () => JSON.parse(text()) as Bill

  it('is valid CycloneDX 1.6, strictly, by the schema of its authors', async () => {
    expect(bill().specVersion).toBe('1.6')
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text())).toBeNull()
  })

  it('names the packed file by its hash, and nothing that changes from run to run', () => {
    const { serialNumber, metadata } = bill()
    expect([serialNumber, metadata.timestamp]).toEqual([undefined, undefined])
    const hash = createHash('sha512')
      .update(readFileSync(fileOf(name, version, 'tgz')))
      .digest('hex')
    expect(metadata.component).toMatchObject({
      'bom-ref': `${name}@${version}`,
      hashes: [{ alg: 'SHA-512', content: hash }],
    })
  })

  it('has the dependencies of the manifest, all that these need, and their hashes', () => {
    const { metadata, components, dependencies } = bill()
    const refs = new Set([metadata.component, ...components].map((component) => component['bom-ref']))
    const direct = dependencies.find(({ ref }) => ref === `${name}@${version}`)?.dependsOn ?? []
    const names = new Map(
      [metadata.component, ...components].map((component) => [component['bom-ref'], nameOf(component)]),
    )
    const meta = manifest.peerDependenciesMeta ?? {}
    const peers = Object.keys(manifest.peerDependencies ?? {}).filter((peer) => !meta[peer]?.optional)
    expect(direct.map((ref) => names.get(ref)).sort()).toEqual(
      [...Object.keys(manifest.dependencies ?? {}), ...peers].sort(),
    )
    for (const { dependsOn = [] } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref)
    const reached = new Set(dependencies.flatMap(({ dependsOn = [] }) => dependsOn))
    for (const component of components) {
      expect(reached).toContain(component['bom-ref'])
      if (component.group !== '@banmian') expect(component.hashes?.[0]?.alg, component.name).toBe('SHA-512')
    }
  })

  it('has only licenses that everybody may use', () => {
    const { metadata, components } = bill()
    for (const component of [metadata.component, ...components])
      expect(
        component.licenses?.map(({ license }) => license.id).filter((id) => ALLOWED.includes(id)),
        component['bom-ref'],
      ).toHaveLength(1)
  })
})

describe('the release', () => {
  it('has one bill for each packed file', () => {
    const files = readdirSync(folder)
    const stems = (extension: string) =>
      files.filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length))
    expect(stems('.cdx.json')).toEqual(stems('.tgz'))
    expect(stems('.tgz')).toHaveLength(publicPackages.length)
  })

  it('has the same bytes when it is packed again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'banmian-bills-'))
    try {
      await run(process.execPath, ['tools/pack-release.js', again], { cwd: root })
      for (const file of readdirSync(folder))
        expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(true)
    } finally {
      rmSync(again, { recursive: true, force: true })
    }
  })

  it('lists its third-party packages in THIRD-PARTY.md, which `npm run licenses` writes', async () => {
    const { stdout } = await run(process.execPath, ['tools/third-party.js'], { cwd: root })
    expect(readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8')).toBe(stdout)
    const rows = [...stdout.matchAll(/^\| `(.+?)` \| \S+ \| (\S+) \|/gm)]
    expect(rows.length).toBeGreaterThan(5)
    for (const [row, , license] of rows) expect(ALLOWED, row).toContain(license)
  })
})
