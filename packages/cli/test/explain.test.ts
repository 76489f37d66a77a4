import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExplanationDocument } from '../src/index.js'
import { MESSAGE_CODES } from '../src/messages/message-kind.js'
import { banmian, newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

/** Makes a folder with the sample page. */
function folder(): string {
  const cwd = newFolder()
  copyFileSync(SAMPLE, join(cwd, 'page.md'))
  return cwd
}

describe('banmian explain, a page', () => {
  it('prints the line, article, part and probability of each stretch, and what was moved', async () => {
    const { code, stdout, stderr } = await banmian(['explain', 'page.md'], { cwd: folder() })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^page\.md\n {4}3 {4}— {2}page name +\d+ % {2}政务之要\n {4}5 {4}1 {2}headline +\d+ % {2}市总工会/,
    )
    expect(stdout).toMatch(/ 101 +7 {2}kicker +\d+ % {2}大抓项目 加快发展\n +joined to line 91 \(kicker-displaced\)\n/)
    expect(stdout).toMatch(/\n +or [a-z]+ of \d+ \d+ %/)
  })

  it('has every character of the page once in --json', async () => {
    const cwd = folder()
    const { pages }: ExplanationDocument = JSON.parse((await runHere(['explain', 'page.md', '--json'], cwd)).stdout)
    const squeezed = (text: string) => text.replace(/[\s#]/g, '')
    const shown = pages.flatMap(({ parts }) => parts.map(({ text }) => text)).join('')
    expect(squeezed(shown)).toBe(squeezed(readFileSync(join(cwd, 'page.md'), 'utf8')))
    const moved = pages[0]!.parts.filter(({ joined }) => joined !== null)
    expect(moved.map(({ part, line }) => [part, line])).toContainEqual(['kicker', 101])
  })

  it('refuses an issue, which was not read from pages', async () => {
    const cwd = folder()
    await runHere(['convert', 'page.md', '--to', 'md', '--quiet'], cwd)
    const { code, stderr } = await runHere(['explain', 'out/issue.md'], cwd)
    expect([code, stderr]).toEqual([
      2,
      'error: out/issue.md is already an issue; explain the pages that it was made from.\n',
    ])
  })
})

describe('banmian explain --html', () => {
  it('replaces an earlier report, and no other file without --force', async () => {
    const cwd = folder()
    const args = ['explain', 'page.md', '--html', 'why.html']
    expect(await runHere(args, cwd)).toEqual({ code: 0, stdout: 'The explanation is in why.html.\n', stderr: '' })
    const first = readFileSync(join(cwd, 'why.html'))
    expect((await runHere(args, cwd)).code).toBe(0)
    expect(readFileSync(join(cwd, 'why.html')).equals(first)).toBe(true)
    writeFileSync(join(cwd, 'why.html'), 'mine')
    expect(await runHere(args, cwd)).toMatchObject({ code: 1, stderr: expect.stringContaining('it is not a report') })
    expect(readFileSync(join(cwd, 'why.html'), 'utf8')).toBe('mine')
    expect((await runHere([...args, '--force'], cwd)).code).toBe(0)
  })
})

describe('banmian explain, a message', () => {
  it('prints its documentation and the address of it', async () => {
    const { stdout } = await runHere(['explain', 'headline-after-body'], newFolder())
    expect(stdout).toMatch(
      /^headline-after-body {2}info\n\nThe headline came after its body\.\n\nIn the extracted text/,
    )
    expect(stdout).toMatch(/\nhttps:\/\/banmian\.github\.io\/banmian\/messages#headline-after-body\n$/)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('knows every message, and suggests one for a mistyped code', async () => {
    const cwd = newFolder()
    for (const code of MESSAGE_CODES) {
      const { stdout } = await runHere(['explain', code, '--json'], cwd)
      expect(JSON.parse(stdout)).toMatchObject({ code, text: expect.any(String), help: expect.any(String) })
    }
    expect(await runHere(['explain', 'headline-afterbody'], cwd)).toMatchObject({
      code: 2,
      stderr:
        'error: There is no file and no message with the name "headline-afterbody". Did you mean headline-after-body?\n',
    })
  })

  it('prefers a file with that name', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'page-empty'), '## 要闻\n\n本报讯 今日晴。\n')
    expect((await runHere(['explain', 'page-empty'], cwd)).stdout).toMatch(/^page-empty\n/)
  })
})
