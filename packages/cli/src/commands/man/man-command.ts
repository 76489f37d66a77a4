import { Command } from 'commander'
import { version } from '../../../package.json'
import { commandFacts } from '../../help/command-facts.js'
import type { Session } from '../../session/session.js'
import { manPage } from './man-page.js'

/** Returns the command `banmian man`, by which the build writes the manual page. */
export const manCommand = ({ io }: Session, program: Command): Command =>
  new Command('man').description('Print the manual page.').action(() => {
    io.stdout.write(manPage(version, commandFacts(program)))
  })
