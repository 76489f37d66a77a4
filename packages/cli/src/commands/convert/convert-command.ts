import { Command, Option } from 'commander'
import { FORMAT_NAMES, formats } from '../../formats/formats.js'
import { PLACEHOLDER_LINK } from '../../formats/render-formats.js'
import {
  type ConvertOptions,
  DEFAULT_FORMATS,
  DEFAULT_MAX_SIZE,
  DEFAULT_OUT,
  readDate,
  readEncoding,
  readFailOn,
  readFormats,
  readLanguage,
  readLink,
  readMaxSize,
  readPath,
  readText,
} from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { convert } from './convert.js'

const HELP = `
Pages:
  Files, folders (their .md and .txt files sorted by name), or - for standard
  input, which is also read when nothing is named. All pages are one issue, in
  the order given. Text is UTF-8, or UTF-16 with a byte order mark.
  An issue.md or issue.json that was written before, and perhaps corrected by
  hand, is taken as it stands. Pictures that lie in the folder of a page are
  copied to images/.

Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(8)}  ${formats[name].what}`).join('\n')}

Output:
  Files are written all or none; those that would not change are not touched.
  The report goes to standard output; messages, progress and failures go to
  standard error. Colors follow NO_COLOR and FORCE_COLOR.

Exit codes:
  0  done
  1  something could not be read or written
  2  the command line is wrong
  3  done, and a message reached --fail-on
  130  interrupted

Examples:
  banmian convert page.md --publication 太原日报 --date 2024-03-08
  banmian convert 2024-03-08/ --to html,rss --link https://paper.example/today/
  banmian convert 1.txt 2.txt --page-label A1 --page-label A2 --encoding gb18030
  banmian convert page.md --to md    (then correct out/issue.md by hand, and)
  banmian convert out/issue.md
  pdftotext -layout page.pdf - | banmian convert - --to epub --strict
`

/** The command `banmian convert`. */
export function convertCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const collect = (option: string) => (value: string, before: string[] | undefined) => [
    ...(before ?? []),
    readText(option)(value),
  ]
  return new Command('convert')
    .description('Restore the articles of pages and write the issue in other formats.')
    .argument('[pages...]', 'files or folders of pages, or - for standard input', readPath)
    .addOption(
      new Option(
        '-t, --to <formats>',
        `formats to write, parted by commas (default: ${DEFAULT_FORMATS.join(',')})`,
      ).argParser(readFormats),
    )
    .option(
      '-o, --out <folder>',
      `folder to write to (default: ${DEFAULT_OUT}); - prints one format instead`,
      readText('--out'),
    )
    .option('-p, --publication <name>', 'name of the newspaper', readText('--publication'))
    .option('-d, --date <day>', 'date of the issue, YYYY-MM-DD', readDate)
    .option('--number <number>', 'number of the issue', readText('--number'))
    .option('--edition <name>', 'name of the edition', readText('--edition'))
    .option('--language <tag>', 'language of the text (default: zh-Hans)', readLanguage)
    .option('--page-name <name>', 'name of a page where it prints none; once for each page', collect('--page-name'))
    .option('--page-label <label>', 'label of a page, such as 02 or A5; once for each page', collect('--page-label'))
    .option(
      '--link <address>',
      `where the output folder will be on the web; the feed links there (default: ${PLACEHOLDER_LINK}, a placeholder)`,
      readLink,
    )
    .option('--encoding <name>', 'encoding of the text, such as gb18030', readEncoding)
    .option('--max-size <size>', `largest file to read (default: ${DEFAULT_MAX_SIZE})`, readMaxSize)
    .option('--fail-on <severity>', 'exit with 3 when a message is an error, a warning, or an info', readFailOn)
    .option('--strict', 'short for --fail-on warning')
    .option('--json', 'print one JSON document to standard output, and nothing else there')
    .option('-q, --quiet', 'print only warnings and failures')
    .addHelpText('after', HELP)
    .action(async (pages: string[], options: ConvertOptions) => {
      onDone(await convert(pages, options, session))
    })
}
