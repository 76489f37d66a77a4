import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { frontMatter, root, writePage } from './write-page.js'

/** A change that has not been released. */
interface PendingChange {
  /** The changed packages, each with its step in semantic versioning. */
  steps: [name: string, step: string][]
  text: string
}

interface PageWords {
  path: string
  title: string
  description: string
  intro: string
  unreleased: string
  none: string
  steps: Record<string, string>
}

const pages: readonly PageWords[] = [
  {
    path: 'changelog.md',
    title: 'Changelog',
    description: 'The changes of each package in every release, and the unreleased changes',
    intro: `The changes of each package, and those of the next release. The packages follow [semantic versioning](https://semver.org/);
[compatibility](/compatibility#versions) defines the contract.`,
    unreleased: 'Unreleased',
    none: 'None: all changes have been released.',
    steps: { major: 'Breaking', minor: 'New', patch: 'Fixed' },
  },
  {
    path: 'zh/changelog.md',
    title: '更新记录',
    description: '各个包每次发布的变化，以及尚未发布的变化',
    intro:
      '各个包每次发布的变化，以及下一次发布会有什么。各个包遵循[语义化版本](https://semver.org/lang/zh-CN/)，哪些属于约定见[兼容性](/zh/compatibility#版本)。条目随各个包发布，只有英文。',
    unreleased: '尚未发布',
    none: '没有，所有变化都已发布。',
    steps: { major: '不兼容', minor: '新增', patch: '修正' },
  },
]

/**
 * Writes the changes of all packages: pending changesets, and the changelogs of released packages.
 */
export function writeChangelog(): void {
  const pending = pendingChanges()
  const released = packageNames().flatMap((folder) => changelogOf(folder))
  for (const words of pages) {
    const parts = [
      frontMatter(words),
      `# ${words.title}`,
      words.intro,
      `## ${words.unreleased}`,
      ...unreleased(pending, words),
      ...released,
    ]
    writePage(words.path, `${parts.join('\n\n')}\n`)
  }
}

function unreleased(pending: readonly PendingChange[], words: PageWords): string[] {
  if (pending.length === 0) return [words.none]
  const names = [...new Set(pending.flatMap(({ steps }) => steps.map(([name]) => name)))].sort()
  return names.flatMap((name) => {
    const entries = pending.flatMap(({ steps, text }) => {
      const step = steps.find(([changed]) => changed === name)?.[1]
      return step === undefined ? [] : [`- **${words.steps[step] ?? step}.** ${text.replace(/\n/g, '\n  ')}`]
    })
    return [`### ${name}`, literally(entries.join('\n'))]
  })
}

function pendingChanges(): PendingChange[] {
  const folder = `${root}.changeset/`
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return files.sort().flatMap((name) => {
    const [, front = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(readFileSync(folder + name, 'utf8')) ?? []
    const steps = [...front.matchAll(/^['"]?([^'":\n]+)['"]?: *(\w+)/gm)].map(
      ([, changed = '', step = '']): [string, string] => [changed, step],
    )
    return steps.length === 0 ? [] : [{ steps, text: text.trim() }]
  })
}

const packageNames = () => readdirSync(`${root}packages`).sort()

/** Returns the changelog of a package, with its headings one level deeper. */
function changelogOf(folder: string): string[] {
  const file = `${root}packages/${folder}/CHANGELOG.md`
  if (!existsSync(file)) return []
  return [
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (/^#{1,5} /.test(line) ? `#${line}` : line))
      .join('\n'),
  ].map(literally)
}

/** Returns Markdown that VitePress shows literally, since entries may contain `{{` or tags. */
const literally = (text: string) => `<div lang="en">\n\n::: v-pre\n${text.replaceAll('<', '&lt;')}\n:::\n\n</div>`
