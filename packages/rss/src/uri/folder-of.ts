/** Returns a URL with a slash at its end and without its query and fragment. */
export function folderOf({ origin, pathname }: URL): string {
  return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`)
}
