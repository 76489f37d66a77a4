import type { Session } from '../session/session.js'
import { coverFont } from './cover-font.js'
import { fontFolders } from './find-fonts.js'
import type { CoverForm, CoversOptions } from './open-covers.js'

/** Returns how covers are made, by the options of a command that are about them. */
export const coversOptions = (
  { cover = 'png', coverFont: font }: { cover?: CoverForm; coverFont?: string },
  { io, cwd }: Session,
): CoversOptions => ({
  form: cover,
  font: coverFont(font, cwd),
  folders: fontFolders(process.platform, io.env),
})
