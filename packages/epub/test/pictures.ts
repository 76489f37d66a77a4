import type { Picture } from '@banmian/core'

const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'))

/** A red rectangle. */
export const png = bytes(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEUlEQVR42mOYLSODFTEMpAQAsDsnkYy0OPgAAAAASUVORK5CYII=',
)

/** A blue rectangle. */
export const jpeg = bytes(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62r',
    'Z4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    'pKT/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAA',
    'AAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCWAvA//9k=',
  ].join(''),
)

/** A white dot, in a format that may be animated. */
export const gif = bytes('R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==')

/** A white dot, in the lossless form of WebP. */
export const webp = bytes('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==')

/** Resolves the pictures of the test issues. */
export const picture = ({ url }: Picture): { data: Uint8Array } | null => {
  const data = { 'images/a 1.png': png, 'images/b.jpg': jpeg, 'images/c.gif': gif }[url]
  return data ? { data } : null
}
