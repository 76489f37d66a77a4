import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, isMissing, runProgram } from '@banmian/test-kit'

const grammar = (): string => join(process.env['BANMIAN_SCHEMAS'] ?? '', 'atom-rfc4287.rnc')

/** Returns why Atom cannot be validated here, and prints it; `null` when it can. */
export function whyNoJing(): string | null {
  if (isMissing('jing')) return 'jing is not installed'
  if (existsSync(grammar())) return null
  const why = 'atom-rfc4287.rnc is not in the folder that BANMIAN_SCHEMAS names'
  console.warn(`Skipped: the tests that need the grammar of Atom, since ${why}.`)
  return why
}

/** Validates Atom documents with jing and returns its messages. */
export async function jingAtom(documents: Record<string, string>): Promise<string[]> {
  return folderOf(documents, async (folder) => {
    const { stdout, code } = await runProgram('jing', [
      '-c',
      grammar(),
      ...Object.keys(documents).map((name) => join(folder, name)),
    ])
    const said = stdout.replaceAll(`${folder}/`, '').split('\n').filter(Boolean)
    return code === 0 || said.length > 0 ? said : [`jing ended with ${code}`]
  })
}
