import { type Profiler, Session } from 'node:inspector'

/** Part of the path of the sources whose work is counted. */
const SOURCES = '/packages/core/src/'

/**
 * Counts the work that sources do: how often each of their functions, branches and loop bodies was
 * entered, as V8 counts it. No clock is read. Create it before the sources are imported, since V8
 * counts blocks only in code compiled later.
 */
export class StepCounter {
  private readonly session = new Session()

  constructor() {
    this.session.connect()
    this.post('Profiler.enable')
    this.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  stepsOf(run: () => void): number {
    this.takeCounts()
    run()
    let steps = 0
    for (const { url, functions } of this.takeCounts())
      if (url.includes(SOURCES)) for (const { ranges } of functions) for (const { count } of ranges) steps += count
    return steps
  }

  /**
   * Returns the steps of a run, and the number of characters or items that its built-in searches
   * may have read.
   */
  workOf(run: () => void): { steps: number; searched: number } {
    let searched = 0
    const steps = this.stepsOf(() => {
      searched = searchedIn(run)
    })
    return { steps, searched }
  }

  close(): void {
    this.post('Profiler.stopPreciseCoverage')
    this.session.disconnect()
  }

  /** Returns the counts since the last call. */
  private takeCounts(): Profiler.ScriptCoverage[] {
    const answer = this.post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType
    return answer.result
  }

  private post(method: string, params: object = {}): object {
    let answer: object = {}
    this.session.post(method, params, (error, result) => {
      if (error) throw error
      answer = result ?? {}
    })
    return answer
  }
}

/** Returns the number of characters or items that the built-in searches of a run may have read. */
function searchedIn(run: () => void): number {
  const searches = new SearchCounter()
  try {
    run()
  } finally {
    searches.stop()
  }
  return searches.characters
}

type Method = (this: unknown, ...input: unknown[]) => unknown

/**
 * Counts the characters or items that built-in searches may have read: up to the match, or up to
 * the end without one.
 */
class SearchCounter {
  characters = 0
  private readonly undo: (() => void)[] = []

  constructor() {
    const from = (input: unknown[]): number => Math.max(0, Number(input[1] ?? 0))
    const length = (whole: unknown): number => (whole as { length: number }).length
    const upTo = (whole: unknown, input: unknown[], found: unknown): number =>
      (Number(found) < 0 ? length(whole) : Number(found)) - from(input)
    this.count(String.prototype, 'indexOf', upTo)
    this.count(String.prototype, 'includes', (whole) => length(whole))
    this.count(String.prototype, 'lastIndexOf', (whole, _, found) => length(whole) - Math.max(0, Number(found)))
    this.count(String.prototype, 'trimEnd', (whole, _, found) => length(whole) - length(found))
    this.count(Array.prototype, 'indexOf', upTo)
    // Methods that call back are counted as blocks.
    this.count(Array.prototype, 'includes', (whole, input, found) =>
      found ? (whole as unknown[]).indexOf(input[0]) : length(whole),
    )
    let before = 0
    this.count(
      RegExp.prototype,
      'exec',
      (pattern, [text], found) => {
        const { sticky, source } = pattern as RegExp
        if (found) return (found as RegExpExecArray).index + (found as RegExpExecArray)[0].length - before
        // An anchored pattern fails at its position.
        return sticky || source.startsWith('^') ? 1 : length(text) - before
      },
      (pattern) => {
        const { global, sticky, lastIndex } = pattern as RegExp
        before = global || sticky ? lastIndex : 0
      },
    )
  }

  stop(): void {
    for (const restore of this.undo) restore()
  }

  private count(
    object: object,
    name: string,
    cost: (whole: unknown, input: unknown[], found: unknown) => number,
    prepare?: (whole: unknown) => void,
  ): void {
    const original = Object.getOwnPropertyDescriptor(object, name)!
    const call: Method = original.value
    const add = (characters: number): void => {
      this.characters += 1 + characters
    }
    Object.defineProperty(object, name, {
      ...original,
      value(this: unknown, ...input: unknown[]) {
        prepare?.(this)
        const found = call.apply(this, input)
        add(cost(this, input, found))
        return found
      },
    })
    this.undo.push(() => Object.defineProperty(object, name, original))
  }
}
