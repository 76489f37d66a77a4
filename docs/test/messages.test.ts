import { describe, expect, it } from 'vitest'
import { type MessageCode, messageKinds } from '../../packages/core/src/result/messages.js'
import { commandMessages, saidBy } from '../.vitepress/generate/command-messages.js'
import { messageExamples, parseExample } from '../.vitepress/generate/message-examples.js'
import { sample } from '../.vitepress/generate/sample.js'

describe('the page of messages', () => {
  it.each(Object.keys(messageKinds) as MessageCode[])('has an example that brings %s forth', (code) => {
    const own = messageExamples[code]
    const { messages } = own === undefined ? sample : parseExample(own)
    expect(messages.map((message) => message.code)).toContain(code)
  })

  it.each(Object.entries(commandMessages))('has a run of the command that says %s', (code, kind) => {
    expect(saidBy(code, kind)).toMatch(new RegExp(`${kind.severity}: .*\\[${code}\\]$`))
  })
})
