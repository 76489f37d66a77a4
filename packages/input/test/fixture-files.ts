import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { InputFolder } from '../src/index.js'

const folder = fileURLToPath(new URL('fixtures/', import.meta.url))

/** Names of the fixtures. */
export const fixtures: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)
  .sort()

/** Returns the bytes of a fixture. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`))

/** Returns the text of a fixture. */
export const fixtureText = (name: string): string => readFileSync(`${folder}${name}`, 'utf8')

/** The folder of the METS fixture, which names its ALTO file `alto/alto-v4.xml`. */
export const metsFolder: InputFolder = {
  has: (path) => existsSync(folder + path.replace(/^alto\//, '')),
  read: (path) => (metsFolder.has(path) ? fixture(path.replace(/^alto\//, '')) : null),
}

/** Returns a folder with files in memory. */
export const folderWith = (files: Readonly<Record<string, string>>): InputFolder => ({
  has: (path) => Object.hasOwn(files, path),
  read: (path) => files[path] ?? null,
})
