import type { InputFile } from '../input/input-file.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'

/** Returns a message for each file whose encoding was guessed because of `--encoding auto`. */
export const encodingMessages = (files: readonly InputFile[]): ReportMessage[] =>
  files.flatMap(({ name, guessedEncoding: guessed }) => {
    if (guessed === null) return []
    const text = `The file was read in ${guessed}, in which it reads most like text; --encoding ${guessed} reads all files so.`
    return [commandMessage('encoding-guessed', 'info', text, name)]
  })
