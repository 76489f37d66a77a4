import { join } from 'node:path'
import { folderOf } from '../folder-of.js'
import { packageFolder, SHORT_RUN } from './java.js'
import { runProgram } from './run-program.js'

/** Time-out of a test that runs a validator, in milliseconds. */
export const VALIDATOR_TIMEOUT = 180_000

/**
 * Returns the messages of the Nu Html Checker about pages and style sheets, keyed by file name.
 * Needs Java, which is started once for all files.
 */
export async function nuHtmlChecker(files: Readonly<Record<string, string>>): Promise<string[]> {
  return folderOf(files, async (folder) => {
    const jar = join(packageFolder('vnu-jar'), 'build/dist/vnu.jar')
    const args = [
      ...SHORT_RUN,
      // Code that only the first compiler has compiled needs more of the stack than the default.
      '-Xss8m',
      '-jar',
      jar,
      '--also-check-css',
      '--skip-non-html',
      '--format',
      'json',
      '--exit-zero-always',
      folder,
    ]
    const { stderr, code } = await runProgram('java', args)
    const report = readJson(stderr) as { messages: NuMessage[] } | null
    if (report === null) throw new Error(`The Nu Html Checker ended with ${code} and printed: ${stderr.slice(0, 2000)}`)
    return report.messages.map(({ url = '', lastLine, type, subType, message, extract }) => {
      const name = decodeURI(url).slice(decodeURI(url).indexOf(folder) + folder.length + 1)
      return `${name}:${lastLine ?? 0}: ${subType ?? type}: ${message} ${extract ? JSON.stringify(extract) : ''}`.trimEnd()
    })
  })
}

interface NuMessage {
  url?: string
  lastLine?: number
  type: string
  subType?: string
  message: string
  extract?: string
}

/** Returns the messages of xmllint about the well-formedness of documents, keyed by file name. */
export async function xmllint(documents: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return folderOf(documents, async (folder) => {
    const paths = Object.keys(documents).map((name) => join(folder, name))
    const { stderr, code } = await runProgram('xmllint', ['--noout', '--nonet', '--huge', ...paths])
    const messages = stderr.replaceAll(`${folder}/`, '').split('\n').filter(Boolean)
    return code === 0 || messages.length > 0 ? messages : [`xmllint ended with ${code}`]
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
