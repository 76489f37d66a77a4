/** A request, as the server's routes see it. */
export interface ServerRequest {
  method: string
  /** Path and query, as in the first line of the request. */
  url: string
  /** Header fields by lower-case name. */
  headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The body, in chunks. */
  body: AsyncIterable<Uint8Array>
}

/** The response to a request. */
export interface ServerAnswer {
  status: number
  /** Header fields by lower-case name. */
  headers: Record<string, string>
  body: string | Uint8Array
}

/** Returns an answer in plain text. */
export const textAnswer = (status: number, text: string, headers: Record<string, string> = {}): ServerAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: `${text}\n`,
})

/** Returns an answer in JSON. */
export const jsonAnswer = (status: number, value: unknown, headers: Record<string, string> = {}): ServerAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: `${JSON.stringify(value)}\n`,
})

/** Returns an answer that is a page. */
export const htmlAnswer = (status: number, page: string): ServerAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: page,
})
