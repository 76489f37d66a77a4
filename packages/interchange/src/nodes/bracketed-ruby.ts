import type { Phrasing, Ruby } from '@banmian/core'

/** Returns the base text of a ruby and its annotation in brackets: 漢字（かんじ）. */
export const bracketedRuby = ({ annotation, children }: Ruby): Phrasing[] =>
  annotation === '' ? children : [...children, { type: 'text', value: inBrackets(annotation) }]

/** Returns an annotation as text. */
export const inBrackets = (annotation: string): string => (annotation === '' ? '' : `（${annotation}）`)
