import { runCommand } from './run-command.js'

/** A message of the command itself, and an example that produces it. */
interface CommandMessage {
  severity: 'info' | 'warning'
  /** Files of the working folder, by name. */
  files: Record<string, string>
  /** Commands to run there. The last one prints the message. */
  commands: readonly (readonly string[])[]
  en: { text: string; help: string }
  zh: { text: string; help: string }
}

const page = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n'
const details = ['--publication', '示范日报', '--date', '2024-03-08']

/** The messages of the command by their codes. */
export const commandMessages: Record<string, CommandMessage> = {
  'link-placeholder': {
    severity: 'info',
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'rss', ...details]],
    en: {
      text: 'The URL of your site is not known, so the feed has placeholder links.',
      help: 'Links in a feed are absolute, so they start with `https://paper.example/`, a host that is reserved for examples. Set the URL of the output folder with `--site-url` before you publish the feed: the ids and links of its items are derived from it.',
    },
    zh: {
      text: '订阅源不知道您网站的地址。',
      help: '订阅源的链接必须有去处，所以先以 `https://paper.example/` 开头，那里不属于任何人。发布之前请用 `--site-url` 给出输出文件夹将来的网址：条目的编号和链接都由它得出。',
    },
  },
  'link-missing': {
    severity: 'info',
    files: { 'issues/2024-03-08/page.md': page },
    commands: [['site', 'issues', '--publication', '示范日报']],
    en: {
      text: 'The URL of the site is not known.',
      help: 'Its pages work without one. Feeds, the sitemap and canonical URLs need it, and are left out. Set it with `--site-url`.',
    },
    zh: {
      text: '网站不知道自己的地址。',
      help: '网页没有地址也能用；订阅源、站点地图和规范网址需要它，所以没有写出。请用 `--site-url` 给出。',
    },
  },
  'time-zone-assumed': {
    severity: 'info',
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    en: {
      text: 'The time zone of the newspaper is not known, and that of its language is assumed.',
      help: 'Feeds, pages and e-books say when an issue was published. Set the time zone with `--time-zone`, or in the issue. Without one, that of the country of its language is used (`en` is taken for the United States), or else UTC. With a wrong one, an issue may appear under the day before.',
    },
    zh: {
      text: '报纸所在的时区不明，按其语言推定。',
      help: '订阅源、网页和电子书都写有出版时间。请用 `--time-zone` 给出时区，或者写在这一期里。都没有时，按语言所属的国家或地区推定（`en` 视为美国），仍不能确定就用 UTC。时区有误，读者可能看到前一天的日期。',
    },
  },
  'page-empty': {
    severity: 'warning',
    files: { '01.md': page, '02.md': '\n' },
    commands: [['convert', '01.md', '02.md', '--to', 'json', ...details]],
    en: {
      text: 'A page contains no text.',
      help: 'It becomes a page without articles, so that the other pages keep their positions. Check whether its extraction failed. If no page contains text, nothing is written, and the exit code is 1.',
    },
    zh: {
      text: '有一个版面没有文字。',
      help: '它成为没有稿件的版面，其他版面的位置不变。请检查提取是否失败。如果所有版面都没有文字，就什么也不写，以退出码 1 结束。',
    },
  },
  'no-article': {
    severity: 'warning',
    files: { 'page.md': '## 要闻\n' },
    commands: [['convert', 'page.md', '--to', 'json', ...details]],
    en: {
      text: 'No article was found on any page.',
      help: 'The pages contain no running text. Check the file: perhaps it is not the page, or only its headings were extracted.',
    },
    zh: {
      text: '各个版面上都没有找到稿件。',
      help: '文字里没有可以成为稿件的正文。请看看文件：也许不是版面，或者只提取到了标题。',
    },
  },
  'picture-missing': {
    severity: 'warning',
    files: { 'page.md': `${page}\n![菜园](garden.jpg)\n\n菜园里的孩子们。李四 摄\n` },
    commands: [['convert', 'page.md', '--to', 'html', ...details]],
    en: {
      text: 'A picture that a page names is not in its folder.',
      help: 'The figure keeps its caption and the URL of the picture. Put the file into the folder of the page, under the name that the page uses, and convert again.',
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
      ['convert', 'page.md', '--to', 'html', ...details],
      ['convert', 'corrected.md', '--to', 'html', ...details],
    ],
    en: {
      text: 'The output folder still contains article pages from an earlier run that are not part of this issue.',
      help: 'The command deletes nothing that it did not write in this run. Delete these pages, or write each issue to its own folder.',
    },
    zh: {
      text: '输出文件夹里还有以前写出的网页，不属于这一期。',
      help: '命令不删除任何不是这一次写出的东西。请自行删除，或者每一期写到各自的文件夹。',
    },
  },
  'characters-removed': {
    severity: 'warning',
    files: { 'page.md': page.replace('翻地', '翻\u0001地') },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    en: {
      text: 'Characters that a format does not allow were removed from its files.',
      help: 'XML and HTML cannot represent most control characters. `json` contains the complete text. Such characters usually come from the extraction, so check there.',
    },
    zh: {
      text: '某种格式禁止文字里的某些字符，写出的文件里没有它们。',
      help: 'XML 和 HTML 无法写出大多数控制字符。`json` 里是完整的文字。这类字符来自提取，请到那里找原因。',
    },
  },
}

/** Returns the commands of an example, followed by the line with the message. */
export function saidBy(code: string, { files, commands }: CommandMessage): string {
  const { said } = runCommand(files, commands)
  const line = said.split('\n').find((text) => text.includes(`[${code}]`))
  if (line === undefined) throw new Error(`Expected the example of ${code} to print it, received:\n${said}`)
  const typed = commands.map((args) => `$ banmian ${args.join(' ')}`)
  return [...typed, line].join('\n')
}
