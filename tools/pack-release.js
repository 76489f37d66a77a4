// Packs every public package into a folder: `npm run pack:release -- FOLDER`. Build first.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Expected the folder to pack into, as in: npm run pack:release -- tarballs')
  process.exit(2)
}
const target = resolve(folder)
mkdirSync(target, { recursive: true })
const packages = readdirSync('packages')
  .map((name) => `./packages/${name}`)
  .filter((path) => !JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).private)
const npm = process.env['npm_execpath']
const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []]
execFileSync(program, [...args, 'pack', '--ignore-scripts', '--pack-destination', target, ...packages], {
  stdio: 'inherit',
})
