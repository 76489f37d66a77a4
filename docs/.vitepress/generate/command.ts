import { runCommand } from './run-command.js'
import { sampleText } from './sample.js'
import { frontMatter, writePage } from './write-page.js'

interface PageWords {
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

const pages: readonly PageWords[] = [
  {
    path: 'command.md',
    title: 'The command',
    description: 'What banmian on the command line can do',
    intro: `\`npm install --global @banmian/cli\` installs it; \`npx @banmian/cli\` runs it without. \`convert\` makes an issue of pages and
writes it in other formats, \`site\` makes a web site of many issues, \`validate\` checks what was corrected by hand. Its own
[messages](/messages#messages-of-the-command) have a page, like those of the parser.`,
    run: 'A run',
    runIntro: 'On the sample page; what it repaired or doubts goes to standard error:',
    help: 'What it says of itself',
    helpIntro: 'The help of each command, as it prints it.',
    validate: 'A corrected issue is checked before it is published:',
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

const known = ['--publication', '太原日报', '--date', '2024-03-08']
const fence = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``

/** The command's own help, command by command, and the reports of runs of it on the sample page. */
export function writeCommand(): void {
  const ask = (...args: string[]) => runCommand({ 'page.md': sampleText }, [args]).report
  const shown = (args: string[], ...before: string[][]) =>
    fence(`$ banmian ${args.join(' ')}\n${runCommand({ 'page.md': sampleText }, [...before, args]).report}`)
  const overview = ask('--help')
  const convert = shown(['convert', 'page.md', '--out', 'out', ...known])
  const validate = shown(['validate', 'out/issue.md'], ['convert', 'page.md', '--to', 'md', '--out', 'out', ...known])
  const helps = commandsIn(overview).flatMap((name) => [`### ${name}`, shown([name, '--help'])])
  for (const words of pages) {
    const parts = [
      frontMatter(words),
      `# ${words.title}`,
      words.intro,
      `## ${words.run}`,
      words.runIntro,
      convert,
      words.validate,
      validate,
      `## ${words.help}`,
      words.helpIntro,
      fence(`$ banmian --help\n${overview}`),
      ...helps,
    ]
    writePage(words.path, `${parts.join('\n\n')}\n`)
  }
}

/** Names of the commands that a help lists, but for that of the help itself. */
function commandsIn(help: string): string[] {
  const list = help.slice(help.indexOf('\nCommands:'))
  return [...list.matchAll(/^ {2}(\w+)/gm)].flatMap(([, name]) => (name && name !== 'help' ? [name] : []))
}
