/** A text in the languages of the documentation. */
export interface Translations {
  en: string
  zh: string
}

/**
 * One way of doing a piece of work. A returned string is flattened by reading it; otherwise the
 * result is ignored.
 */
export interface Task {
  run: () => unknown
  /** Prepares the input, outside the measurement and only when the task is measured. */
  prepare?: () => unknown
  /** A note after the name in the table. */
  note?: Translations
  /**
   * The work is done by another process, so elapsed time is measured instead of processor time.
   */
  elsewhere?: true
}

/** The same work done by several libraries. */
export interface Work {
  title: Translations
  /**
   * The name of the package's own task, whose time is 1. Tasks of peers have the names of their
   * packages.
   */
  ours: string
  tasks: Record<string, Task>
  /**
   * The work takes too long to be repeated: one run in a separate process measures time and
   * memory.
   */
  once?: true
}

export interface Scale {
  /** Returns the size of the work: `full` for a measurement, `smoke` to test that it runs. */
  of(full: number, smoke: number): number
  /**
   * A file of pages to parse instead of the sample, with one JSON object per line that has a
   * `text`.
   */
  pages: string | null
}

/** The work of a package by name; each is created only before it is measured. */
export type Benchmark = Record<string, (scale: Scale) => Work | Promise<Work>>
