/** An error of a request that is not the server's. Its message is one sentence for the reader. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  /** Status code of HTTP, from 400. */
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
