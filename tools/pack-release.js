// Packs every public package into a folder, each with its bill of materials:
// `npm run pack:release -- FOLDER`. Build first.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { billOfMaterials } from './bill-of-materials.js'
import { publicPackages, runtimePackages } from './runtime-packages.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Expected the folder to pack into, as in: npm run pack:release -- tarballs')
  process.exit(2)
}
const target = resolve(folder)
mkdirSync(target, { recursive: true })
const packages = publicPackages()
const npm = process.env['npm_execpath']
const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []]
const folders = packages.map(({ folder }) => `./${folder}`)
execFileSync(program, [...args, 'pack', '--ignore-scripts', '--pack-destination', target, ...folders], {
  stdio: 'inherit',
})
for (const { folder, manifest } of packages) {
  const name = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}`
  const hash = createHash('sha512')
    .update(readFileSync(join(target, `${name}.tgz`)))
    .digest('base64')
  writeFileSync(join(target, `${name}.cdx.json`), billOfMaterials(runtimePackages(folder), `sha512-${hash}`))
}
