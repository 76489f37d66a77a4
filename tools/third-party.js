// Prints THIRD-PARTY.md, the licenses of all runtime dependencies: `npm run licenses`.
import { isOwn, publicPackages, runtimePackages } from './runtime-packages.js'

/** The packages that each dependency is installed with, by the beginning of its row. */
const usedBy = new Map()
for (const { folder, manifest } of publicPackages())
  for (const { path, name, version, license } of runtimePackages(folder)) {
    if (isOwn(path)) continue
    const row = `| \`${name}\` | ${version} | ${license} |`
    usedBy.set(row, [...(usedBy.get(row) ?? []), manifest.name])
  }

console.log(`# Third-party packages

The packages that are installed together with a package of banmian, dependencies of dependencies
and required peers included, in the versions of the lock file. \`npm run licenses\` writes this
file, and a test checks it. The published files contain no code of these packages.

| package | version | license | installed with |
|---|---|---|---|`)
for (const [row, names] of [...usedBy].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${row} ${names.map((name) => `\`${name}\``).join(', ')} |`)
