import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root, writePage } from './write-page.js'

interface PageWords {
  path: string
  title: string
  description: string
  intro: string
  run: string
}

const pages: readonly PageWords[] = [
  {
    path: 'command.md',
    title: 'The command',
    description: 'What banmian on the command line can do',
    intro: `\`npm install --global @banmian/cli\` installs it; \`npx @banmian/cli\` runs it without. This page shows what the command says
of itself.`,
    run: 'A run on the sample page:',
  },
  {
    path: 'zh/command.md',
    title: '命令行',
    description: '命令行上的 banmian 能做什么',
    intro:
      '`npm install --global @banmian/cli` 安装，`npx @banmian/cli` 免安装运行。本页是命令自己的说明和报告，原文为英文。',
    run: '在样例版面上运行一次：',
  },
]

const require = createRequire(import.meta.url)
const bin = join(dirname(require.resolve('@banmian/cli')), 'bin.js')

/** The command's own help, and the report of a run of it on the sample page. */
export function writeCommand(): void {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-command-'))
  copyFileSync(join(root, 'examples/taiyuan-daily/page.md'), join(folder, 'page.md'))
  const ask = (args: string[]): string => {
    const command = `$ banmian ${args.join(' ')}\n`
    const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' }
    const said = execFileSync(process.execPath, [bin, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return `\`\`\`text\n${command}${said.trimEnd()}\n\`\`\``
  }
  try {
    const help = [ask(['--help']), ask(['convert', '--help'])]
    const report = ask(['convert', 'page.md', '--out', 'out', '--publication', '太原日报', '--date', '2024-03-08'])
    for (const { path, title, description, intro, run } of pages) {
      const front = `---\ntitle: ${title}\ndescription: ${description}\neditLink: false\n---`
      writePage(path, `${[front, `# ${title}`, intro, run, report, ...help].join('\n\n')}\n`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
