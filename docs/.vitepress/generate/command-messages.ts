import { runCommand } from './run-command.js'

/** A message of the command itself, and how to bring it forth. */
interface CommandMessage {
  severity: 'info' | 'warning'
  /** Files of an empty folder, by name. */
  files: Record<string, string>
  /** Commands to run in it; the last one says the message. */
  commands: readonly (readonly string[])[]
  en: { text: string; help: string }
  zh: { text: string; help: string }
}

const page = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n'
const known = ['--publication', '示范日报', '--date', '2024-03-08']

/** The messages of the command by their codes. */
export const commandMessages: Record<string, CommandMessage> = {
  'link-placeholder': {
    severity: 'info',
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'rss', ...known]],
    en: {
      text: 'The feed does not know the address of your site.',
      help: 'A feed must lead somewhere, so its links begin with `https://paper.example/`, a place that is nobody’s. Give the address of the output folder with `--link` before you publish the feed: ids and links of its items follow from it.',
    },
    zh: {
      text: '订阅源不知道您网站的地址。',
      help: '订阅源的链接必须有去处，所以先以 `https://paper.example/` 开头，那里不属于任何人。发布之前请用 `--link` 给出输出文件夹将来的网址：条目的编号和链接都由它得出。',
    },
  },
  'link-missing': {
    severity: 'info',
    files: { 'issues/2024-03-08/page.md': page },
    commands: [['site', 'issues', '--publication', '示范日报']],
    en: {
      text: 'The site does not know its own address.',
      help: 'Its pages work without one. Feeds, sitemap and canonical addresses need it, and are left out. Give it with `--link`.',
    },
    zh: {
      text: '网站不知道自己的地址。',
      help: '网页没有地址也能用；订阅源、站点地图和规范网址需要它，所以没有写出。请用 `--link` 给出。',
    },
  },
  'page-empty': {
    severity: 'warning',
    files: { '01.md': page, '02.md': '\n' },
    commands: [['convert', '01.md', '02.md', '--to', 'json', ...known]],
    en: {
      text: 'A page holds no text.',
      help: 'It becomes a page without articles, so that the others keep their places. Look whether its extraction failed. When no page holds text, nothing is written, and the command ends with exit code 1.',
    },
    zh: {
      text: '有一个版面没有文字。',
      help: '它成为没有稿件的版面，其他版面的位置不变。请检查提取是否失败。如果所有版面都没有文字，就什么也不写，以退出码 1 结束。',
    },
  },
  'no-article': {
    severity: 'warning',
    files: { 'page.md': '## 要闻\n' },
    commands: [['convert', 'page.md', '--to', 'json', ...known]],
    en: {
      text: 'No article was found on any page.',
      help: 'The text holds no running text that would make one. Look at the file: perhaps it is not the page, or only its headings were extracted.',
    },
    zh: {
      text: '各个版面上都没有找到稿件。',
      help: '文字里没有可以成为稿件的正文。请看看文件：也许不是版面，或者只提取到了标题。',
    },
  },
  'picture-missing': {
    severity: 'warning',
    files: { 'page.md': `${page}\n![菜园](garden.jpg)\n\n菜园里的孩子们。李四 摄\n` },
    commands: [['convert', 'page.md', '--to', 'html', ...known]],
    en: {
      text: 'A picture that a page names is not in its folder.',
      help: 'The figure stays, with its caption, and the picture’s address as it was. Put the file beside the page, under the name that the page gives it, and convert again.',
    },
    zh: {
      text: '版面提到的图片不在它的文件夹里。',
      help: '图片说明照样保留，地址也照原样。请把文件按版面所写的名称放在版面旁边，再转换一次。',
    },
  },
  'stale-pages': {
    severity: 'info',
    files: { 'page.md': page, 'corrected.md': page.replaceAll('菜园', '花园') },
    commands: [
      ['convert', 'page.md', '--to', 'html', ...known],
      ['convert', 'corrected.md', '--to', 'html', ...known],
    ],
    en: {
      text: 'Pages of an earlier run, which are not of this issue, are still in the output folder.',
      help: 'The command deletes nothing that it did not write in this run. Delete them, or write each issue to a folder of its own.',
    },
    zh: {
      text: '输出文件夹里还有以前写出的网页，不属于这一期。',
      help: '命令不删除任何不是这一次写出的东西。请自行删除，或者每一期写到各自的文件夹。',
    },
  },
  'characters-removed': {
    severity: 'warning',
    files: { 'page.md': page.replace('翻地', '翻\u0001地') },
    commands: [['convert', 'page.md', '--to', 'epub', ...known]],
    en: {
      text: 'A format forbids characters of the text, and its file lacks them.',
      help: 'XML and HTML have no way to write most control characters. `json` holds the text whole. Such characters come from the extraction; look there.',
    },
    zh: {
      text: '某种格式禁止文字里的某些字符，写出的文件里没有它们。',
      help: 'XML 和 HTML 无法写出大多数控制字符。`json` 里是完整的文字。这类字符来自提取，请到那里找原因。',
    },
  },
}

/** The command as typed, and the line in which it says the message. */
export function saidBy(code: string, { files, commands }: CommandMessage): string {
  const { said } = runCommand(files, commands)
  const line = said.split('\n').find((one) => one.includes(`[${code}]`))
  if (line === undefined) throw new Error(`Expected the example of ${code} to bring it forth; it said:\n${said}`)
  const typed = commands.map((args) => `$ banmian ${args.join(' ')}`)
  return [...typed, line].join('\n')
}
