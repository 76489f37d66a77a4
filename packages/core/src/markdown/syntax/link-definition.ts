/**
 * The start of a link definition, `[label]:`. In its label, a backslash escapes a bracket. Viewers
 * hide such lines.
 */
export const DEFINITION = /^ {0,3}\[(?:[^\]\\\n\r]|\\[^\n\r]){1,999}\]:/
