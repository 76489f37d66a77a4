import { describe, expect, it } from 'vitest'
import {
  type CommandMessageCode,
  commandMessageKinds,
} from '../../../packages/cli/src/messages/command-message-kinds.js'
import { type MessageCode, messageKinds } from '../../../packages/core/src/result/messages.js'
import { commandMessages, saidBy } from '../../.vitepress/generate/command/command-messages.js'
import { messageExamples, parseExample } from '../../.vitepress/generate/messages/message-examples.js'
import { sample } from '../../.vitepress/generate/sample.js'

describe('the page of messages', () => {
  it.each(Object.keys(messageKinds) as MessageCode[])('has an example that brings %s forth', (code) => {
    const own = messageExamples[code]
    const { messages } = own === undefined ? sample : parseExample(own)
    expect(messages.map((message) => message.code)).toContain(code)
  })

  it.each(
    (Object.keys(commandMessages) as CommandMessageCode[]).filter((code) => commandMessages[code].files !== undefined),
  )('has a run of the command that prints %s', async (code) => {
    const { severity } = commandMessageKinds[code]
    expect(await saidBy(code)).toMatch(new RegExp(`${severity}: .*\\[${code}\\]$|:\\d+:\\d+ ${severity} ${code} `))
  })
})
