import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A task that waits for a thread, or that one is doing. */
interface Job<Task, Result> {
  task: Task
  /** Buffers that pass to the thread with the task. */
  buffers: readonly ArrayBuffer[]
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Threads that answer each message with one, and get another task then. A thread that fails, or
 * ends by itself, makes its task and all later ones fail.
 */
export class ThreadPool<Task, Result> {
  readonly #threads: Worker[] = []
  readonly #idle: Worker[] = []
  readonly #waiting: Job<Task, Result>[] = []
  readonly #running = new Map<Worker, Job<Task, Result>>()
  #failure: Error | null = null

  /**
   * Starts the threads.
   *
   * @param file - The program of the threads
   */
  constructor(file: URL, count: number, options: WorkerOptions) {
    for (let number = 0; number < count; number++) this.#start(new Worker(file, options))
  }

  /** Does a task in a thread. Returns its answer. */
  run(task: Task, buffers: readonly ArrayBuffer[] = []): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) {
        reject(this.#failure)
        return
      }
      this.#waiting.push({ task, buffers, resolve, reject })
      this.#next()
    })
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    this.#failure ??= new Error('The threads were ended')
    await Promise.all(this.#threads.map((thread) => thread.terminate()))
  }

  #start(thread: Worker): void {
    this.#threads.push(thread)
    this.#idle.push(thread)
    thread.on('message', (result: Result) => {
      this.#running.get(thread)?.resolve(result)
      this.#running.delete(thread)
      this.#idle.push(thread)
      this.#next()
    })
    thread.on('error', (error) => this.#fail(error))
    thread.on('exit', (code) => this.#fail(new Error(`A thread ended with ${code}`)))
  }

  #next(): void {
    const thread = this.#waiting.length > 0 ? this.#idle.pop() : undefined
    if (thread === undefined) return
    const job = this.#waiting.shift()!
    this.#running.set(thread, job)
    thread.postMessage(job.task, job.buffers)
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of [...this.#running.values(), ...this.#waiting.splice(0)]) reject(this.#failure)
    this.#running.clear()
  }
}
