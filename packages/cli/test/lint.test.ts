import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { LintReport } from '../src/index.js'
import { banmian, newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n\n## 无主的标题\n'
const INVALID = '---\nbanmian: 1\n---\n\n# 要闻\n\n正文写在稿件之外。\n'

/** Makes a folder with a page, a valid and an invalid issue. */
async function folder(): Promise<string> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  writeFileSync(join(cwd, 'bad.md'), INVALID)
  await runHere(['convert', 'page.md', '--to', 'md,json', '--date', '2024-03-08', '--quiet'], cwd)
  return cwd
}

describe('banmian lint', () => {
  it('prints place, severity, code and text of each message, then their numbers', async () => {
    const cwd = newFolder()
    copyFileSync(SAMPLE, join(cwd, 'page.md'))
    const { code, stdout, stderr } = await banmian(['lint', 'page.md'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n')
    expect(lines).toContain(
      'page.md:131:4 info headline-after-body The headline came after its body: 我市选荐享受国务院特殊津贴人才',
    )
    expect(lines.slice(0, -3)).toSatisfy((all: string[]) =>
      all.every((line) => /^page\.md:\d+:\d+ (?:error|warning|info) [a-z-]+ \S/.test(line)),
    )
    expect(lines.at(-2)).toBe('0 errors, 1 warning, 11 infos in 1 file')
  })

  it('reports every error of an issue with its position, and exits with 1', async () => {
    const { code, stdout } = await runHere(['lint', 'bad.md'], await folder())
    expect(code).toBe(1)
    expect(stdout).toMatch(/^bad\.md:1:1 error issue-invalid Expected the key publication/)
    expect(stdout).toContain('bad.md:7:1 error issue-invalid Expected the heading of an article first')
  })

  it('exits with 3 for more warnings than --max-warnings, counted also with --quiet', async () => {
    const cwd = await folder()
    for (const [max, exitCode] of [
      ['0', 3],
      ['2', 0],
    ] as const) {
      expect((await runHere(['lint', 'page.md', '--max-warnings', max], cwd)).code).toBe(exitCode)
      expect(await runHere(['lint', 'page.md', '--max-warnings', max, '--quiet'], cwd)).toMatchObject({
        code: exitCode,
        stdout: '',
      })
    }
  })

  it('reads pages of tools, folders of issues and standard input, and goes on after a broken file', async () => {
    const cwd = await folder()
    mkdirSync(join(cwd, 'issues/2024-03-08'), { recursive: true })
    mkdirSync(join(cwd, 'issues/2024-03-09'), { recursive: true })
    writeFileSync(join(cwd, 'issues/2024-03-08/1.md'), Buffer.from('d2aacec5', 'hex'))
    writeFileSync(join(cwd, 'issues/2024-03-09/1.md'), PAGE)
    const { code, stdout } = await runHere(['lint', 'issues', '-', '--json'], cwd, PAGE)
    expect(code).toBe(1)
    const { files, errors, messages }: LintReport = JSON.parse(stdout)
    expect(files).toEqual(['issues/2024-03-08/1.md', 'issues/2024-03-09/1.md', '<stdin>'])
    expect(errors).toBe(1)
    expect(messages[0]).toMatchObject({ code: 'input-wrong-encoding', severity: 'error', line: null, url: null })
    // The folder is named after the date.
    expect(messages.filter((message) => message.code === 'date-unknown').map(({ file }) => file)).toEqual(['<stdin>'])
  })

  it('says where the Markdown of an issue is not canonical', async () => {
    const cwd = await folder()
    expect((await runHere(['lint', 'out/issue.md', 'out/issue.json'], cwd)).stdout).toMatch(/^0 errors, 0 warnings, 0 /)
    const path = join(cwd, 'out/issue.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('## 菜园开课', '##   菜园开课'))
    const { stdout } = await runHere(['lint', 'out/issue.md'], cwd)
    expect(stdout).toMatch(/^out\/issue\.md:\d+:1 info issue-not-canonical /)
  })

  it('prints SARIF 2.1.0 whose rules have the pages of the documentation', async () => {
    const cwd = await folder()
    writeFileSync(join(cwd, '1 %#.md'), PAGE)
    const { stdout } = await runHere(['lint', '1 %#.md', 'bad.md', '--format', 'sarif'], cwd)
    const log: Log = JSON.parse(stdout)
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    const rules = run!.tool.driver.rules!
    for (const { id, helpUri } of rules) expect(helpUri).toBe(`https://banmian.github.io/banmian/messages#${id}`)
    for (const { ruleId, ruleIndex, locations, level } of run!.results!) {
      expect(rules[ruleIndex!]!.id).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      const { artifactLocation, region } = locations![0]!.physicalLocation!
      expect(['1%20%25%23.md', 'bad.md']).toContain(artifactLocation!.uri)
      expect(region!.startLine).toBeGreaterThan(0)
    }
    expect(run!.results!.filter(({ level }) => level === 'error').length).toBeGreaterThan(0)
  })

  it('prints annotations for GitHub that no text of a page can break', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'a,b:c.md'), '## 100% \u0001::error::\n\n本报讯 一句话。\n\n## 无主\r\n')
    const { stdout } = await runHere(['lint', 'a,b:c.md', '--format', 'github'], cwd)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(line).toMatch(/^::(?:notice|warning|error) file=a%2Cb%3Ac\.md,line=\d+,col=\d+,title=[a-z-]+::[^\r\0]+$/)
  })

  it.each([
    [['--format', 'sarif1'], 'Unknown format "sarif1"; did you mean sarif?'],
    [['--max-warnings', '-1'], 'Expected --max-warnings to be a number from 0 on, received "-1".'],
  ])('refuses %j', async (args, sentence) => {
    const { code, stderr } = await runHere(['lint', 'page.md', ...args], newFolder())
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })
})
