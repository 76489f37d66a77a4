import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseIssue, parseMarkdown, toMarkdown } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { renderIssue } from '@banmian/html'
import { readSources } from '@banmian/input'
import { readPdf } from '@banmian/input/pdf'
import { renderRss } from '@banmian/rss'
import { describe, expect, it } from 'vitest'
import { writeCode } from '../../.vitepress/theme/playground/code/write-code.js'
import type { Work } from '../../.vitepress/theme/playground/state/work.js'
import { inFolder } from './in-folder.js'

const samples = fileURLToPath(new URL('../../.vitepress/theme/playground/samples/files/', import.meta.url))
const text = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,菜园开课,孩子们学会了播种。(张三)\n'
const known = { publication: "示范'日报", date: '2024-03-08', language: 'auto' }
const facts = { publication: known.publication, date: known.date }
const given = { pages: [{ name: '02-要闻.md', text }], known, draft: null }
const { issue, messages, trace } = parseIssue([{ name: '02-要闻.md', text }], facts)
const command = fileURLToPath(new URL('../../../packages/cli/dist/bin.js', import.meta.url))

/** Runs the program of a view in a folder with files. Returns what it prints, and all files. */
const run = (
  view: Work['view'],
  work: Pick<Work, 'pages' | 'known' | 'draft'>,
  files: Record<string, Uint8Array | string>,
) =>
  inFolder({ ...files, 'program.mjs': writeCode(view, work).program }, (folder) => {
    const printed = execFileSync('node', ['program.mjs'], { cwd: folder, encoding: 'utf8' })
    const written = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
    return { printed, read: (name: string) => written.get(name) ?? expect.fail(name) }
  })

const files = { '02-要闻.md': text }

describe('the program of a view', () => {
  it.each<[Work['view'], string, string | Uint8Array]>([
    ['markdown', 'issue.md', toMarkdown(issue)],
    ['json', 'issue.json', JSON.stringify(issue, null, 2)],
    ['html', 'issue.html', renderIssue(issue)],
    ['feed', 'feed.xml', renderRss(issue, { siteUrl: 'https://paper.example/' })],
    ['book', 'issue.epub', renderEpub(issue)],
  ])('%s writes what the view shows', (view, name, content) => {
    expect(run(view, given, files).read(name).equals(Buffer.from(content))).toBe(true)
  })

  it('restored prints the headlines', () => {
    expect(run('restored', given, files).printed).toBe('02 菜园开课\n')
  })

  it('messages and why print the messages and the trace', () => {
    expect(run('messages', given, files).printed.match(/code: /g) ?? []).toHaveLength(messages.length)
    expect(run('why', given, files).printed.match(/rule: /g)).toHaveLength(trace.length)
  })

  it('query prints the answer', () => {
    expect(JSON.parse(run('query', given, files).printed).data.issues.nodes[0].pages[0].articles[0].headline.main).toBe(
      '菜园开课',
    )
  })

  it('reads the corrected Markdown, except in the views of the parser', () => {
    const draft = toMarkdown(issue).replace('菜园开课', '改过的标题')
    const { read } = run('html', { ...given, draft }, { ...files, 'issue.md': draft })
    expect(read('issue.html').toString()).toBe(renderIssue(parseMarkdown(draft)))
    expect(writeCode('why', { ...given, draft }).files).toEqual(['02-要闻.md'])
  })

  it('reads files of tools, PDF files, and several pages', async () => {
    const nothing = { publication: '', date: '', language: 'auto' }
    const pages = ['02_content_list.json', 'gazette.pdf'].map((file) => ({
      name: '',
      text: '',
      from: { file, isPdf: file.endsWith('.pdf') },
    }))
    const json = readFileSync(`${samples}mineru_content_list.json`)
    const pdf = readFileSync(`${samples}gazette.pdf`)
    const { read } = run(
      'json',
      { pages: [pages[0]!, pages[1]!, pages[1]!, { name: '', text }], known: nothing, draft: null },
      { '02_content_list.json': json, 'gazette.pdf': pdf, 'page-4.md': text },
    )
    const sources = [
      ...readSources(json, { name: '02_content_list.json' }).sources,
      ...(await readPdf(pdf, { name: 'gazette.pdf' })).sources,
      { text },
    ]
    expect(JSON.parse(read('issue.json').toString())).toEqual(parseIssue(sources).issue)
  })

  it('reads another encoding', () => {
    const page = { name: '', text: '要闻\n', encoded: { file: new File([], 'x'), encoding: 'gb18030' } }
    const bytes = new Uint8Array([0xd2, 0xaa, 0xce, 0xc5, 0x0a])
    const { read } = run('json', { ...given, pages: [page] }, { 'page.md': bytes })
    expect(JSON.parse(read('issue.json').toString())).toEqual(parseIssue('要闻\n', facts).issue)
  })

  it('is written correctly with names that contain quotes and line ends', () => {
    const publication = "a'b\\c\n\u2028</script>"
    const { read } = run('json', { ...given, known: { ...known, publication } }, files)
    expect(JSON.parse(read('issue.json').toString()).publication.name).toBe(
      parseIssue(text, { publication }).issue.publication.name,
    )
  })
})

describe('the command of a view', () => {
  it('writes what the view shows', () => {
    const { command: line } = writeCode('markdown', given)
    expect(line).toBe("banmian convert 02-要闻.md --to md --publication '示范'\\''日报' --date 2024-03-08")
    const written = inFolder(files, (folder) => {
      const shell = line!.replace(/^banmian/, `node ${command}`)
      execFileSync('sh', ['-c', shell], { cwd: folder, stdio: 'ignore' })
      return readFileSync(join(folder, 'out/issue.md'), 'utf8')
    })
    expect(written).toBe(toMarkdown(issue))
  })

  it('is absent where no command does it', () => {
    expect(writeCode('why', given).command).toBeNull()
    expect(writeCode('query', given).command).toBeNull()
  })
})
