/**
 * URL that links start with if the site's is not known. Its host is reserved for examples (RFC
 * 2606).
 */
export const PLACEHOLDER_URL = 'https://paper.example/'
