import { isLocalTime, isTimeZone } from '@banmian/core/arguments'
import type { HtmlOptions } from '../options/html-options.js'
import { checks } from './html-error.js'

/** Throws an `HtmlError` for wrong options about the time of publication. */
export function checkPublicationTime({ publicationTime, timeZone, secondsApart }: HtmlOptions): void {
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
