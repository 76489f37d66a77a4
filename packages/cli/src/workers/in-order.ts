/**
 * Yields the results of a function for each value, in the order of the values, while it runs for at
 * most `limit` of them at a time. A function that fails is thrown when its turn comes.
 */
export async function* inOrder<Value, Result>(
  values: Iterable<Value>,
  limit: number,
  work: (value: Value) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const running: Promise<Result>[] = []
  const start = (value: Value): void => {
    const result = work(value)
    // The error is thrown below; until then it is not unhandled.
    result.catch(() => {})
    running.push(result)
  }
  for (const value of values) {
    if (running.length === limit) yield await running.shift()!
    start(value)
  }
  while (running.length > 0) yield await running.shift()!
}
