import { parseIssue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { readModel } from '../../.vitepress/generate/schema/model-nodes.js'
import { exampleLines } from '../../.vitepress/theme/figures/example-page.js'
import { layModel } from '../../.vitepress/theme/figures/model-layout.js'
import { type ModelBox, modelWords } from '../../.vitepress/theme/figures/model-words.js'
import { layPipeline } from '../../.vitepress/theme/figures/pipeline-layout.js'
import { pipelineWords } from '../../.vitepress/theme/figures/pipeline-words.js'

describe('the picture of the pipeline', () => {
  it('says of its example what the parser makes of it', () => {
    const text = `${exampleLines.join('\n\n')}\n`
    const { issue, trace, messages } = parseIssue(text, { publication: '示范日报', date: '2024-03-08' })
    const numberOf = (start: number) => text.slice(0, start).split('\n\n').length
    const becomes = trace.map(({ start, path }) => `${numberOf(start)} ${path.replace('/pages/0/', '')}`)
    expect(becomes).toEqual([
      '1 name',
      '2 articles/0/body/0',
      '3 articles/0/body/0',
      '3 articles/0/bylines/0',
      '4 articles/0/headline/main',
      '5 articles/0/headline/deck',
      '6 articles/1/headline/main',
      '7 articles/1/body/0',
      '7 articles/1/bylines/0',
      '8 articles/0/headline/kicker',
    ])
    expect(messages).toHaveLength(3)
    expect(issue.pages[0]?.articles[0]?.dateline).toMatchObject({ agency: '本报', date: '2024-03-07' })
  })

  it('names the stages alike in both languages', () => {
    const names = (language: 'en' | 'zh') => pipelineWords[language].stages.map(({ name }) => name)
    expect(names('zh')).toEqual(names('en'))
  })

  it.each([680, 340])('keeps every text inside a width of %i', (width) => {
    for (const { given, stages } of Object.values(pipelineWords)) {
      const picture = layPipeline(width, given, stages)
      for (const { y, height } of picture.boxes) expect(y + height).toBeLessThanOrEqual(picture.height)
      for (const { x, text } of picture.texts) expect(x + 13 * 0.45 * text.length, text).toBeLessThan(width)
    }
  })
})

describe('the picture of the model', () => {
  const { nodes } = readModel()
  const all = (box: ModelBox): ModelBox[] => [box, ...box.children.flatMap(all)]

  it.each(['en', 'zh'] as const)('shows nodes and fields of the model in %s', (language) => {
    for (const { name, fields } of all(modelWords[language].issue)) {
      if (name === 'Block') continue
      const known = nodes.find((node) => node.name === name)?.fields.map((field) => field.name)
      for (const part of fields.split('·')) expect(known, name).toContain(/^ *(\w+)/.exec(part)?.[1])
    }
  })

  it.each([674, 334])('keeps boxes inside each other at a width of %i', (width) => {
    const [whole, ...boxes] = layModel(modelWords.en.issue, width)
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThan(width)
      expect(box.y + box.height).toBeLessThan(whole?.height ?? 0)
    }
  })
})
