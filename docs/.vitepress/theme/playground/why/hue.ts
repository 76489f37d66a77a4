/** Degrees between the colours of neighbouring articles: the golden angle, so that no two neighbours are alike. */
const goldenAngle = 137.508

/** Hue of an article in degrees. */
export const hueOf = (article: number): string => `${Math.round((20 + (article - 1) * goldenAngle) % 360)}`
