import { Command } from 'commander'
import {
  DEFAULT_MAX_SIZE,
  readEncoding,
  readFailOn,
  readLanguage,
  readLink,
  readMaxSize,
  readPath,
  readText,
} from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { DEFAULT_SITE, type SiteOptions, site } from './site.js'
import { FEED_ISSUES } from './site-files.js'

const HELP = `
Issues:
  A folder that holds issue.md or issue.json is that issue. A folder of page
  files is the issue of these pages; its name is its day, YYYY-MM-DD. Any other
  folder is searched for such folders.

Site:
  A front page, a page for each issue and article, an e-book of each issue, an
  archive, rubrics, authors; with --link also a sitemap, and RSS and Atom feeds
  of the latest ${FEED_ISSUES} issues.

Exit codes:
  0  done
  1  something could not be read or written
  2  the command line is wrong
  3  done, and a message reached --fail-on
  130  interrupted

Examples:
  banmian site issues/ --publication 太原日报 --link https://paper.example/
  banmian site 2024-03-07/ 2024-03-08/ --out public
`

/** The command `banmian site`. */
export function siteCommand(session: Session, onDone: (exitCode: number) => void): Command {
  return new Command('site')
    .description('Make a web site of many issues, with an archive and e-books.')
    .argument('<issues...>', 'folders of issues, or files that hold one each', readPath)
    .option('-o, --out <folder>', `folder to write to (default: ${DEFAULT_SITE})`, readText('--out'))
    .option('-p, --publication <name>', 'name of the newspaper, for page files', readText('--publication'))
    .option('--language <tag>', 'language of the text, for page files (default: zh-Hans)', readLanguage)
    .option('--link <address>', 'where the site will be on the web', readLink)
    .option('--encoding <name>', 'encoding of the text, such as gb18030', readEncoding)
    .option('--max-size <size>', `largest file to read (default: ${DEFAULT_MAX_SIZE})`, readMaxSize)
    .option('--fail-on <severity>', 'exit with 3 when a message is an error, a warning, or an info', readFailOn)
    .option('--strict', 'short for --fail-on warning')
    .option('--json', 'print one JSON document to standard output, and nothing else there')
    .option('-q, --quiet', 'print only warnings and failures')
    .addHelpText('after', HELP)
    .action(async (issues: string[], options: SiteOptions) => {
      onDone(await site(issues, options, session))
    })
}
