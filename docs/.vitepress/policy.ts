/**
 * Content Security Policy of the built site. The playground promises that nothing leaves the
 * browser; with this policy the browser itself keeps the promise: nothing is loaded from, or sent
 * to, another origin. Inline scripts and styles are VitePress's own (theme switch, page data).
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
