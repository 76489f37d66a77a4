/** Returns a minimal text that still breaks a law, by removing smaller and smaller parts. */
export function reduced(text: string, isBroken: (text: string) => boolean): string {
  let least = text
  for (let size = text.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < least.length; ) {
      const less = least.slice(0, at) + least.slice(at + size)
      if (isBroken(less)) least = less
      else at += size
    }
  return least
}
