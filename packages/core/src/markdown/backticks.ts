/** The runs of backticks in a text by their length, each asked for in the order of the text. */
export class Backticks {
  private readonly places = new Map<number, number[]>()

  constructor(text: string) {
    const runs = [...text.matchAll(/`+/g)].reverse()
    for (const { 0: run, index } of runs) {
      const places = this.places.get(run.length)
      if (places) places.push(index)
      else this.places.set(run.length, [index])
    }
  }

  /** Where the next run of a length stands, from a place on that is never before an earlier one. */
  next(length: number, from: number): number | undefined {
    const places = this.places.get(length) ?? []
    while (places.length && places.at(-1)! < from) places.pop()
    return places.at(-1)
  }
}

/** How many of the same character stand at a place. */
export function lengthOfRun(text: string, at: number): number {
  let end = at
  while (text[end] === text[at] && end < text.length) end++
  return end - at
}
