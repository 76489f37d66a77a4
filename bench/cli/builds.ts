/**
 * Measures builds of an archive: the first one, one without a change, and one after a change of a
 * page. Prints the time, the processor time and the peak of resident memory of each.
 *
 *     npm run bench:builds --workspace bench -- --issues 625 --jobs 2
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PAGES, writeArchive, writePage } from './archive-pages.js'

interface Measured {
  exitCode: number
  seconds: number
  processor: number
  megabytes: number
}

const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '625' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    cover: { type: 'string', default: 'none' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'banmian-builds-'))
const ONE_BUILD = fileURLToPath(new URL('./one-build.js', import.meta.url))

function measure(name: string): void {
  const site = ['--site-url', 'https://paper.example/', '--cover', values.cover]
  const args = [
    'build',
    join(folder, 'issues'),
    '--out',
    join(folder, 'site'),
    '--jobs',
    values.jobs,
    ...site,
    '--quiet',
  ]
  const printed = execFileSync(process.execPath, [ONE_BUILD, ...args, '--no-config'], { encoding: 'utf8' })
  const { exitCode, seconds, processor, megabytes }: Measured = JSON.parse(printed)
  if (exitCode !== 0) throw new Error(`The build failed with ${exitCode}`)
  const figures = [
    `${seconds.toFixed(1)} s`,
    `${processor.toFixed(1)} s of processor time`,
    `${megabytes.toFixed(0)} MB`,
  ]
  console.log(`${name}: ${figures.join(', ')}`)
}

try {
  const issues = Number(values.issues)
  writeArchive(join(folder, 'issues'), issues)
  console.log(`${issues} issues of ${PAGES} pages, ${values.jobs} jobs, cover ${values.cover}`)
  measure('first build')
  measure('no change')
  writePage(join(folder, 'issues/2022-01-02/01.md'), '新', 1)
  measure('a page changed')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
