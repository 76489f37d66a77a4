import { colonIn } from '@banmian/markup'

/** Returns the function of the labels in a language that returns the subject of an e-mail. */
export const subjectIn =
  (language: string) =>
  (title: string, headline: string): string =>
    title + colonIn(language) + headline
