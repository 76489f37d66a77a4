const UNITS = { '': 1, k: 1e3, m: 1e6, g: 1e9 } as const

/** Reads a size such as `500k`, `100M` or `1G` as bytes, in powers of ten; `null` for anything else. */
export function readSize(text: string): number | null {
  const { number, unit } = /^(?<number>\d{1,9})(?<unit>[kmg]?)b?$/.exec(text.toLowerCase())?.groups ?? {}
  return number === undefined ? null : Number(number) * UNITS[unit as keyof typeof UNITS]
}

/** A number of bytes for people, such as `21.4 kB`. */
export function writeSize(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`
  if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`
  return `${(bytes / 1e9).toFixed(1)} GB`
}
