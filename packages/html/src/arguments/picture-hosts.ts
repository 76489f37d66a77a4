import { isPictureHost } from '@banmian/markup'
import { checks } from './html-error.js'

/**
 * Throws an `HtmlError` when the option `allowRemotePictures` is present and not a list of hosts.
 */
export function checkPictureHosts({ allowRemotePictures }: { allowRemotePictures?: readonly string[] }): void {
  checks.that(
    allowRemotePictures === undefined ||
      (Array.isArray(allowRemotePictures) && allowRemotePictures.every(isPictureHost)),
    'options.allowRemotePictures',
    'an array of hosts',
    allowRemotePictures,
    'Pass hosts such as "images.example.org", without a scheme and a path; "*.example.org" for subdomains; "*" for all.',
  )
}
