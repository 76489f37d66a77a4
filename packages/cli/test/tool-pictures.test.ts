import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from './run-here.js'
import { folderWith, PNG, paddle } from './tool-folder.js'

describe('pictures of tools', () => {
  const ALL = ['--to', 'html,rss,epub,json', '--date', '2024-03-08']
  const image = { block_label: 'image', block_content: '', block_bbox: [600, 50, 900, 400] }
  const path = 'imgs/img_in_image_box_600_50_900_400.jpg'

  it('in the folder reach all formats, with their sizes', async () => {
    const cwd = folderWith({ 'in/1_res.json': paddle('新桥今天开放通行', image), [`in/${path}`]: PNG })
    const { code, stderr } = await runHere(['convert', 'in', ...ALL], cwd)
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('picture-missing')])
    const [name] = readdirSync(join(cwd, 'out/images'))
    expect(name).toMatch(/\.png$/)
    const text = (file: string): string => readFileSync(join(cwd, 'out', file), 'utf8')
    expect(text('issue.json')).toMatch(/"url": "images\/\w+\.png",\s+"alt": "",\s+"width": 1,\s+"height": 1/)
    expect(text('index.html')).toMatch(/<img[^>]*width="1" height="1"/)
    expect(text('feed.xml')).toContain(`images/${name}`)
    expect(readFileSync(join(cwd, 'out/issue.epub')).includes(PNG)).toBe(true)
  })

  it('in the file are written to images/', async () => {
    const markdown = { text: '', images: { [path]: PNG.toString('base64') } }
    const page = { prunedResult: JSON.parse(paddle('新桥今天开放通行', image)), markdown }
    const cwd = folderWith({ '1.json': JSON.stringify({ layoutParsingResults: [page, page] }) })
    const { code, stderr } = await runHere(['convert', '1.json', ...ALL], cwd)
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('picture-missing')])
    const [name] = readdirSync(join(cwd, 'out/images'))
    expect(readFileSync(join(cwd, 'out/images', name!))).toEqual(PNG)
  })

  it('in the text of a page are written to images/', async () => {
    const text = `## 学校开课\n\n本报讯 学校开课。(李四)\n\n![](data:image/png;base64,${PNG.toString('base64')})\n`
    const cwd = folderWith({ 'page.md': text })
    await runHere(['convert', 'page.md', ...ALL], cwd)
    expect(readdirSync(join(cwd, 'out/images'))).toHaveLength(1)
  })

  it('that are missing are reported once', async () => {
    const block = { type: 'image', img_path: 'images/none.jpg', page_idx: 0 }
    const text = { type: 'text', text: '学校今天开课,孩子们学会了播种。', page_idx: 1 }
    const cwd = folderWith({ '1.json': JSON.stringify([block, block, text, { ...block, page_idx: 1 }]) })
    const { stderr } = await runHere(['convert', '1.json', ...ALL], cwd)
    expect(stderr.match(/picture-missing/g)).toHaveLength(1)
  })
})
