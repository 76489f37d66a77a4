/** The severity of a message. */
export type Severity = 'info' | 'warning' | 'error'

/** A kind of message. */
export interface MessageKind {
  severity: Severity
  /** One sentence for the reader of a result. */
  text: string
  /** What it means and what to do about it. */
  help: string
}

/** Every kind of message, by its code. */
export const messageKinds = {
  'headline-after-body': {
    severity: 'info',
    text: 'The headline stood after its body.',
    help: 'The extraction printed the body of an article before its headline. The parser put the headline on top. If it belongs to another article, move it in the Markdown.',
  },
  'kicker-displaced': {
    severity: 'info',
    text: 'The kicker stood apart from its headline.',
    help: 'A heading that opens no article was given to the article whose words it shares, or that stands nearest. The trace lists the other candidates.',
  },
  'kicker-fused': {
    severity: 'info',
    text: 'The kicker and the headline stood on one line.',
    help: 'A long heading with a blank inside was read as kicker and headline. If the blank belongs to the headline, put both together again.',
  },
  'paragraph-rejoined': {
    severity: 'info',
    text: 'The paragraph was cut in two.',
    help: 'The first half ends in the middle of a sentence, as where a column ends. Both halves were joined without a change of wording.',
  },
  'subhead-flattened': {
    severity: 'info',
    text: 'The subhead stood at the level of a headline.',
    help: 'A heading inside a body was read as a subhead, not as the headline of another article.',
  },
  'photo-between-articles': {
    severity: 'info',
    text: 'The photo stood between or inside other articles.',
    help: 'A caption with the credit of its photographer was made a piece of its own.',
  },
  'headline-missing': {
    severity: 'warning',
    text: 'The article has no headline.',
    help: 'A body opens with a dateline or after a closed article, but no heading near it fits. Look for its headline among the unplaced text or in the print.',
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
    text: 'The target or title is kept as unplaced text.',
    help: 'Headlines, page names and credits are plain strings, so that a link in one of them loses its target. The words stay where they are, the target is kept under the page. So is the title of a picture that has a caption.',
  },
  'date-read': {
    severity: 'info',
    text: 'The date of the issue was read from the page.',
    help: 'No date was given, and the page prints one. Datelines without a year are dated by it. Give the date as an option to be sure.',
  },
  'date-disagrees': {
    severity: 'warning',
    text: 'The page prints another date than the issue has.',
    help: 'A date was given, or another page prints one, and this page says something else. The first one stays; what is printed here is kept as unplaced text. Look whether the page belongs to this issue.',
  },
  'print-disagrees': {
    severity: 'warning',
    text: 'The page prints something else than the issue has.',
    help: 'Name of the paper, number of the issue, or number and name of the page were given or printed before, and this page says something else. The first one stays; what is printed here is kept as unplaced text.',
  },
  'page-from-file-name': {
    severity: 'info',
    text: 'The number or name of the page was read from the name of its file.',
    help: 'The page does not print them. Give them with the source, or in a front matter, to be sure.',
  },
  'continuation-joined': {
    severity: 'info',
    text: 'The article goes on on another page and was joined.',
    help: 'A reference such as 下转第3版 led to the rest of the article, which was put behind its first part. The trace tells which characters stood on which page.',
  },
  'continuation-unresolved': {
    severity: 'warning',
    text: 'The other part of the article was not found.',
    help: 'The reference names a page that is not among those given, or on which no article, or more than one, answers to it. The parts stay apart; join them by hand if both are there.',
  },
  'language-without-locale': {
    severity: 'warning',
    text: 'The conventions of the language are not known.',
    help: 'No locale belongs to the language, so its datelines, credits and references to other pages stay in the text, and articles are told apart by their headings. Give the language if it was detected wrongly, or give a locale of your own as an option.',
  },
  'rubric-unplaced': {
    severity: 'warning',
    text: 'The name of a column stands by no article.',
    help: 'A line that is the name of a known column was found where no article follows, or the article has one already. It is kept as unplaced text.',
  },
} as const satisfies Record<string, MessageKind>

/** The code of a kind of message, a key of {@link messageKinds}. */
export type MessageCode = keyof typeof messageKinds
