import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Greek. */
export const el: BookLabels = {
  cover: 'Εξώφυλλο',
  contents: 'Περιεχόμενα',
  pages: 'Σελίδες',
  landmarks: 'Ορόσημα',
  start: 'Αρχή του κειμένου',
  correction: 'Διόρθωση',
  changed: 'Τελευταία αλλαγή',
  advertisement: 'Διαφήμιση',
  colophon: 'Για αυτό το βιβλίο',
  fact: /* @__PURE__ */ factLabel(
    'Εφημερίδα/Ημερομηνία/Αριθμός/Έκδοση/Εκδότης/Ιστότοπος/Πηγή/Δικαιώματα/Αναγνωριστικό/Λογισμικό',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Ρεπορτάζ/Ανταπόκριση/Φωτογραφία/Κείμενο/Επιμέλεια/Σύνθεση/Εικονογράφηση/Σχεδιασμός/Μετάφραση/Πηγή',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Κείμενο που προσαρμόζεται στην οθόνη· οι τίτλοι και τα περιεχόμενα ακολουθούν τις σελίδες και τα άρθρα της εφημερίδας.',
    ' Οι σελίδες της έντυπης εφημερίδας σημειώνονται.',
    ' Όλες οι εικόνες έχουν περιγραφή.',
    ' Ορισμένες εικόνες δεν έχουν περιγραφή.',
  ),
}
