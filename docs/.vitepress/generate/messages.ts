import { type Message, type ParseResult, parseIssue } from '@banmian/core'
import { type MessageCode, messageKinds } from '../../../packages/core/src/messages.js'
import { messageTexts } from '../theme/playground/words/message-texts.zh.js'
import { sample, sampleText, valueAt } from './sample.js'
import { writePage } from './write-page.js'

/** Texts that bring forth the messages that the sample page does not. */
const texts: Partial<Record<MessageCode, string>> = {
  'headline-missing':
    '本报讯 3月6日,市图书馆延长开放时间,读者晚上九点以前都可以借书还书,周末照常开放。(李四)\n\n本报讯 3月5日,河边的步道修好了,沿路新种了一百棵柳树。(王五)\n',
  'heading-unplaced':
    '## 要闻\n\n## 市图书馆延长开放时间\n\n本报讯 3月6日,市图书馆延长开放时间,读者晚上九点以前都可以借书还书。(李四)\n\n## 明日限行\n\n## 多云转晴\n\n## 河边步道修好\n\n本报讯 3月5日,河边的步道修好了,沿路新种了一百棵柳树。(王五)\n\n## 广告\n\n## 寻物启事\n',
  'date-read': '示范日报 2024年3月8日 星期五 第2版\n\n## 菜园开课\n\n新华社北京3月7日电 菜园开课了。\n',
  'continuation-unresolved': '## 要闻\n\n## 菜园开课\n\n本报讯 菜园开课了,孩子们学会了翻地、起垄和播种。(下转第3版)\n',
  'date-unknown': '## 要闻\n\n## 菜园开课\n\n新华社北京3月7日电 菜园开课了。\n',
}

/** The page's own words in one language. */
interface PageWords {
  path: string
  title: string
  description: string
  intro: string
  severity: Record<Message['severity'], string>
  onSample: string
  example: string
  becomes: string
  text: (code: MessageCode) => { text: string; help: string }
}

const english: PageWords = {
  path: 'messages.md',
  title: 'Messages',
  description: 'What each message of the parser means and what to do about it',
  intro: `A message says what the parser repaired or doubts. It has a stable \`code\`, one sentence, a place in the text (\`source\`,
\`start\`, \`end\`), the part of the issue that it speaks of (\`path\`), and a \`url\` that leads here. Messages never change the issue,
and none is an exception: any text parses. *Repairs* (\`info\`) are what an editor may want to see once; *doubts* (\`warning\`) are
what an editor should look at.`,
  severity: { info: 'Repair', warning: 'Doubt', error: 'Error' },
  onSample: 'On the sample page:',
  example: 'A text that brings it forth:',
  becomes: 'The part of the issue:',
  text: (code) => messageKinds[code],
}

const chinese: PageWords = {
  path: 'zh/messages.md',
  title: '提示',
  description: '解析器的每种提示是什么意思，该怎么办',
  intro: `提示写明解析器修整了什么，或者对什么存疑。每条有固定的代号 \`code\`、一句话、在原文中的位置（\`source\`、\`start\`、\`end\`）、所说的部分（\`path\`），以及指向本页的 \`url\`。提示不改变结果，也不是异常：任何文字都能解析。*修整*（\`info\`）编辑看一眼即可；*存疑*（\`warning\`）编辑应当核对。`,
  severity: { info: '修整', warning: '存疑', error: '错误' },
  onSample: '在样例版面上：',
  example: '会引出它的文字：',
  becomes: '所说的部分：',
  text: (code) => messageTexts[code] ?? messageKinds[code],
}

/** One page with a heading for each kind of message, in both languages. */
export function writeMessages(): void {
  for (const words of [english, chinese]) writePage(words.path, pageIn(words))
}

function pageIn(words: PageWords): string {
  const codes = Object.keys(messageKinds) as MessageCode[]
  const front = `---\ntitle: ${words.title}\ndescription: ${JSON.stringify(words.description)}\neditLink: false\n---\n`
  return [front, `# ${words.title}`, words.intro, ...codes.flatMap((code) => sectionOf(code, words))].join('\n\n')
}

function sectionOf(code: MessageCode, words: PageWords): string[] {
  const { text, help } = words.text(code)
  const head = [`## ${code} {#${code}}`, `**${words.severity[messageKinds[code].severity]}.** ${text}`, help]
  const onSample = exampleIn(sampleText, sample, code)
  if (onSample) return [...head, words.onSample, onSample.lines, words.becomes, onSample.part]
  const own = texts[code]
  const found = own === undefined ? null : exampleIn(own, parseIssue(own), code)
  // An example that no longer brings its message forth is not shown.
  return own === undefined || found === null
    ? head
    : [...head, words.example, fence('md', own), words.becomes, found.part]
}

function exampleIn(text: string, { issue, messages }: ParseResult, code: MessageCode) {
  const message = messages.find((one) => one.code === code)
  if (message === undefined) return null
  const first = text.slice(0, message.start).split('\n').length
  const line = text.slice(text.lastIndexOf('\n', message.start - 1) + 1).split('\n')[0] ?? ''
  const part = { [message.path]: shortened(valueAt(issue, message.path)) }
  return {
    lines: fence('md', `${first}: ${[...line].length > 60 ? `${[...line].slice(0, 60).join('')}…` : line}\n`),
    part: fence('json', `${JSON.stringify(part, null, 2)}\n`),
  }
}

/** Long texts of a value cut short, for reading. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string') return [...value].length > 48 ? `${[...value].slice(0, 48).join('')}…` : value
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]))
  return value
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\`\`\``
