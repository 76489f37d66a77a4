import { Command } from 'commander'
import type { AnnounceOptions } from '../../options/command-options.js'
import { DEFAULT_SITE_OUT, parseFailOn, parseSiteUrl, parseText } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { announce } from './announce.js'

const HELP = `
Who is notified:
  The configuration names WebSub hubs, which pass changed feeds on to readers,
  and the key for search engines that take part in IndexNow:

    announce: {
      webSub: 'https://hub.example/',
      indexNow: { key: '0123456789abcdef' },
      afterBuild: false,
    }

  banmian build notifies them itself, unless afterBuild is false or --no-announce
  is given. Do that where the site is published after the build, and run this
  command after that.

What is announced:
  The feeds and pages that builds have added, changed or removed since the last
  announcement, by the record in the folder .banmian of the site. What somebody
  did not accept is announced again the next time.

Exit codes:
  0  success, also if somebody did not accept an announcement
  1  something could not be read or written
  2  the command line is wrong
  3  a message reached --fail-on; --strict makes a failed announcement one

Examples:
  banmian build --no-announce && rsync -a site/ host:/srv/paper/ && banmian announce
  banmian announce --dry-run
`

/** Returns the command `banmian announce`. */
export function announceCommand(session: Session, onDone: (exitCode: number) => void): Command {
  return new Command('announce')
    .description('Notify feed hubs and search engines of what has changed on a published site.')
    .option('-o, --out <folder>', `folder of the site (default: ${DEFAULT_SITE_OUT})`, parseText('--out'))
    .option('--site-url <url>', 'URL of the published site', parseSiteUrl)
    .option('--config <file>', 'configuration (default: banmian.config.ts, .js, .mjs or .json)', parseText('--config'))
    .option('--dry-run', 'list what would be announced, and send nothing')
    .option('--fail-on <severity>', 'exit with 3 if a message is an error, a warning, or an info', parseFailOn)
    .option('--strict', 'short for --fail-on warning')
    .option('--json', 'print a single JSON document to standard output, and nothing else there')
    .option('-q, --quiet', 'print only warnings and errors')
    .addHelpText('after', HELP)
    .action(async (options: AnnounceOptions) => {
      onDone(await announce(options, session))
    })
}
