/** The exit codes of the command. */
export const EXIT = {
  /** Success. */
  ok: 0,
  /** Something could not be read or written, or is not valid. */
  failure: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Success, but a message reached the severity of `--fail-on`. */
  messages: 3,
  /** Ended by a signal: this plus the signal's number, so 130 for Ctrl-C. */
  signal: 128,
} as const
