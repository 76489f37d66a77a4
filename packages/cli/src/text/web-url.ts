/** Whether a text is an absolute http or https address. */
export const isWebUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** The address of a folder, without query and fragment, with a slash at its end. */
export function folderUrl(link: string): string {
  const { origin, pathname } = new URL(link)
  return origin + pathname.replace(/\/*$/, '/')
}
