/** A number of a page after an abbreviation, which no language owns, such as p. 4. */
const SHORT_FOLIO =
  /^(?:[Pp][gp]?|[Ss]|[Pp]ágs?|[Pp]agg?|PÁG|PAG|[Bb]lz|BLZ|[Ss]tr|STR|[Сс]тр|СТР|[Сс])\. ?(?<label>[A-Z]?\d{1,3}[A-Z]?)(?![\p{L}\d])/u

/** Returns the label of a page after an abbreviation, with the length of both, or `null`. */
export function shortFolioAt(text: string): { label: string; length: number } | null {
  const match = SHORT_FOLIO.exec(text)
  return match ? { label: match.groups!['label']!, length: match[0].length } : null
}

/** An address on the web or of mail, and an account. */
const ADDRESS =
  /^(?:(?:https?:\/\/|www\.)[\x21-\x7b\x7d\x7e]+|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,24}){1,4}|@[\w.]{2,30}|[a-z\d][a-z\d-]{2,40}(?:\.[a-z\d-]{2,24}){0,2}\.[a-z]{2,7}(?:\/[\x21-\x7b\x7d\x7e]*)?(?![\p{L}\d.]))/u
/** The digits below a bar code: of an EAN, with the two or five of the issue. */
const BAR_CODE = /^\d[ -]?\d{6}[ -]?\d{6}(?:[ -]?(?:\d{5}|\d{2}))?(?!\d)/

/** Returns the length of an address or of the number of a bar code at the start of a text, or 0. */
export const addressAt = (text: string): number => (ADDRESS.exec(text) ?? BAR_CODE.exec(text))?.[0].length ?? 0

/** A number of a page alone, with signs around it. */
const BARE_LABEL = /^[-–—·•|\s]*(?<label>[A-Z]?\d{1,3}|\d{1,2}[A-Z])[-–—·•|\s]*$/u

/** Returns the label of a page that is a text and nothing else, or `null`. */
export const bareLabelOf = (text: string): string | null => BARE_LABEL.exec(text)?.groups?.['label'] ?? null

/** Returns the number of an issue without the signs between its thousands. */
export const plainNumber = (printed: string): string => printed.replace(/[.,\s]/g, '')

/** The numbers of two pages that are printed as one, with a word for pages. */
const DOUBLE_PAGE =
  /^(?:(?:[Pp]ages?|PAGES?|Seiten?|SEITEN?|[Pp]áginas?|PÁGINAS?|[Pp]agin[ae](?:['’]s)?|Sidorna|Sidor|Sidan|Siderne|Sider|Side|Strona|Strony|Strana|Strany|[Сс]тр\.) |第 ?(?=[^版面頁页]{3,12}[版面頁页])|(?=[A-Z]?\d{1,3} ?[-–/·、] ?[A-Z]?\d{1,3} ?[版面頁页면]))(?<label>(?<letter>[A-Z]?)(?<first>\d{1,3}) ?[-–/·、&+] ?(?<other>[A-Z]?)(?<second>\d{1,3}))(?: ?[版面頁页면])?(?![\p{L}\d])/u

/** Returns the label of a double page at the start of a text, such as Pages 4-5, or `null`. */
export function doublePageAt(text: string): { label: string; length: number } | null {
  const match = DOUBLE_PAGE.exec(text)
  if (!match) return null
  const { label, letter, first, other, second } = match.groups!
  const isNext = Number(second) === Number(first) + 1 && (!other || other === letter)
  return isNext ? { label: label!.replaceAll(' ', ''), length: match[0].length } : null
}
