/** Style sheets are built into the package as text. */
declare module '*.css' {
  const text: string
  export default text
}
