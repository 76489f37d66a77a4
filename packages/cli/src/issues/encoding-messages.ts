import { AUTO, guessedEncoding } from '../input/decode-text.js'
import type { InputFile } from '../input/read-input.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'

/** Returns a message for each file whose encoding was guessed because of `--encoding auto`. */
export const encodingMessages = (files: readonly InputFile[], encoding: string | null): ReportMessage[] =>
  encoding !== AUTO
    ? []
    : files.flatMap(({ name, bytes }) => {
        const guessed = guessedEncoding(bytes)
        if (guessed === null) return []
        const text = `The file was read in ${guessed}, in which it reads most like text; --encoding ${guessed} reads all files so.`
        return [commandMessage('encoding-guessed', 'info', text, name)]
      })
