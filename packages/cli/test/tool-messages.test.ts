import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from './run-here.js'
import { folderWith, messagesOf, paddle, report } from './tool-folder.js'

describe('messages of readers', () => {
  it('have the form of the others, with an excerpt', async () => {
    const list = [
      { type: 'image', img_path: '../../etc/passwd', content: 'A photo of a bridge over a river', page_idx: 0 },
      { type: 'text', text: '学校今天开课。', page_idx: 0 },
    ]
    const cwd = folderWith({ 'x.json': JSON.stringify(list) })
    const { stderr } = await runHere(['convert', 'x.json', '--to', 'json'], cwd)
    expect(stderr).toContain(
      'x.json: info: A description of the picture "../../etc/passwd" by a model is not printed text: A photo of a bridge … [description-left-out]\n',
    )
    expect(stderr).toContain(
      'x.json: warning: The picture "../../etc/passwd" is outside of the folder of the file. [path-refused]',
    )
    const { messages } = await report(cwd, 'x.json')
    expect(messagesOf(await report(cwd, 'x.json'))).toContain('path-refused')
    expect(messages.find(({ code }) => code === 'path-refused')?.url).toContain('messages#path-refused')
  })

  it('reach --strict', async () => {
    const block = { type: 'image', img_path: '/etc/passwd', page_idx: 0 }
    const cwd = folderWith({ 'x.json': JSON.stringify([block, { type: 'text', text: '学校开课。', page_idx: 0 }]) })
    expect((await runHere(['convert', 'x.json', '--to', 'json', '--strict', '--date', '2024-03-08'], cwd)).code).toBe(3)
  })
})

describe('the trace', () => {
  it('contains the text that a reader composed', async () => {
    const cwd = folderWith({ '1.json': paddle('新桥今天开放通行'), '2.md': '## 学校开课\n\n本报讯 学校开课。\n' })
    await runHere(['convert', '1.json', '2.md', '--to', 'trace'], cwd)
    const { sources, texts, trace } = JSON.parse(readFileSync(join(cwd, 'out/trace.json'), 'utf8'))
    expect(sources).toEqual(['1.json', '2.md'])
    expect(texts).toEqual([expect.stringContaining('新桥今天开放通行'), null])
    const headline = trace.find(({ path }: { path: string }) => path === '/pages/0/articles/0/headline/main')
    expect(texts[0].slice(headline.start, headline.end)).toBe('新桥今天开放通行')
  })

  it('has lines for Markdown of a tool that is read as it is', async () => {
    const text = `{0}${'-'.repeat(48)}\n\n本报讯 3月7日,学校开课,孩子们学会了播种。(李四)\n`
    const cwd = folderWith({ 'page.md': text })
    const { stderr } = await runHere(['convert', 'page.md', '--to', 'json', '--date', '2024-03-08'], cwd)
    expect(stderr).toContain('page.md:3:1: warning: The article has no headline: 本报讯 3月7日,学校开课')
  })
})
