/** Returns the name of a month as the first word of a heading. */
export const capitalized = (name = ''): string => name.charAt(0).toUpperCase() + name.slice(1)
