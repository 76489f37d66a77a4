import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../src/index.js'
import { BIN, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

/** Makes a folder with an archive of the sample issue. */
async function archiveFolder(): Promise<string> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'issue.json'), JSON.stringify(sampleIssue()))
  await runHere(['archive', 'import', 'issue.json'], cwd)
  return cwd
}

describe('banmian archive serve', () => {
  it('answers requests that have begun after SIGTERM, then closes the archive', async () => {
    const cwd = await archiveFolder()
    const child = spawn(process.execPath, [BIN, 'archive', 'serve', '--port', '0'], { cwd })
    onTestFinished(() => void child.kill('SIGKILL'))
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()))
    const ended = once(child, 'close')
    while (!printed.includes('(Ctrl-C ends)')) await new Promise((done) => setTimeout(done, 20))
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(printed)![1])
    const health = await fetch(`http://127.0.0.1:${port}/health`)
    expect(await health.json()).toMatchObject({ status: 'pass', issues: 1 })

    const socket = connect(port, '127.0.0.1')
    const body = JSON.stringify({ query: '{ publications { name } }' })
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
    socket.write(head + body.slice(0, 10))
    let received = ''
    socket.on('data', (data: Buffer) => (received += data.toString()))
    // A server that answers a second request has seen the first one.
    await fetch(`http://127.0.0.1:${port}/health`)
    child.kill('SIGTERM')
    await new Promise((done) => setTimeout(done, 200))
    socket.write(body.slice(10))
    await once(socket, 'close')
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(received).toContain('太原日报')
    expect(await ended).toEqual([0, null])
    expect(printed).toBe(`Serving http://127.0.0.1:${port}/ (Ctrl-C ends)\n`)
  })

  it('prints an error on one line and answers by 500', async () => {
    const cwd = await archiveFolder()
    const stop = new AbortController()
    let printed = ''
    const stderr = { write: (text: string | Uint8Array) => (printed += String(text)) }
    const io = { stdin: Readable.from([]), stdout: { write: () => {} }, stderr, env: {}, cwd, signal: stop.signal }
    const ended = run(['archive', 'serve', '--port', '0'], io)
    while (!printed.includes('(Ctrl-C ends)')) await new Promise((done) => setTimeout(done, 20))
    const { size } = statSync(join(cwd, 'paper.db'))
    writeFileSync(join(cwd, 'paper.db'), Buffer.alloc(size, 'no database '))
    const url = /http:\S+/.exec(printed)![0]
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([500, 'The server could not answer this request.\n'])
    stop.abort()
    await ended
    expect(printed.split('\n').slice(1)).toEqual([expect.stringMatching(/^error: GET \/: \S/), ''])
  })

  it('says on one line why it cannot listen', async () => {
    const cwd = await archiveFolder()
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const taken = await runHere(['archive', 'serve', '--port', String(port)], cwd)
    expect(taken).toEqual({
      code: 1,
      stdout: '',
      stderr: `error: Cannot listen on port ${port} of 127.0.0.1: another program uses it; choose another one with --port.\n`,
    })
    const elsewhere = await runHere(['archive', 'serve', '--port', '0', '--host', '203.0.113.7'], cwd)
    expect(elsewhere.stderr).toMatch(
      /^error: Cannot listen on port 0 of 203\.0\.113\.7: this computer has no such address;/,
    )
  })

  it.each([
    [['--archive', 'missing.db'], 1, /^error: .*missing\.db does not exist\. /],
    [['--port', '70000'], 2, /^error: Expected --port to be a number up to 65535/],
    [['--site-url', 'paper.example'], 2, /^error: Expected --site-url to be an absolute http or https URL/],
  ])('refuses %j', async (options, code, message) => {
    const result = await runHere(['archive', 'serve', ...options], newFolder())
    expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(message)])
  })
})
