import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from './run-here.js'
import { FIXTURES, fixture, folderWith, issueIn, report } from './tool-folder.js'

describe('a METS file', () => {
  const files = { 'in/mets.xml': fixture('mets-newspaper.xml'), 'in/alto/alto-v4.xml': fixture('alto-v4.xml') }

  it('names its pages, and says what the issue is', async () => {
    const cwd = folderWith(files)
    const { formats, issue } = await report(cwd, 'in')
    expect(formats).toMatchObject([{ format: 'mets', pages: 1 }])
    expect(issue).toMatchObject({ publication: '示范日报', date: '2024-03-08' })
    expect(issueIn(cwd)).toMatchObject({ number: '3640', pages: [{ label: '01' }] })
  })

  it('gives way to options', async () => {
    const cwd = folderWith(files)
    const { issue } = await report(cwd, 'in', '--publication', 'Other', '--date', '2024-03-09')
    expect(issue).toMatchObject({ publication: 'Other', date: '2024-03-09' })
  })

  it.each([
    ['in one folder', ['in']],
    ['by their names', ['in/alto-v4.xml', 'in/mets.xml']],
  ])('and its ALTO files are read once, %s', async (_, args) => {
    const mets = readFileSync(join(FIXTURES, 'mets-newspaper.xml'), 'utf8').replace('./alto/', '')
    const cwd = folderWith({ 'in/mets.xml': mets, 'in/alto-v4.xml': fixture('alto-v4.xml') })
    const { formats, issue } = await report(cwd, ...args)
    expect(formats.map(({ format }) => format)).toEqual(['mets'])
    expect(issue.pages).toHaveLength(1)
  })

  it('without a file names it, once', async () => {
    const cwd = folderWith({ 'in/mets.xml': fixture('mets-newspaper.xml') })
    const { code, stderr } = await runHere(['convert', 'in'], cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('Nothing to read: in/mets.xml contains no text.')
  })

  it.each([
    ['a path', '../alto-v4.xml'],
    ['a link', './alto/link.xml'],
  ])('reads nothing outside of its folder, by %s', async (_, href) => {
    const mets = readFileSync(join(FIXTURES, 'mets-newspaper.xml'), 'utf8').replace('./alto/alto-v4.xml', href)
    const cwd = folderWith({ 'alto-v4.xml': fixture('alto-v4.xml'), 'in/mets.xml': mets, 'in/alto/1.txt': 'x' })
    symlinkSync('../../alto-v4.xml', join(cwd, 'in/alto/link.xml'))
    const { code, stderr } = await runHere(['convert', 'in/mets.xml'], cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('contains no text')
  })

  it('limits the size of the files that it names', async () => {
    const cwd = folderWith({ ...files, 'in/alto/alto-v4.xml': ' '.repeat(4000) })
    const { code, stderr } = await runHere(['convert', 'in/mets.xml', '--max-size', '3k'], cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('Cannot read alto/alto-v4.xml: it is larger than 3.0 kB')
  })
})

describe('articles that a file knows', () => {
  const files = { 'in/mets.xml': fixture('mets-newspaper.xml'), 'in/alto/alto-v4.xml': fixture('alto-v4.xml') }
  const rules = (cwd: string): string[] =>
    JSON.parse(readFileSync(join(cwd, 'out/trace.json'), 'utf8')).trace.map(({ rule }: { rule: string }) => rule)

  it('are imported, unless --restore searches for others', async () => {
    const cwd = folderWith(files)
    expect((await runHere(['convert', 'in', '--to', 'trace'], cwd)).code).toBe(0)
    expect(rules(cwd)).toContain('imported')
    expect((await runHere(['convert', 'in', '--to', 'trace', '--restore'], cwd)).code).toBe(0)
    expect(rules(cwd)).not.toContain('imported')
  })

  it('differ between files that count them from one', async () => {
    const tags = '<Tags><StructureTag ID="T1" TYPE="article" LABEL="One"/></Tags>'
    const page = (title: string): string =>
      `<alto>${tags}<Layout><Page WIDTH="99" HEIGHT="99"><PrintSpace><TextBlock ID="B1" TAGREFS="T1"><TextLine HPOS="1" VPOS="1" WIDTH="90" HEIGHT="9"><String CONTENT="${title}"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`
    const cwd = folderWith({ 'in/1.xml': page('新桥今天开放通行。'), 'in/2.xml': page('学校今天开课迎新。') })
    const { issue } = await report(cwd, 'in')
    expect(issue.pages.map(({ articles }) => articles)).toEqual([1, 1])
  })
})
