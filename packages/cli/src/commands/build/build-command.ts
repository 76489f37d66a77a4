import { Command } from 'commander'
import { addPublishOptions, PUBLISH_EXIT_CODES, type SiteOptions } from '../../options/command-options.js'
import {
  DEFAULT_SITE_OUT,
  parseCount,
  parseIcon,
  parseLanguage,
  parsePath,
  parseSiteUrl,
  parseText,
} from '../../options/option-values.js'
import { OUTPUT_NAMES, parseOutputs } from '../../options/output-names.js'
import type { Session } from '../../session/session.js'
import { FEED_ISSUES } from '../../site/site-settings.js'
import { build } from './build.js'

const outputLines = `  all, none, or names separated by commas:
  ${OUTPUT_NAMES.join(', ')}
  Search needs an index, which Pagefind makes.`

const HELP = `
Issues:
  A folder that contains issue.md or issue.json is that issue. A folder of page
  files is the issue of these pages; its name is its date, YYYY-MM-DD, unless a
  file states the date. 20240308 and 2024/03/08 are dates as well, and the
  pages of several days can be in one folder as 2024-03-08_01.md. Any other
  folder is searched for such folders, except that a folder named after a date
  is one issue. Two or more folders in it that are not named like pages, as
  2024-03-08/morning and 2024-03-08/evening, are editions. Where two folders of
  pages have one date, as morning/2024-03-08 and evening/2024-03-08, the folders
  around them name the editions.

  With --from-archive, the issues are those of an archive (banmian archive), and
  --publication chooses the newspaper if it contains several.

Site:
  A front page, a page for each issue and article, an e-book of each issue, an
  archive, rubrics and authors, and the latest issue as an e-mail (email/); with
  --site-url also sitemaps, RSS, Atom and JSON feeds of the latest ${FEED_ISSUES} issues,
  their OPML list, and OPDS catalogs of the e-books by year and month. Pages
  link to all of them.

Outputs:
${outputLines}

Next builds:
  Only what has changed is made again: files are compared by their contents, the
  options and the versions of the command. --full makes everything again.
  After Ctrl-C, the same command continues with the issues that were finished.

Announcements:
  Feed hubs and search engines that the configuration names as announce are
  notified of what has changed. Where the site is published after the build, use
  --no-announce, and run banmian announce after that. A failure is a warning,
  and the next build tries again.

${PUBLISH_EXIT_CODES}

Examples:
  banmian build issues/ --publication 太原日报 --site-url https://paper.example/
  banmian build 2024-03-07/ 2024-03-08/ --out public --outputs rss,epub
  banmian build --from-archive paper.db --site-url https://paper.example/
  banmian build    (with a banmian.config.ts that names the issues)
`

/** Returns the command `banmian build`. */
export function buildCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('build')
    .alias('site')
    .description('Make a website of many issues, with an archive, feeds and e-books.')
  return addBuildOptions(command)
    .option('--from-archive <name>', 'use the issues of an archive in place of folders', parseText('--from-archive'))
    .option('--no-announce', 'notify nobody of changes, which banmian announce does later')
    .addHelpText('after', HELP)
    .action(async (issues: string[], options: SiteOptions) => {
      onDone(await build(issues, options, session))
    })
}

/** Adds the argument and the options of a command that makes a site. */
export const addBuildOptions = (command: Command): Command =>
  addPublishOptions(
    command
      .argument('[issues...]', 'folders of issues, or files that contain one each', parsePath)
      .option('-o, --out <folder>', `folder to write to (default: ${DEFAULT_SITE_OUT})`, parseText('--out'))
      .option('-p, --publication <name>', 'name of the newspaper, for page files', parseText('--publication'))
      .option('--language <tag>', 'language of the text, for page files (default: detected)', parseLanguage)
      .option('--site-url <url>', 'URL of the published site', parseSiteUrl)
      .option('--outputs <names>', 'what to write in addition to pages (default: all but search)', parseOutputs)
      .option('--icon <file>', 'icon of the site: SVG, PNG or ICO (default: drawn)', parseIcon)
      .option(
        '--feed-issues <number>',
        `number of issues in the feeds (default: ${FEED_ISSUES})`,
        parseCount('--feed-issues'),
      )
      .option('-j, --jobs <number>', 'number of threads (default: one for each processor)', parseCount('--jobs'))
      .option('--full', 'make everything again, even if nothing has changed')
      .option('--keep-going', 'leave out issues that cannot be read or rendered, list them, and exit with 1'),
  )
