/** Returns whether a text is an absolute http or https URL. */
export const isWebUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** Returns the URL of a folder: without query and fragment, and with a slash at the end. */
export function folderUrl(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/*$/, '/')
}
