import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FeedError, type PingFetch, pingWebSub, submitIndexNow } from '../src/index.js'

const hub = 'https://hub.example/'
const topic = 'https://paper.example/feed.xml'
const urls = ['https://paper.example/a.html', 'https://paper.example/b.html']
const key = 'a1b2c3d4-key'

/** Records the requests and answers them with a status. */
function recorder(status = 204) {
  const requests: { url: string; init: Parameters<PingFetch>[1] }[] = []
  const fetch: PingFetch = async (url, init) => {
    requests.push({ url, init })
    return { ok: status < 300, status }
  }
  return { requests, fetch }
}

const never: PingFetch = () => new Promise(() => {})

describe('pingWebSub', () => {
  it('notifies each hub of all feeds', async () => {
    const { requests, fetch } = recorder()
    const topics = [topic, 'https://paper.example/要闻.xml?a=1&b=2']
    const results = await pingWebSub({ hub: [hub, 'https://other.example/hub'], topic: topics }, { fetch })
    expect(requests.map(({ url }) => url)).toEqual([hub, 'https://other.example/hub'])
    const [{ init }] = requests as [(typeof requests)[0]]
    expect(init).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const sent = new URLSearchParams(init.body)
    expect(sent.get('hub.mode')).toBe('publish')
    expect(sent.getAll('hub.url')).toEqual(topics.map((url) => new URL(url).href))
    expect(sent.getAll('hub.topic')).toEqual(sent.getAll('hub.url'))
    expect(results[0]).toEqual({ url: hub, about: sent.getAll('hub.url'), ok: true, status: 204, error: null })
  })

  it('reports a refusal, an unreachable hub and anything that a function throws', async () => {
    const refused = await pingWebSub({ hub, topic }, { fetch: recorder(503).fetch })
    const error = 'The server answered with the status 503.'
    expect(refused).toEqual([{ url: hub, about: [topic], ok: false, status: 503, error }])
    for (const thrown of [new Error('getaddrinfo ENOTFOUND'), 'getaddrinfo ENOTFOUND']) {
      const fetch: PingFetch = () => Promise.reject(thrown)
      expect(await pingWebSub({ hub, topic }, { fetch })).toEqual([
        { url: hub, about: [topic], ok: false, status: null, error: 'getaddrinfo ENOTFOUND' },
      ])
    }
  })

  it('gives up after the timeout and when it is cancelled, even if "fetch" does not heed the signal', async () => {
    const [late] = await pingWebSub({ hub, topic }, { fetch: never, timeout: 5 })
    expect(late).toMatchObject({ ok: false, status: null, error: 'No answer within 5 ms.' })
    const controller = new AbortController()
    const pending = pingWebSub({ hub, topic }, { fetch: never, signal: controller.signal })
    controller.abort(new Error('stopped'))
    expect((await pending)[0]).toMatchObject({ ok: false, error: 'stopped' })
    const { requests, fetch } = recorder()
    await pingWebSub({ hub, topic }, { fetch, signal: controller.signal })
    expect(requests).toEqual([])
  })

  it('names a wrong argument', async () => {
    const wrong = (options: object, settings: object = {}) =>
      pingWebSub({ hub, topic, ...options }, { fetch: recorder().fetch, ...settings }).catch((error) => error)
    for (const [option, value] of [
      ['hub', '/hub'],
      ['hub', []],
      ['topic', 'feed.xml'],
      ['topic', [topic, 7]],
    ] as const) {
      const error = await wrong({ [option]: value })
      expect(FeedError.isInstance(error)).toBe(true)
      expect(error.option).toBe(option)
    }
    expect((await wrong({ topics: topic })).message).toMatch(/Did you mean "topic"/)
    expect((await wrong({}, { fetch: 7 })).message).toMatch(/^Expected settings\.fetch to be a function/)
    expect((await wrong({}, { signal: {} })).message).toMatch(/^Expected settings\.signal to be an AbortSignal/)
    expect((await wrong({}, { timeout: 0 })).option).toBe('timeout')
    expect((await wrong({}, { timeOut: 1 })).message).toMatch(/Did you mean "timeout"/)
  })
})

describe('submitIndexNow', () => {
  it('submits the pages of a host with the key', async () => {
    const { requests, fetch } = recorder(202)
    const keyLocation = 'https://paper.example/keys/a.txt'
    const results = await submitIndexNow({ urls, key, keyLocation }, { fetch })
    expect(requests).toHaveLength(1)
    expect(requests[0]?.url).toBe('https://api.indexnow.org/indexnow')
    expect(requests[0]?.init.headers).toEqual({ 'content-type': 'application/json; charset=utf-8' })
    expect(JSON.parse(requests[0]!.init.body)).toEqual({ host: 'paper.example', key, keyLocation, urlList: urls })
    expect(results).toEqual([
      { url: 'https://api.indexnow.org/indexnow', about: urls, ok: true, status: 202, error: null },
    ])
  })

  it('submits at most 10,000 pages in a request, and sends nothing without any', async () => {
    const { requests, fetch } = recorder()
    const many = Array.from({ length: 10_001 }, (_, index) => `https://paper.example/${index}`)
    const results = await submitIndexNow({ urls: many, key, endpoint: hub }, { fetch })
    expect(results.map(({ url, about }) => [url, about.length])).toEqual([
      [hub, 10_000],
      [hub, 1],
    ])
    expect(requests).toHaveLength(2)
    expect(await submitIndexNow({ urls: [], key }, { fetch })).toEqual([])
  })

  it('reports a refusal', async () => {
    const [result] = await submitIndexNow({ urls, key }, { fetch: recorder(422).fetch })
    expect(result).toMatchObject({ ok: false, status: 422, error: 'The server answered with the status 422.' })
  })

  it.each<[object, string]>([
    [{ urls: 'https://paper.example/' }, 'urls'],
    [{ urls: [...urls, '/c.html'] }, 'urls[2]'],
    [{ urls: [...urls, 'https://other.example/'] }, 'urls[2]'],
    [{ key: 'short' }, 'key'],
    [{ key: 'with/slash' }, 'key'],
    [{ keyLocation: 'key.txt' }, 'keyLocation'],
    [{ endpoint: 'indexnow' }, 'endpoint'],
  ])('names a wrong argument: %j', async (wrong, option) => {
    const error = await submitIndexNow({ urls, key, ...wrong }, { fetch: recorder().fetch }).catch((error) => error)
    expect(FeedError.isInstance(error)).toBe(true)
    expect(error.option).toBe(option)
  })
})

describe('with the global fetch', () => {
  const seen: { type: string | undefined; body: string }[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ type: request.headers['content-type'], body })
    response.writeHead(202).end()
  })
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('a hub and a service receive what is sent', async () => {
    expect(await pingWebSub({ hub: url, topic })).toMatchObject([{ ok: true, status: 202 }])
    expect(await submitIndexNow({ urls, key, endpoint: url })).toMatchObject([{ ok: true, status: 202 }])
    expect(seen.map(({ type }) => type)).toEqual([
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-8',
    ])
    expect(new URLSearchParams(seen[0]?.body).get('hub.url')).toBe(topic)
    expect(JSON.parse(seen[1]!.body).urlList).toEqual(urls)
  })
})
