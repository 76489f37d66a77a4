/** Returns a number with its noun: `1 photo`, `2 photos`. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
