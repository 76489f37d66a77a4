import type { PageLabels } from '@banmian/html'

/** Returns a day in words, or null without a date. */
export function dayName(date: string | null, labels: Pick<PageLabels, 'day'>): string | null {
  if (date === null) return null
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return labels.day(year, month, day, new Date(`${date}T00:00Z`).getUTCDay())
}
