const EXTENSION = /\.[A-Za-z0-9]{1,8}$/
const PAGE_FILE = /^(?:第|[Pp]age[-_ ]?|[Pp](?=\d))?(?<label>[A-Z]?\d{1,3})版?(?:[-_ .:：·]+(?<name>[^\d].{0,23}))?$/u

/** Label and name of a page as its file is named: `02-政务之要.md`, `A05.md`, `page-3.txt`, `第04版 国际.md`; `null` for what a name does not say. */
export function readFileName(file: string): { label: string | null; name: string | null } {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(EXTENSION, '')
  const match = base.length <= 40 ? PAGE_FILE.exec(base) : null
  const { label, name } = match?.groups ?? {}
  return { label: label ?? null, name: name?.trim() || null }
}
