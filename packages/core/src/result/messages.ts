/** The severity of a message. */
export type Severity = 'info' | 'warning' | 'error'

/** A kind of message. */
export interface MessageKind {
  severity: Severity
  /** One sentence for the reader of a result. */
  text: string
  /** The meaning of the message, and the remedy. */
  help: string
}

/** Every kind of message, by its code. */
export const messageKinds = {
  'headline-after-body': {
    severity: 'info',
    text: 'The headline came after its body.',
    help: 'In the extracted text the body of the article comes before its headline. The parser put the headline first. If it belongs to another article, move it in the Markdown.',
  },
  'kicker-displaced': {
    severity: 'info',
    text: 'The kicker was separated from its headline.',
    help: 'A heading that opens no article was attached to the article to which it most probably belongs, by its words and its place. The trace lists the other candidates.',
  },
  'kicker-fused': {
    severity: 'info',
    text: 'The kicker and the headline were on one line.',
    help: 'A long heading with a space inside was split into kicker and headline. If the space belongs to the headline, join the two again.',
  },
  'paragraph-rejoined': {
    severity: 'info',
    text: 'The paragraph was cut in two.',
    help: 'The first half ends in mid-sentence, as at the end of a column. The halves were joined without a change of wording.',
  },
  'subhead-flattened': {
    severity: 'info',
    text: 'The subhead was at the level of a headline.',
    help: 'A heading inside a body was read as a subhead rather than as the headline of another article.',
  },
  'photo-between-articles': {
    severity: 'info',
    text: 'The photo was between or inside other articles.',
    help: 'A caption with the credit of its photographer became an article of its own.',
  },
  'headline-missing': {
    severity: 'warning',
    text: 'The article has no headline.',
    help: 'A body opens with a dateline or follows a finished article, but no heading near it fits. Look for the headline in the unplaced text or in the printed paper.',
  },
  'heading-unplaced': {
    severity: 'warning',
    text: 'The heading fits no article.',
    help: 'The heading is kept under the page as unplaced text. Put it where it belongs, or leave it.',
  },
  'date-unknown': {
    severity: 'warning',
    text: 'The date of the issue is not known.',
    help: 'No date was given and none is printed on the page. Datelines keep month and day without a year. Give the date as an option.',
  },
  'link-unplaced': {
    severity: 'info',
    text: 'The target of a link or the title of a picture is kept as unplaced text.',
    help: 'Headlines, page names and credits are plain strings and cannot hold the target of a link. The words stay in their field, and the target is kept as unplaced text of the page. So is the title of a picture that has a caption.',
  },
  'date-read': {
    severity: 'info',
    text: 'The date of the issue was read from the page.',
    help: 'No date was given, and the page prints one. Datelines without a year take the year from it. Give the date as an option to be sure.',
  },
  'date-disagrees': {
    severity: 'warning',
    text: 'The date on the page differs from the date of the issue.',
    help: 'A date was given, or another page prints one, and this page prints a different one. The first date stays; the other one is kept as unplaced text. Check whether the page belongs to this issue.',
  },
  'print-disagrees': {
    severity: 'warning',
    text: 'The page disagrees with what is known about the issue.',
    help: 'The name of the paper, the number of the issue, or the number or the name of the page was given or printed before, and this page prints something else. The first value stays; the other one is kept as unplaced text.',
  },
  'page-from-file-name': {
    severity: 'info',
    text: 'The number or the name of the page was read from the name of its file.',
    help: 'The page does not print them. Give them with the source, or in a front matter, to be sure.',
  },
  'continuation-joined': {
    severity: 'info',
    text: 'The article continues on another page and was joined.',
    help: 'A reference such as 下转第3版 leads to the rest of the article, which was appended to its first part. The trace says which characters are on which page.',
  },
  'continuation-unresolved': {
    severity: 'warning',
    text: 'The other part of the article was not found.',
    help: 'The reference names a page that is not in the input, or on which no article or more than one article matches. The parts stay separate; join them by hand if both are present.',
  },
  'language-without-locale': {
    severity: 'warning',
    text: 'The conventions of the language are not known.',
    help: 'No locale belongs to the language. Names and datelines are found by their form, but words such as those before a name or in references to other pages are not known, and stay in the text. Give the language if it was detected wrongly, or give a locale of your own as an option.',
  },
  'rubric-unplaced': {
    severity: 'warning',
    text: 'The name of a column belongs to no article.',
    help: 'The name of a known column is followed by no article, or by one that has a column already. It is kept as unplaced text.',
  },
} as const satisfies Record<string, MessageKind>

/** The code of a kind of message, a key of {@link messageKinds}. */
export type MessageCode = keyof typeof messageKinds
