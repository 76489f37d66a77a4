import type { Message, ParseResult, Source } from '@banmian/core'
import {
  type CommandMessageCode,
  commandMessageKinds,
} from '../../../../packages/cli/src/messages/command-message-kinds.js'
import { type MessageCode, messageKinds } from '../../../../packages/core/src/result/messages.js'
import { messageTexts } from '../../theme/playground/words/message-texts.zh.js'
import { commandMessages, saidBy } from '../command/command-messages.js'
import { playgroundLink } from '../playground-link.js'
import { sample, sampleText, valueAt } from '../sample.js'
import { frontMatter, writePage } from '../write-page.js'
import { type MessageExample, messageExamples, parseExample } from './message-examples.js'

/** The texts of the page in one language. */
interface PageWords {
  path: string
  title: string
  description: string
  intro: string
  severity: Record<Message['severity'], string>
  onSample: string
  example: string
  /** The introduction of the options of an example. */
  given: string
  becomes: string
  /** The text of the link to the example in the playground. */
  tryIt: string
  playground: string
  commandTitle: string
  command: string
  language: 'en' | 'zh'
  text: (code: MessageCode) => { text: string; help: string }
}

const english: PageWords = {
  path: 'messages.md',
  title: 'Messages',
  description: 'The meaning of each message of the parser, and how to respond to it',
  intro: `A message reports a repair or a doubt of the parser. It has a stable \`code\`, one sentence, a position in the text (\`source\`,
\`start\`, \`end\`), the part of the issue that it refers to (\`path\`), and a \`url\` of a section of this page. Messages never change the
issue, and they are not exceptions: any text can be parsed. *Repairs* (\`info\`) are for information; *doubts* (\`warning\`) should be
checked by an editor.`,
  severity: { info: 'Repair', warning: 'Doubt', error: 'Error' },
  onSample: 'On the sample page:',
  example: 'A text that produces it:',
  given: 'Its options:',
  becomes: 'The part of the issue:',
  tryIt: 'Open it in the playground',
  playground: '/playground',
  commandTitle: 'Messages of the command',
  command: `[The command](/command) has a few messages about files and URLs. As with messages of the parser, \`--fail-on\` makes their severity an error, and \`--json\` lists them.`,
  language: 'en',
  text: (code) => messageKinds[code],
}

const chinese: PageWords = {
  path: 'zh/messages.md',
  title: '提示',
  description: '解析器的每种提示的含义和处理方法',
  intro: `提示报告解析器的修复和存疑之处。每条有固定的代号 \`code\`、一句话、在原文中的位置（\`source\`、\`start\`、\`end\`）、所涉及的部分（\`path\`），以及指向本页的 \`url\`。提示不改变结果，也不是异常：任何文字都能解析。*修复*（\`info\`）编辑看一眼即可；*存疑*（\`warning\`）编辑应当核对。`,
  severity: { info: '修复', warning: '存疑', error: '错误' },
  onSample: '在样例版面上：',
  example: '会产生这条提示的文字：',
  given: '同时传入：',
  becomes: '所涉及的部分：',
  tryIt: '在“试一试”里打开',
  playground: '/zh/playground',
  commandTitle: '命令的提示',
  command: `[命令](/zh/command)本身还有几种提示，涉及文件和网址。\`--fail-on\` 指定了它们的级别时，和解析器的提示一样影响退出码；\`--json\` 把它们一并列出。命令的输出为英文。`,
  language: 'zh',
  text: (code) => messageTexts[code] ?? messageKinds[code],
}

/** Writes the page with a heading for each kind of message, in both languages. */
export async function writeMessages(): Promise<void> {
  const printed: PrintedMessages = new Map()
  for (const code of commandCodes) printed.set(code, await saidBy(code))
  for (const words of [english, chinese]) writePage(words.path, pageIn(words, printed))
}

/** The runs that print the messages of the command. Some depend on the computer and have none. */
type PrintedMessages = Map<CommandMessageCode, string | null>

const commandCodes = Object.keys(commandMessageKinds) as CommandMessageCode[]

function pageIn(words: PageWords, printed: PrintedMessages): string {
  const codes = Object.keys(messageKinds) as MessageCode[]
  const front = `${frontMatter(words)}\n`
  return `${[
    front,
    `# ${words.title}`,
    words.intro,
    ...codes.flatMap((code) => sectionOf(code, words)),
    `## ${words.commandTitle} {#messages-of-the-command}`,
    words.command,
    ...commandCodes.flatMap((code) => commandSectionOf(code, words, printed.get(code) ?? null)),
  ].join('\n\n')}\n`
}

function sectionOf(code: MessageCode, words: PageWords): string[] {
  const { text, help } = words.text(code)
  const head = [`## ${code} {#${code}}`, `**${words.severity[messageKinds[code].severity]}.** ${text}`, help]
  const onSample = sample.messages.find((one) => one.code === code)
  if (onSample) return [...head, words.onSample, lineOf(onSample), words.becomes, partOf(onSample, sample)]
  const own = messageExamples[code]
  const result = own && parseExample(own)
  const message = result?.messages.find((one) => one.code === code)
  // An example that no longer produces its message is not shown.
  if (own === undefined || result === undefined || message === undefined) return head
  const link = playgroundLink(own)
  return [
    ...head,
    words.example,
    ...textsOf(own, words),
    ...(link === null
      ? []
      : [`<PlaygroundLink path="${words.playground}" fragment="${link}">${words.tryIt}</PlaygroundLink>`]),
    words.becomes,
    partOf(message, result),
  ]
}

function commandSectionOf(code: CommandMessageCode, words: PageWords, said: string | null): string[] {
  const kind = commandMessageKinds[code]
  const { text, help } = words.language === 'en' ? kind : commandMessages[code].zh
  const head = [`### ${code} {#${code}}`, `**${words.severity[kind.severity]}.** ${text}`, help]
  return said === null ? head : [...head, fence('text', `${said}\n`)]
}

/** Returns the pages of an example and its options. */
function textsOf({ sources, options }: MessageExample, words: PageWords): string[] {
  const pages = sources.map(({ text, name }) => fence(name === undefined ? 'md' : `md [${name}]`, text))
  const shown = pages.length > 1 ? [['::: code-group', ...pages, ':::'].join('\n\n')] : sources.map(onePage)
  const given = { ...options, ...(sources[0]?.page ? { page: sources[0].page } : {}) }
  if (Object.keys(given).length === 0) return shown
  return [...shown, words.given, fence('json', `${JSON.stringify(given)}\n`)]
}

const onePage = ({ text, name }: Source): string =>
  name === undefined ? fence('md', text) : `\`${name}\`:\n\n${fence('md', text)}`

/** Returns the line of the sample page that a message refers to, with its number. */
function lineOf({ start }: Message): string {
  const first = sampleText.slice(0, start).split('\n').length
  const line = sampleText.slice(sampleText.lastIndexOf('\n', start - 1) + 1).split('\n')[0] ?? ''
  return fence('md', `${first}: ${[...line].length > 60 ? `${[...line].slice(0, 60).join('')}…` : line}\n`)
}

const partOf = ({ path }: Message, { issue }: ParseResult): string =>
  fence('json', `${JSON.stringify({ [path]: shortened(valueAt(issue, path)) }, null, 2)}\n`)

/** Returns a value with long texts shortened. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string') return [...value].length > 48 ? `${[...value].slice(0, 48).join('')}…` : value
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]))
  return value
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\`\`\``
