import { Command, Option } from 'commander'
import { FORMAT_DESCRIPTIONS, FORMAT_NAMES } from '../../formats/format-names.js'
import { PLACEHOLDER_URL } from '../../formats/placeholder-url.js'
import { addPublishOptions, type ConvertOptions, PUBLISH_EXIT_CODES } from '../../options/command-options.js'
import {
  DEFAULT_CONVERT_OUT,
  DEFAULT_FORMATS,
  PAGE_SIZES,
  parseDate,
  parseFormats,
  parseLanguage,
  parsePageSize,
  parsePath,
  parseSiteUrl,
  parseText,
  parseTexts,
} from '../../options/option-values.js'
import type { Session } from '../../session/session.js'

/** Width of the names of formats in the help. */
const NAME_WIDTH = Math.max(...FORMAT_NAMES.map((name) => name.length))

const HELP = `
Pages:
  Files, folders (their page files, sorted by name), or - for standard input,
  which is also read if no page is named. All pages form one issue, in the order
  given. Text, Markdown, and what OCR and layout tools write: the content shows
  the format. Articles that METS or tags mark are imported. Text is UTF-8, or
  UTF-16 with a byte order mark.
  Files of agencies in ninjs, NITF or NewsML-G2 become articles of one issue.
  An issue.md or issue.json from an earlier run, perhaps corrected by hand, is
  used as it is. Pictures in the folder of a page are copied to images/.

Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(NAME_WIDTH)}  ${FORMAT_DESCRIPTIONS[name]}`).join('\n')}

Output:
  Either all files are written or none; files that would not change are not
  touched. Files that banmian did not write, or that were changed since, are
  not replaced. Corrections of issue.md in the output folder are kept, and
  applied to the other formats; where they conflict with changed pages, nothing
  is written and the exit code is 1. What was written is recorded in the folder
  .banmian, which need not be published. The report goes to standard output;
  messages, progress and errors go to standard error. Colors follow NO_COLOR
  and FORCE_COLOR.

${PUBLISH_EXIT_CODES}

Examples:
  banmian convert page.md --publication 太原日报 --date 2024-03-08
  banmian convert 2024-03-08/ --to html,rss --site-url https://paper.example/
  banmian convert 02_res.json issue/mets.xml --to html
  banmian convert 1.txt 2.txt --page-label A1 --page-label A2 --encoding gb18030
  banmian convert wires/ --to rss --publication 'The Ferry' --date 2024-03-08
  banmian convert page.md --to md    (then correct out/issue.md by hand, and)
  banmian convert out/issue.md
  pdftotext -layout page.pdf - | banmian convert - --to epub --strict
`

/** Returns the command `banmian convert`. */
export function convertCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('convert')
    .description('Restore the articles of pages, and write the issue in other formats.')
    .argument('[pages...]', 'files or folders of pages, or - for standard input', parsePath)
    .addOption(
      new Option(
        '-t, --to <formats>',
        `comma-separated formats to write (default: ${DEFAULT_FORMATS.join(',')})`,
      ).argParser(parseFormats),
    )
    .option(
      '-o, --out <folder>',
      `folder to write to (default: ${DEFAULT_CONVERT_OUT}), or - to print one format`,
      parseText('--out'),
    )
    .option('-p, --publication <name>', 'name of the newspaper', parseText('--publication'))
    .option('-d, --date <date>', 'date of the issue, YYYY-MM-DD', parseDate)
    .option('--number <number>', 'number of the issue', parseText('--number'))
    .option('--edition <name>', 'name of the edition', parseText('--edition'))
    .option('--language <tag>', 'language of the text (default: detected)', parseLanguage)
    .option('--page-name <name>', 'name of a page that prints none; repeat for each page', parseTexts('--page-name'))
    .option(
      '--page-label <label>',
      'label of a page, such as 02 or A5; repeat for each page',
      parseTexts('--page-label'),
    )
    .option(
      '--site-url <url>',
      `URL of the published output folder, for the links of feeds (default: ${PLACEHOLDER_URL}, a placeholder)`,
      parseSiteUrl,
    )
    .option('--page-size <size>', `size of the pages of a PDF: ${PAGE_SIZES.join(', ')}`, parsePageSize)
    .option('--prefer-corrections', 'keep corrections of issue.md also where the pages have changed')
  return addPublishOptions(command)
    .addHelpText('after', HELP)
    .action(async (pages: string[], options: ConvertOptions) => {
      const { convert } = await import('./convert.js')
      onDone(await convert(pages, options, session))
    })
}
