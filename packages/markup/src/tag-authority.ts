import { MarkupError } from './markup-error.js'

/**
 * Returns the name of a host in the characters that the authority of a tag URI (RFC 4151) may
 * contain: letters and digits of ASCII in lower case, and hyphens inside the parts between periods.
 * Other characters become hyphens. A name without a letter or digit becomes `localhost`.
 *
 * @param hostname - The host as `URL.hostname` has it, such as `paper.example` or `[::1]`.
 * @throws MarkupError when the argument is not a string
 */
export function tagAuthority(hostname: string): string {
  if (typeof hostname !== 'string') throw new MarkupError('hostname', 'a string', hostname)
  const labels = hostname
    .toLowerCase()
    .split('.')
    .map((label) => withoutEndHyphens(label.replace(/[^a-z0-9]/g, '-').replace(/^-+/, '')))
  return labels.filter(Boolean).join('.') || 'localhost'
}

/** Takes linear time, unlike `/-+$/`. */
function withoutEndHyphens(label: string): string {
  let end = label.length
  while (end > 0 && label[end - 1] === '-') end -= 1
  return label.slice(0, end)
}
