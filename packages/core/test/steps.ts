import { type Profiler, Session } from 'node:inspector'

/** Where the sources lie whose work is counted. */
const SOURCES = '/packages/core/src/'

/**
 * Counts the work that sources do: how often each of their functions, branches and bodies of loops was entered, as V8 counts it. No clock
 * is read. To be made before the sources are imported, since V8 counts blocks only of what it compiles afterwards.
 */
export class StepCounter {
  private readonly session = new Session()

  constructor() {
    this.session.connect()
    this.post('Profiler.enable')
    this.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  stepsOf(run: () => void): number {
    this.taken()
    run()
    let steps = 0
    for (const { url, functions } of this.taken())
      if (url.includes(SOURCES)) for (const { ranges } of functions) for (const { count } of ranges) steps += count
    return steps
  }

  close(): void {
    this.post('Profiler.stopPreciseCoverage')
    this.session.disconnect()
  }

  /** What was counted since the last time. */
  private taken(): Profiler.ScriptCoverage[] {
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

/** How many characters or members the built-in searches that a run calls may have looked at. */
export function searchedIn(run: () => void): number {
  const searches = new SearchCounter()
  try {
    run()
  } finally {
    searches.stop()
  }
  return searches.characters
}

type Method = (this: unknown, ...input: unknown[]) => unknown

/** Counts the characters or members that built-in searches may have looked at: up to what they found, else up to the end. */
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
    // What calls back is counted as blocks.
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
        // A pattern that is bound to one place gives up there.
        return sticky || source.startsWith('^') ? 1 : length(text) - before
      },
      (pattern) => {
        const { global, sticky, lastIndex } = pattern as RegExp
        before = global || sticky ? lastIndex : 0
      },
    )
  }

  stop(): void {
    for (const one of this.undo) one()
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
