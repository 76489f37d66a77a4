import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { configIn } from '../../config/find-config.js'
import { usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { systemCode } from '../../errors/system-error.js'
import type { InitOptions } from '../../options/command-options.js'
import { parseRecipe, parseSiteUrl, parseText, parseTimeZone } from '../../options/option-values.js'
import { writeError } from '../../output/write-error.js'
import type { InitReport } from '../../report/report.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { ask, type Question } from './ask.js'
import { computerLanguage, computerTimeZone } from './environment.js'
import { type ExamplePage, examplePage } from './example-pages.js'
import { type Answers, CONFIG_PATH, initFiles } from './init-files.js'
import type { InitFile } from './recipe-files.js'

/** Sets up a newspaper in a folder. Returns the exit code. */
export async function init(folder: string, options: InitOptions, session: Session): Promise<number> {
  const { env } = session.io
  const example = examplePage(computerLanguage(env))
  const answers = await answersOf(options, example, session)
  const root = resolve(session.cwd, folder)
  // One in another format would no longer be used once there is a new one.
  const existing = configIn(root)
  const files = initFiles(answers, example.content, root).map((file): InitReport['files'][number] =>
    file.path === CONFIG_PATH && existing !== null
      ? { path: existing, state: 'kept' }
      : { path: file.path, state: write(file, folder, session.cwd) },
  )
  const report: InitReport = { out: folder, timeZone: answers.timeZone, files }
  session.printReport({ ...report, messages: [] }, ({ bold }) => {
    const shown = files.map(({ path, state }) => {
      const name = printable(join(folder, path))
      return `  ${name}${state === 'kept' ? '  exists, and was not changed' : ''}\n`
    })
    const there = folder === '.' ? '' : `cd ${printable(folder)}, then `
    const zone = options.timeZone === undefined ? zoneLine(answers, computerTimeZone(env)) : ''
    return `${bold('Files')}\n${shown.join('')}\n${zone}Next: ${there}banmian serve shows the site, banmian build makes it.\n`
  })
  return EXIT.ok
}

/** Returns the line that says where the time zone in the configuration is from. */
function zoneLine({ timeZone }: Answers, computers: string | null): string {
  if (timeZone === null)
    return 'The time zone is not known, and that of the language is used; set it in the configuration.\n'
  return timeZone === computers ? `The time zone is ${timeZone}, that of this computer.\n` : ''
}

/** Writes a file unless there is one. */
function write({ path, content }: InitFile, folder: string, cwd: string): 'new' | 'kept' {
  const full = resolve(cwd, folder, path)
  try {
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content, { flag: 'wx' })
    return 'new'
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return 'kept'
    throw writeError(printable(join(folder, path)), error)
  }
}

/** Returns the answers by options, and asks for the others. */
async function answersOf({ yes, ...given }: InitOptions, example: ExamplePage, session: Session): Promise<Answers> {
  const questions = questionsFor(given, example, computerTimeZone(session.io.env) ?? '')
  if (!yes && questions.length > 0 && session.io.stdin.isTTY !== true)
    throw usageError('Expected a terminal to ask questions on; use --yes for the usual answers.')
  const texts = yes
    ? questions.map(([, question]) => question.default)
    : await ask(
        questions.map(([, question]) => question),
        session,
      )
  const answers = { ...given, ...Object.fromEntries(questions.map(([name], index) => [name, texts[index]!])) }
  const { publication = '', siteUrl = '', timeZone = '', recipe = 'none' } = answers
  return {
    publication,
    siteUrl: siteUrl === '' ? null : siteUrl,
    timeZone: timeZone === '' ? null : timeZone,
    recipe: parseRecipe(recipe),
  }
}

/** Returns the questions that no option answers, by the name of the option. */
function questionsFor(
  given: InitOptions,
  { publication }: ExamplePage,
  timeZone: string,
): [name: string, question: Question][] {
  const questions: [keyof InitOptions, Question][] = [
    ['publication', { text: 'Name of the newspaper', default: publication, parse: parseText('the name') }],
    [
      'siteUrl',
      {
        text: 'URL of the site, if it is known',
        default: '',
        parse: (answer) => (answer === '' ? '' : parseSiteUrl(answer)),
      },
    ],
    [
      'timeZone',
      { text: 'Time zone', default: timeZone, parse: (answer) => (answer === '' ? '' : parseTimeZone(answer)) },
    ],
    ['recipe', { text: 'Recipe for builds: github, cron or none', default: 'none', parse: parseRecipe }],
  ]
  return questions.filter(([name]) => given[name] === undefined)
}
