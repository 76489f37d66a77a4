/** A style sheet as text. */
declare module '*.css' {
  const text: string
  export default text
}

/** A script for browsers as text. */
declare module '*.browser.js' {
  const text: string
  export default text
}
