import { sampleText } from '../sample.js'
import { frontMatter, writePage } from '../write-page.js'
import { runCommand, type Step, typed } from './run-command.js'

interface PageLabels {
  path: string
  title: string
  description: string
  intro: string
  run: string
  runIntro: string
  help: string
  helpIntro: string
  validate: string
  inspect: string
  /** The introductions of further examples, by the name of the command. */
  closer: Record<keyof typeof CLOSER, string>
}

const details = ['--publication', '太原日报', '--date', '2024-03-08']
const toMarkdown = ['convert', 'page.md', '--to', 'md', '--out', 'out', ...details]

/** Further examples: the steps of each, of which the output of the last one is shown. */
const CLOSER = {
  lint: [['lint', 'page.md']],
  explain: [['explain', 'kicker-displaced']],
  stats: [['stats', 'page.md']],
  diff: [
    ['convert', 'page.md', '--to', 'md'],
    { path: 'out/issue.md', from: '党风廉政建设工作会', to: '党风廉政建设会议' },
    ['diff', 'page.md', 'out/issue.md'],
  ],
  tidy: [
    toMarkdown,
    { path: 'out/issue.md', from: '## 让雷锋', to: '##  让雷锋' },
    ['tidy', '--write', 'out/issue.md'],
  ],
} as const satisfies Record<string, readonly Step[]>

const pages: readonly PageLabels[] = [
  {
    path: 'command.md',
    title: 'The command',
    description: 'Commands and options of banmian on the command line',
    intro: `Install it with \`npm install --global @banmian/cli\`, or run it without installing: \`npx @banmian/cli\`. \`convert\`
restores an issue from pages and writes it in other formats, \`build\` builds the website of the whole paper, \`announce\` notifies feed hubs and search engines
of its changes, \`inspect\` shows what
the files of OCR and layout tools contain, and \`validate\` checks files that were corrected by hand. \`lint\`, \`explain\`,
\`stats\` and \`diff\` examine pages and issues in detail, and \`tidy\` rewrites corrected files in the canonical form. \`archive\`
keeps many issues in a database (see [Archives](/archive)). [Your files](/your-files) explains which of a tool's files to use.
The command's [messages](/messages#messages-of-the-command) are documented with those of
the parser.`,
    run: 'An example',
    runIntro: 'The report for the sample page. Messages about repairs and doubts go to standard error:',
    help: 'Help',
    helpIntro: 'The help of each command, as printed.',
    validate: 'Check a corrected issue before you publish it:',
    inspect: 'See what a tool has written, here PaddleOCR:',
    closer: {
      lint: 'List repairs and doubts with their positions, for an editor or for continuous integration:',
      explain: 'Ask what a message means. For a page, `explain` shows which text became which part:',
      stats: 'Count what pages or issues contain:',
      diff: 'Compare a page with the issue that a person has corrected:',
      tidy: 'Write a file that was edited by hand in the canonical form:',
    },
  },
  {
    path: 'zh/command.md',
    title: '命令行',
    description: '命令 banmian 的用法和全部选项',
    intro: `\`npm install --global @banmian/cli\` 安装，\`npx @banmian/cli\` 免安装运行。\`convert\` 把版面还原成一期报纸并写成其他格式，\`build\` 把整份报纸做成网站，\`announce\` 在网站发布之后通知订阅中心和搜索引擎，\`inspect\` 说明识别和版面工具的文件里有什么，\`validate\` 检查手工修改过的文件。\`lint\`、\`explain\`、\`stats\`、\`diff\` 进一步查看版面和各期，\`tidy\` 整理手工修改过的文件。\`archive\` 把许多期存入数据库并检索（见[存档](/zh/archive)）。命令本身的[提示](/zh/messages#messages-of-the-command)和解析器的提示一样有说明。各种工具应该使用哪个文件，见[您的文件](/zh/your-files)。命令的输出为英文。`,
    run: '运行一次',
    runIntro: '对样例版面运行；修复和存疑写到标准错误：',
    help: '命令的帮助',
    helpIntro: '每个命令显示的帮助。',
    validate: '发布之前，检查修改过的一期报纸：',
    inspect: '查看工具写出了什么，这里是 PaddleOCR：',
    closer: {
      lint: '列出修复和存疑及其位置，供编辑器或持续集成使用：',
      explain: '查询一条提示的含义；指定版面时，`explain` 说明哪些文字成了什么：',
      stats: '统计版面或各期的内容：',
      diff: '比较版面和有人修改过的一期报纸：',
      tidy: '把手工修改过的文件写成规范的形式：',
    },
  },
]

/** A page as PaddleOCR writes it. */
const toolPage = JSON.stringify({
  width: 1080,
  height: 1600,
  parsing_res_list: [
    { block_label: 'header', block_content: '示范日报 2024年3月8日', block_bbox: [62, 20, 940, 40] },
    { block_label: 'paragraph_title', block_content: '示范小学开设菜园劳动课', block_bbox: [62, 50, 560, 90] },
    { block_label: 'text', block_content: '本报讯 3月7日,孩子们学会了翻地。(张三)', block_bbox: [62, 100, 300, 420] },
    { block_label: 'image', block_content: '', block_bbox: [580, 80, 940, 420] },
  ],
})

const fence = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``

/**
 * Writes the page about the command: an example on the sample page, and the help of each command.
 */
export async function writeCommand(): Promise<void> {
  const reportOf = async (steps: readonly Step[], exitCode = 0): Promise<string> =>
    (await runCommand({ 'page.md': sampleText, '02_res.json': toolPage }, steps, exitCode)).report
  const shown = async (args: string[], ...before: string[][]): Promise<string> =>
    fence(`$ banmian ${args.join(' ')}\n${await reportOf([...before, args])}`)
  const overview = await reportOf([['--help']])
  const convert = await shown(['convert', 'page.md', '--out', 'out', ...details])
  const validate = await shown(['validate', 'out/issue.md'], toMarkdown)
  const inspect = await shown(['inspect', '02_res.json'])
  const closer: [name: keyof typeof CLOSER, example: string][] = []
  for (const name of Object.keys(CLOSER) as (keyof typeof CLOSER)[]) {
    const steps = CLOSER[name]
    const report = await reportOf(steps, name === 'diff' ? 1 : 0)
    closer.push([name, fence([...steps.map(typed), report].join('\n'))])
  }
  const helps: string[] = []
  for (const name of commandsIn(overview)) helps.push(`### ${name}`, await shown([name, '--help']))
  for (const labels of pages) {
    const parts = [
      frontMatter(labels),
      `# ${labels.title}`,
      labels.intro,
      `## ${labels.run}`,
      labels.runIntro,
      convert,
      labels.validate,
      validate,
      labels.inspect,
      inspect,
      ...closer.flatMap(([name, shownExample]) => [labels.closer[name], shownExample]),
      `## ${labels.help}`,
      labels.helpIntro,
      fence(`$ banmian --help\n${overview}`),
      ...helps,
    ]
    writePage(labels.path, `${parts.join('\n\n')}\n`)
  }
}

/** Returns the names of the commands in a help text, except `help`. */
function commandsIn(help: string): string[] {
  const list = help.slice(help.indexOf('\nCommands:'))
  return [...list.matchAll(/^ {2}(\w+)/gm)].flatMap(([, name]) => (name && name !== 'help' ? [name] : []))
}
