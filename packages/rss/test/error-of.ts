import { FeedError } from '../src/index.js'

/** Returns the error that a function throws, which must be a `FeedError`. */
export function errorOf(run: () => unknown): FeedError {
  try {
    run()
  } catch (error) {
    if (FeedError.isInstance(error)) return error
    throw error
  }
  throw new Error('Expected an error')
}
