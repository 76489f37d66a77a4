import type { CommandFacts, OptionFacts } from '../../help/command-facts.js'

/** The exit codes, in the order of their numbers. */
const EXIT_CODES = [
  ['0', 'Success.'],
  ['1', 'Something could not be read or written, or is not valid; or, of diff, the issues differ.'],
  ['2', 'The command line is wrong.'],
  ['3', 'Success, but a message reached --fail-on, or there are more warnings than --max-warnings.'],
  ['130, 143, 129', 'Ended by Ctrl-C, SIGTERM or SIGHUP.'],
] as const

/** Returns the manual page of the commands in the language of man. */
export function manPage(version: string, commands: readonly CommandFacts[]): string {
  return `${[
    `.TH BANMIAN 1 "" "banmian ${escaped(version)}" "User Commands"`,
    '.SH NAME',
    'banmian \\- restore newspaper pages from their text, and publish them',
    '.SH SYNOPSIS',
    ...commands.flatMap(({ name, usage }, index) => [
      ...(index === 0 ? [] : ['.br']),
      `.B banmian ${name}`,
      escaped(`[options] ${usage}`.trim()),
    ]),
    '.SH DESCRIPTION',
    'banmian turns newspaper pages, as PDF, OCR and layout tools extract them, into typed issues, and',
    'publishes these as web pages, feeds and e\\-books.',
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, text]) => ['.TP', `.B ${code}`, escaped(text)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR, FORCE_COLOR',
    'Turn colors off or on.',
    '.SH SEE ALSO',
    'https://banmian.github.io/banmian/command',
  ].join('\n')}\n`
}

function commandLines({ name, usage, description, options, notes }: CommandFacts): string[] {
  return [
    `.SS "banmian ${name}"`,
    escaped(description),
    '.PP',
    `.B banmian ${name}`,
    escaped(`[options] ${usage}`.trim()),
    ...options.flatMap(optionLines),
    ...(notes === '' ? [] : ['.PP', '.nf', ...notes.split('\n').map(escaped), '.fi']),
  ]
}

function optionLines({ names, value, description }: OptionFacts): string[] {
  const flags = names.map((name) => `\\fB${escaped(name)}\\fR`).join(', ')
  return ['.TP', value === null ? flags : `${flags} \\fI${escaped(value)}\\fR`, escaped(description)]
}

/** Escapes a line of text: backslashes, hyphens, and a first character that begins a request. */
function escaped(text: string): string {
  const line = text.replaceAll('\\', '\\e').replaceAll('-', '\\-')
  return /^[.']/.test(line) ? `\\&${line}` : line
}
