import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import { version } from '../../../package.json'
import { messageKind, messageUrl } from '../../messages/message-kind.js'
import { sentenceOf } from '../../report/format-message.js'
import type { ReportMessage } from '../../report/report.js'
import { printable } from '../../text/printable.js'
import type { LintReport } from './lint-report.js'

/** The levels of SARIF by severity. */
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** Name of the folder that relative paths start from: for code scanning, the repository. */
const ROOT = '%SRCROOT%'

/** Returns the messages as a log in SARIF 2.1.0, the format of code scanning. */
export function formatSarif({ messages }: LintReport): Log {
  const codes = [...new Set(messages.map(({ code }) => code))]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'banmian',
            version,
            informationUri: 'https://banmian.github.io/banmian/command',
            rules: codes.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => resultOf(message, codes.indexOf(message.code))),
      },
    ],
  }
}

function ruleOf(code: string): ReportingDescriptor {
  const kind = messageKind(code)
  if (kind === null) return { id: printable(code) }
  return {
    id: code,
    shortDescription: { text: kind.text },
    help: { text: kind.help },
    helpUri: messageUrl(code),
    defaultConfiguration: { level: LEVELS[kind.severity] },
  }
}

function resultOf(message: ReportMessage, ruleIndex: number): Result {
  const { code, severity, file, line, column } = message
  const region = line === null ? {} : { region: { startLine: line, startColumn: column ?? 1 } }
  return {
    ruleId: printable(code),
    ruleIndex,
    level: LEVELS[severity],
    message: { text: sentenceOf(message) },
    locations: file === null ? [] : [{ physicalLocation: { artifactLocation: locationOf(file), ...region } }],
  }
}

const locationOf = (file: string) =>
  isAbsolute(file)
    ? { uri: pathToFileURL(file).href }
    : { uri: printable(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT }
