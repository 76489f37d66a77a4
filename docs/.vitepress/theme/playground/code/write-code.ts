import { exampleSite, type Known } from '../state/known.js'
import type { Work } from '../state/work.js'
import type { ViewName } from '../words/view-names.js'
import { filesOf, type PageFile } from './pages-code.js'
import { argument, literal } from './quote.js'

/** Code that does what a view shows. */
export interface Code {
  /** The files that it reads. */
  files: string[]
  /** A program in TypeScript. */
  program: string
  /** The command, or `null` when no command does it. */
  command: string | null
}

/** The end of a program: the imports that it needs besides the parser, and its lines. */
interface Ending {
  imports: string[]
  lines: string[]
  /** The format of the command `convert`, if there is one. */
  format?: string
}

const site = `{ siteUrl: ${literal(exampleSite)} }`
const print = (expression: string): Ending => ({ imports: [], lines: [`console.log(${expression})`] })

const endings: Record<ViewName, Ending> = {
  restored: {
    imports: [],
    format: 'html',
    lines: [
      'for (const page of issue.pages)',
      '  for (const { headline } of page.articles) console.log(page.label, headline.main)',
    ],
  },
  why: print('trace'),
  messages: { ...print('messages'), format: 'json' },
  markdown: {
    imports: [],
    lines: ["writeFileSync('issue.md', toMarkdown(issue))"],
    format: 'md',
  },
  json: { imports: [], lines: ["writeFileSync('issue.json', JSON.stringify(issue, null, 2))"], format: 'json' },
  html: {
    imports: ["import { renderIssue } from '@banmian/html'"],
    lines: ["writeFileSync('issue.html', renderIssue(issue))"],
    format: 'html',
  },
  feed: {
    imports: ["import { renderRss } from '@banmian/rss'"],
    lines: [`writeFileSync('feed.xml', renderRss(issue, ${site}))`],
    format: 'rss',
  },
  book: {
    imports: ["import { renderEpub } from '@banmian/epub'"],
    lines: ["writeFileSync('issue.epub', renderEpub(issue))"],
    format: 'epub',
  },
  query: {
    imports: ["import { createSchema, memorySource } from '@banmian/graphql'", "import { graphql } from 'graphql'"],
    lines: [
      'const schema = createSchema({ source: memorySource([issue]) })',
      "const source = '{ issues(first: 1) { nodes { pages { articles { headline { main } } } } } }'",
      'console.log(JSON.stringify(await graphql({ schema, source }), null, 2))',
    ],
  },
}

/** Views that show the result of the parser, also while there are corrections. */
const ofParser = (view: ViewName): boolean => view === 'why' || view === 'messages'

/** Returns code that does what a view shows, with the facts that were entered. */
export function writeCode(view: ViewName, { pages, known, draft }: Pick<Work, 'pages' | 'known' | 'draft'>): Code {
  const isCorrected = draft !== null && !ofParser(view)
  const files = filesOf(pages)
  return {
    files: isCorrected ? ['issue.md'] : files.map(({ file }) => file),
    program: isCorrected ? correctedProgram(view) : program(view, files, known),
    command: commandOf(view, isCorrected ? null : files, known),
  }
}

function correctedProgram(view: ViewName): string {
  const { imports, lines } = endings[view]
  const core = ['parseMarkdown', ...(view === 'markdown' ? ['toMarkdown'] : [])]
  return join(lines, [...imports], core, ["const issue = parseMarkdown(readFileSync('issue.md', 'utf8'))"])
}

function program(view: ViewName, files: readonly PageFile[], known: Known): string {
  const { imports, lines } = endings[view]
  const core = ['parseIssue', ...(view === 'markdown' ? ['toMarkdown'] : [])]
  const result = ofParser(view) ? (view === 'why' ? 'trace' : 'messages') : 'issue'
  const facts = factsOf(known).map(([name, value]) => `${name}: ${literal(value)}`)
  return join(lines, [...new Set(files.flatMap(({ needs }) => needs ?? [])), ...imports], core, [
    'const sources = [',
    ...files.map(({ expression }) => `  ${expression},`),
    ']',
    `const { ${result} } = parseIssue(sources${facts.length > 0 ? `, { ${facts.join(', ')} }` : ''})`,
  ])
}

function join(lines: readonly string[], imports: readonly string[], core: readonly string[], start: readonly string[]) {
  const body = [...start, ...lines]
  const used = ['existsSync', 'readFileSync', 'writeFileSync'].filter((name) =>
    body.some((line) => line.includes(name)),
  )
  const all = [
    `import { ${used.join(', ')} } from 'node:fs'`,
    `import { ${core.join(', ')} } from '@banmian/core'`,
    ...imports,
  ]
  return `${[...all, '', ...body].join('\n')}\n`
}

function commandOf(view: ViewName, files: readonly PageFile[] | null, known: Known): string | null {
  const { format } = endings[view]
  if (format === undefined) return null
  const paths = (files?.map(({ file }) => file) ?? ['issue.md']).map((path) =>
    path.startsWith('-') ? `./${path}` : path,
  )
  const [encoding = null] = files?.flatMap((file) => file.encoding ?? []) ?? []
  const options = [
    '--to',
    format,
    ...(files === null ? [] : factsOf(known).flatMap(([name, value]) => [`--${name}`, value])),
    ...(encoding === null ? [] : ['--encoding', encoding]),
    ...(view === 'feed' ? ['--site-url', exampleSite] : []),
  ]
  return ['banmian', 'convert', ...paths.map(argument), ...options.map(argument)].join(' ')
}

/** Returns the facts that are known, as options of the parser. */
const factsOf = ({ publication, date, language }: Known): [name: string, value: string][] =>
  (
    [
      ['publication', publication.trim()],
      ['date', date],
      ['language', language === 'auto' ? '' : language],
    ] satisfies [string, string][]
  ).filter(([, value]) => value !== '') as [string, string][]
