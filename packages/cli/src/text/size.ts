const UNITS = { '': 1, k: 1e3, m: 1e6, g: 1e9 } as const

/**
 * Returns the bytes of a size such as `500k`, `100M` or `1G`, in powers of ten, or null for
 * anything else.
 */
export function parseSize(text: string): number | null {
  const { number, unit } = /^(?<number>\d{1,9})(?<unit>[kmg]?)b?$/.exec(text.toLowerCase())?.groups ?? {}
  return number === undefined ? null : Number(number) * UNITS[unit as keyof typeof UNITS]
}

/** Returns a number of bytes as people write it, such as `21.4 kB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`
  if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`
  return `${(bytes / 1e9).toFixed(1)} GB`
}
