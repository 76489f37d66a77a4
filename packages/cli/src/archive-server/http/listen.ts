import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerAnswer, ServerRequest } from './answer.js'

/** Answers a request. Never rejects. */
export type Handle = (request: ServerRequest) => Promise<ServerAnswer>

/** A server that is listening. */
export interface ListeningServer {
  port: number
  /** Ends the server: requests that have begun are answered first. */
  close: () => Promise<void>
}

/** Options of {@link listen}. */
export interface ListenOptions {
  host: string
  /** 0 is any port that is free. */
  port: number
}

/** Time for the rest of a request to arrive, in milliseconds. */
const REQUEST_TIMEOUT = 30_000
/** Time that running requests have to end when the server is closed, in milliseconds. */
const CLOSING_TIMEOUT = 10_000

/** Opens a server. Rejects with the error of the system if the address cannot be used. */
export async function listen({ host, port }: ListenOptions, handle: Handle): Promise<ListeningServer> {
  let isClosing = false
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, (request, response) => {
    void answer(request, response, handle, () => isClosing)
  })
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      isClosing = true
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), CLOSING_TIMEOUT)
      await closed
      clearTimeout(timer)
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handle,
  isClosing: () => boolean,
): Promise<void> {
  // A client that leaves is not an error of the server.
  response.on('error', () => {})
  const { method = 'GET', url = '/', headers } = request
  const { status, headers: fields, body } = await handle({ method, url, headers, body: request })
  // The rest of a body that was not read would be taken for the next request.
  const isUnread = !request.complete
  response.writeHead(status, { ...fields, ...(isClosing() || isUnread ? { connection: 'close' } : {}) })
  response.end(body)
}
