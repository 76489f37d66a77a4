import { htmlText, type OnRemoved } from '@banmian/markup'

/**
 * Writes text for the HTML of an entry. HTML treats a form feed as white space and XML forbids it;
 * a line feed means the same to both.
 */
export const contentText = (text: string, onRemoved: OnRemoved | undefined): string =>
  htmlText(text.replaceAll('\f', '\n'), onRemoved)
