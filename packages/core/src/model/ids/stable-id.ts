/** The form of the identifiers of issues, pages and articles. */
export const STABLE_ID = /^[A-Za-z][A-Za-z0-9-]*$/
