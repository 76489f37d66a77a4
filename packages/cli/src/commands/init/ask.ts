import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { usageError } from '../../errors/command-error.js'
import type { Session } from '../../session/session.js'

/** A question with the answer that an empty line means. */
export interface Question {
  text: string
  default: string
  /** Returns the answer. Its error is printed before the question is repeated. */
  parse: (answer: string) => string
}

/** Asks questions one after another on the terminal, and returns the answers. */
export async function ask(questions: readonly Question[], { io, colors }: Session): Promise<string[]> {
  const lines = createInterface({ input: Readable.from(io.stdin) })[Symbol.asyncIterator]()
  const answers: string[] = []
  for (const question of questions) {
    const { text, default: usual } = question
    for (;;) {
      io.stderr.write(`${colors.err.bold(text)}${usual === '' ? '' : ` (${usual})`}: `)
      const { value, done } = await lines.next()
      if (done) throw usageError('Expected an answer to each question; use --yes for the usual ones.')
      const answer = parsed(question, String(value).trim() || usual, io.stderr.write.bind(io.stderr))
      if (answer === null) continue
      answers.push(answer)
      break
    }
  }
  return answers
}

/** Returns a valid answer. Prints why another one is not valid, and returns null. */
function parsed({ parse }: Question, answer: string, write: (text: string) => void): string | null {
  try {
    return parse(answer)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    write(`${error.message}\n`)
    return null
  }
}
