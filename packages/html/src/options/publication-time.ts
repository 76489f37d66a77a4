import { isLocalTime, isTimeZone } from '@banmian/core/arguments'
import { checks } from '../arguments/html-error.js'

/** Throws an `HtmlError` for wrong options about the time of publication. */
export function checkPublicationTime(options: {
  publicationTime?: string
  timeZone?: string
  secondsApart?: number
}): void {
  const { publicationTime, timeZone, secondsApart } = options
  checks.that(
    publicationTime === undefined || isLocalTime(publicationTime),
    'options.publicationTime',
    'a local time such as "06:00"',
    publicationTime,
  )
  checks.that(
    timeZone === undefined || isTimeZone(timeZone),
    'options.timeZone',
    'an IANA time zone',
    timeZone,
    'Pass a name such as "Asia/Shanghai".',
  )
  checks.that(
    secondsApart === undefined || (Number.isInteger(secondsApart) && secondsApart >= 0),
    'options.secondsApart',
    'a whole number, 0 or more',
    secondsApart,
  )
}
