/** Version of the file format, the value of `banmian` in the front matter. */
export const VERSION = 1
