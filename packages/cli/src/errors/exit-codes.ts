/** What the exit codes of the command mean. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** Something could not be read or written, or is not valid. */
  failure: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Done, and messages reached the severity of `--fail-on`. */
  messages: 3,
  /** A signal ended the command: this plus its number, 130 for Ctrl-C. */
  signal: 128,
} as const
