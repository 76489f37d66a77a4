/** Style sheets are built into the package as text. */
declare module '*.css' {
  const text: string
  export default text
}

/** So are scripts that run in a browser. */
declare module '*.browser.js' {
  const text: string
  export default text
}
