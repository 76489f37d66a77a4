/**
 * Angle between the hues of adjacent articles, in degrees: the golden angle, so that adjacent hues
 * differ.
 */
const goldenAngle = 137.508

/** Returns the hue of an article in degrees. */
export const hueOf = (article: number): string => `${Math.round((20 + (article - 1) * goldenAngle) % 360)}`
