import type { Random } from './random.js'

/** A promise that must hold for every input of a generator. */
export interface Law<Input = unknown> {
  /** Name on the command line and of the folder with its failures, such as `conservation`. */
  name: string
  /** The promise as a sentence. */
  promise: string
  /** Returns an input; the same one for the same numbers. */
  generate: (random: Random) => Input
  /** Returns a sentence about how an input breaks the law, or `null`. It throws nothing. */
  broken: (input: Input) => string | null | Promise<string | null>
  /** Returns a smaller input that still satisfies a predicate. */
  reduce: (input: Input, isBroken: (input: Input) => Promise<boolean>) => Promise<Input>
  /** Returns an input as the content of a file. */
  print: (input: Input) => string
}

/**
 * Returns a law about texts, or with the type of its input hidden, so that laws can be in one list.
 */
export const sealed = <Input>(
  { name, promise, generate, broken, reduce, print }: Law<Input>,
  ofText?: SealedLaw['broken'],
): SealedLaw => ({
  name,
  promise,
  ...(ofText && { broken: ofText }),
  check: async (random) => {
    const input = generate(random)
    const reason = await broken(input)
    return {
      size: print(input).length,
      broken:
        reason === null
          ? null
          : async () => {
              const least = await reduce(input, async (smaller) => (await broken(smaller)) !== null)
              return { input: print(least), reason: (await broken(least)) ?? reason }
            },
    }
  },
})

/** A law that generates, checks and reduces its own inputs. */
export interface SealedLaw {
  name: string
  promise: string
  /** Returns how a page breaks the law, or `null`; only for laws about one page. */
  broken?: (page: string) => string | null | Promise<string | null>
  /** Checks one input. */
  check: (random: Random) => Promise<Checked>
}

/** The result of one input. */
export interface Checked {
  /** Length of the printed input. */
  size: number
  /** Returns a minimal failure; `null` when the law holds. */
  broken: (() => Promise<Failure>) | null
}

/** A minimal input that breaks a law. */
export interface Failure {
  input: string
  reason: string
}
