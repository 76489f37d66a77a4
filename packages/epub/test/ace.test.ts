import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromiumPath, folderOf, isMissing, runProgram } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { books } from './books.js'

/**
 * Folder in which `npm install --ignore-scripts @daisy/ace` was run. Ace brings 400 packages, so it
 * is not a dependency and runs manually before a release. `accessibility.test.ts` checks its rules
 * on every run.
 */
const ace = process.env['BANMIAN_ACE']
if (ace === undefined)
  console.warn('Skipped: Ace by DAISY; set BANMIAN_ACE to the folder in which @daisy/ace is installed.')

/** Ace opens every document in Chromium: a thousand would take ten minutes. */
const { 'thousand.epub': _, ...checked } = books()

/** A true positive in hostile text: a table header of invisible characters cannot be read. */
const RIGHTLY: Readonly<Record<string, RegExp>> = { 'hostile.epub': /: empty-table-header: / }

interface Report {
  assertions: {
    'earl:testSubject': { url: string }
    assertions: { 'earl:test': { 'dct:title': string }; 'earl:result': { 'dct:description': string } }[]
  }[]
}

describe.skipIf(ace === undefined || isMissing('chromium'))('Ace by DAISY', { timeout: 300_000 }, () => {
  it.each(Object.entries(checked))('finds no violation in %s', async (name, book) => {
    await folderOf({ [name]: book }, async (folder) => {
      const program = join(ace ?? '', 'node_modules', '.bin', 'ace-puppeteer')
      const args = [
        `PUPPETEER_EXECUTABLE_PATH=${chromiumPath()}`,
        'ACE_TIMEOUT_INITIAL=60000',
        program,
        ...['-s', '-f', '-o', join(folder, 'out'), join(folder, name)],
      ]
      const { stderr } = await runProgram('env', args)
      const report = JSON.parse(
        await readFile(join(folder, 'out', 'report.json'), 'utf8').catch(() => 'null'),
      ) as Report | null
      if (report === null) throw new Error(`Ace wrote no report and said: ${stderr.slice(0, 2000)}`)
      const said = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
        assertions.map((one) => `${url}: ${one['earl:test']['dct:title']}: ${one['earl:result']['dct:description']}`),
      )
      expect(said.filter((one) => !RIGHTLY[name]?.test(one))).toEqual([])
    })
  })
})
