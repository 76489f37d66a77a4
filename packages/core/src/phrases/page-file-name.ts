const EXTENSION = /\.[A-Za-z0-9]{1,8}$/
const PAGE_FILE = /^(?:第|[Pp]age[-_ ]?|[Pp](?=\d))?(?<label>[A-Z]?\d{1,3})版?(?:[-_ .:：·]+(?<name>[^\d].{0,23}))?$/u

/**
 * Reads the label and the name of a page from the name of its file, such as `02-政务之要.md`, `A05.md`,
 * `page-3.txt` or `第04版 国际.md`. Parts that the name does not contain are `null`.
 */
export function readFileName(file: string): { label: string | null; name: string | null } {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(EXTENSION, '')
  const match = base.length <= 40 ? PAGE_FILE.exec(base) : null
  const { label, name } = match?.groups ?? {}
  return { label: label ?? null, name: name?.trim() || null }
}
