/** A run of leaders between a title and the number of a page. */
const LEADERS = /^.{1,60}?(?:[.·•…‥_]{4,}|…{3,})\s*\S.{0,20}$/u
/** Number of characters of the longest line with leaders. */
const LONGEST = 400

/** Returns whether a line has leaders, such as `Sport ......... 6` in a table of contents. */
export const hasLeaders = (text: string): boolean => text.length <= LONGEST && LEADERS.test(text)
