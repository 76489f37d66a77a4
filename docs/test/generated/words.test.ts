import { readFileSync } from 'node:fs'
import { zhHans } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { messageKinds } from '../../../packages/core/src/result/messages.js'
import { readModel } from '../../.vitepress/generate/schema/model-nodes.js'
import { meanings } from '../../.vitepress/generate/schema/schema-meanings.zh.js'
import { words } from '../../.vitepress/search/words.js'
import { messageTexts } from '../../.vitepress/theme/playground/words/message-texts.zh.js'

describe('the Chinese pages', () => {
  it('know every message', () => {
    expect(Object.keys(messageTexts).sort()).toEqual(Object.keys(messageKinds).sort())
  })

  it('know every node and field of the model', () => {
    const { nodes, choices } = readModel()
    const documented = nodes.flatMap((node) => [
      ...(node.doc === '' ? [] : [node.name]),
      ...node.fields.filter(({ doc }) => doc !== '').map(({ name }) => `${node.name}.${name}`),
    ])
    const named = [...documented, ...choices.map(({ name }) => name).filter((name) => name !== 'Json')]
    expect(Object.keys(meanings).sort()).toEqual(named.sort())
  })
})

describe('the pages about locales', () => {
  it.each(['locales.md', 'zh/locales.md'])('name every field in %s', (path) => {
    const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    for (const field of Object.keys(zhHans)) expect(page).toContain(`\`${field}\``)
  })
})

describe('the search', () => {
  it('finds Chinese words in running text', () => {
    const text = words('解析器会接起被截断的段落。')
    for (const sought of ['段落', '解析器']) for (const word of words(sought)) expect(text).toContain(word)
  })

  it('keeps letters and digits together', () => {
    expect(words('parseIssue 与 EPUB3')).toEqual(['parseIssue', '与', 'EPUB3'])
  })
})
