import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Returns the parsed content of a JSON file of the repository. */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** Returns the public packages of the repository: their folders and manifests. */
export const publicPackages = () =>
  readdirSync(join(root, 'packages'))
    .map((name) => ({ folder: `packages/${name}`, manifest: readJson(`packages/${name}/package.json`) }))
    .filter(({ manifest }) => !manifest.private)

/**
 * A package that is installed together with a public one, in the version of the lock file.
 *
 * @typedef {object} RuntimePackage
 * @property {string} path Where the lock file has it.
 * @property {string} name
 * @property {string} version
 * @property {string | undefined} license An SPDX expression.
 * @property {string | undefined} integrity A hash as in Subresource Integrity.
 * @property {string[]} dependencies The paths of the packages that it needs.
 */

/**
 * Returns the packages at runtime of a workspace, itself first: dependencies and required peers,
 * and all that these need.
 *
 * @param {string} folder
 * @returns {RuntimePackage[]}
 */
export function runtimePackages(folder) {
  const { packages } = readJson('package-lock.json')
  const found = new Map()
  const visit = (path) => {
    const entry = packages[path]
    if (entry.link) return visit(entry.resolved)
    if (found.has(path)) return path
    const manifest = isOwn(path) ? readJson(`${path}/package.json`) : entry
    const { version, license, integrity } = { ...entry, ...manifest }
    const one = { path, name: manifest.name ?? nameOf(path), version, license, integrity, dependencies: [] }
    found.set(path, one)
    for (const name of namesOf(manifest)) one.dependencies.push(visit(resolve(packages, path, name)))
    return path
  }
  visit(folder)
  return [...found.values()]
}

/** Returns whether a path of the lock file is a workspace of the repository. */
export const isOwn = (path) => !path.includes('node_modules/')

/** Returns the names of the packages that a package needs. */
function namesOf({ dependencies, peerDependencies, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta[name]?.optional)
  return [...new Set([...Object.keys(dependencies ?? {}), ...peers])].sort()
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Returns the path of a package in the lock file, as Node finds it from another. */
function resolve(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/\/?(?:node_modules\/)?(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = join(folder, 'node_modules', name).replaceAll('\\', '/')
    if (packages[path]) return path
    if (folder === '') throw new Error(`Expected ${name}, which ${from} needs, in the lock file.`)
  }
}
