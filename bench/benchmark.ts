/** In the languages of the page that the figures are written to. */
export interface Words {
  en: string
  zh: string
}

/** One way of doing a work. What it gives is read, so that a string which was put together is one piece; nothing else is done with it. */
export interface Task {
  run: () => unknown
  /** What it needs beside the input, made before anything is measured, and only where this task is. */
  prepare?: () => unknown
  /** What stands behind the name in the table. */
  note?: Words
  /** Another process does it, and this one's processor time would say nothing: the clock is read instead. */
  elsewhere?: true
}

/** The same work, done by several. */
export interface Work {
  title: Words
  /** Ours is called by the name of the package, peers by the name of theirs. The time of this one is 1. */
  ours: string
  tasks: Record<string, Task>
  /** Too long to be repeated: one run in a process of its own tells both time and memory. */
  once?: true
}

export interface Scale {
  /** How large a work is: in earnest, and to see that it runs. */
  of(full: number, smoke: number): number
  /** A file of pages to parse instead of the sample, one JSON object a line with its `text`. */
  pages: string | null
}

/** A package's works by name; each is made only when its turn comes. */
export type Benchmark = Record<string, (scale: Scale) => Work | Promise<Work>>
