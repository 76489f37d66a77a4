import { runCommand } from './run-command.js'
import { sampleText } from './sample.js'
import { frontMatter, writePage } from './write-page.js'

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
}

const pages: readonly PageLabels[] = [
  {
    path: 'command.md',
    title: 'The command',
    description: 'Commands and options of banmian on the command line',
    intro: `Install it with \`npm install --global @banmian/cli\`, or run it without installing: \`npx @banmian/cli\`. \`convert\`
restores an issue from pages and writes it in other formats, \`site\` makes a website of many issues, and \`validate\` checks
files that were corrected by hand. The command's [messages](/messages#messages-of-the-command) are documented with those of
the parser.`,
    run: 'An example',
    runIntro: 'The report for the sample page. Messages about repairs and doubts go to standard error:',
    help: 'Help',
    helpIntro: 'The help of each command, as printed.',
    validate: 'Check a corrected issue before you publish it:',
  },
  {
    path: 'zh/command.md',
    title: '命令行',
    description: '命令行上的 banmian 能做什么',
    intro: `\`npm install --global @banmian/cli\` 安装，\`npx @banmian/cli\` 免安装运行。\`convert\` 把版面还原成一期并写成其他格式，\`site\` 把许多期做成网站，\`validate\` 检查用手改过的文件。命令自己的[提示](/zh/messages#messages-of-the-command)和解析器的提示一样有说明。命令的输出为英文。`,
    run: '运行一次',
    runIntro: '在样例版面上；修整和存疑写到标准错误：',
    help: '命令自己的说明',
    helpIntro: '每个命令的帮助，照它印出的样子。',
    validate: '改过的一期在发布之前检查：',
  },
]

const details = ['--publication', '太原日报', '--date', '2024-03-08']
const fence = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``

/**
 * Writes the page about the command: an example on the sample page, and the help of each command.
 */
export function writeCommand(): void {
  const ask = (...args: string[]) => runCommand({ 'page.md': sampleText }, [args]).report
  const shown = (args: string[], ...before: string[][]) =>
    fence(`$ banmian ${args.join(' ')}\n${runCommand({ 'page.md': sampleText }, [...before, args]).report}`)
  const overview = ask('--help')
  const convert = shown(['convert', 'page.md', '--out', 'out', ...details])
  const validate = shown(['validate', 'out/issue.md'], ['convert', 'page.md', '--to', 'md', '--out', 'out', ...details])
  const helps = commandsIn(overview).flatMap((name) => [`### ${name}`, shown([name, '--help'])])
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
