import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'Κυριακή Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο'.split(' ')
/** Names of months in a date. */
const OF_MONTHS =
  /* @__PURE__ */ 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου'.split(
    ' ',
  )
const MONTHS =
  /* @__PURE__ */ 'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος'.split(
    ' ',
  )

/** Greek: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]} ${day} ${OF_MONTHS[month - 1]} ${year}`,
  page: (label) => `Σελίδα ${label}`,
  unnamedPage: (position) => `Σελίδα ${position}`,
  number: (number) => `Αρ. φύλλου ${number}`,
  contents: 'Σε αυτό το φύλλο',
  skip: 'Μετάβαση στα άρθρα',
  unplaced: 'Κείμενο εκτός άρθρων',
  untitled: 'Χωρίς τίτλο',
  issue: 'Εφημερίδα',
  previous: 'Προηγούμενο άρθρο',
  next: 'Επόμενο άρθρο',
  samePage: 'Σε αυτή τη σελίδα',
  missingPicture: 'Η εικόνα λείπει',
  remotePicture: 'Εικόνα σε άλλον ιστότοπο',
  correction: (day) => `Διόρθωση, ${day}`,
  and: ', ',
}

/** Greek: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['Κυ', 'Δε', 'Τρ', 'Τε', 'Πε', 'Πα', 'Σα'],
  previousIssue: 'Προηγούμενο φύλλο',
  nextIssue: 'Επόμενο φύλλο',
  home: 'Πρωτοσέλιδο',
  archive: 'Αρχείο',
  rubrics: 'Στήλες',
  authors: 'Συντάκτες',
  search: 'Αναζήτηση',
  subscribe: 'Συνδρομή',
  nothing: 'Τίποτα ακόμη',
  notFound: 'Η σελίδα δεν βρέθηκε',
  backHome: 'Επιστροφή στο πρωτοσέλιδο',
  undated: 'Χωρίς ημερομηνία',
  larger: 'Μεγαλύτερο κείμενο',
  smaller: 'Μικρότερο κείμενο',
  scheme: 'Φωτεινό ή σκούρο',
  searchNeedsScript: 'Η αναζήτηση απαιτεί JavaScript και διακομιστή ιστού.',
  pagefind: {},
}

/** Greek: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('el') + headline,
  readMore: 'Διαβάστε περισσότερα στον ιστότοπο',
  viewOnline: 'Διαβάστε αυτό το φύλλο στον ιστότοπο',
  moreArticles: (count) => (count === 1 ? 'Ένα ακόμη άρθρο στον ιστότοπο' : `${count} ακόμη άρθρα στον ιστότοπο`),
  unsubscribe: 'Διαγραφή από τη λίστα',
}
