import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार'.split(' ')
const MONTHS = /* @__PURE__ */ 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' ')

/** Hindi: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `पृष्ठ ${label}`,
  unnamedPage: (position) => `पृष्ठ ${position}`,
  number: (number) => `अंक ${number}`,
  contents: 'इस अंक में',
  skip: 'खबरों पर जाएँ',
  unplaced: 'खबरों से बाहर का पाठ',
  untitled: 'बिना शीर्षक',
  issue: 'अखबार',
  previous: 'पिछली खबर',
  next: 'अगली खबर',
  samePage: 'इसी पृष्ठ पर',
  missingPicture: 'तस्वीर उपलब्ध नहीं',
  remotePicture: 'दूसरी वेबसाइट पर तस्वीर',
  correction: (day) => `भूल सुधार, ${day}`,
  and: ', ',
}

/** Hindi: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['र', 'सो', 'मं', 'बु', 'गु', 'शु', 'श'],
  previousIssue: 'पिछला अंक',
  nextIssue: 'अगला अंक',
  home: 'मुखपृष्ठ',
  archive: 'पुराने अंक',
  rubrics: 'स्तंभ',
  authors: 'लेखक',
  search: 'खोज',
  subscribe: 'सदस्यता लें',
  nothing: 'अभी कुछ नहीं है',
  notFound: 'पृष्ठ नहीं मिला',
  backHome: 'मुखपृष्ठ पर लौटें',
  undated: 'बिना तारीख',
  larger: 'बड़े अक्षर',
  smaller: 'छोटे अक्षर',
  scheme: 'हल्का या गहरा रंग',
  searchNeedsScript: 'खोज के लिए JavaScript और वेब सर्वर चाहिए।',
  pagefind: {},
}

/** Hindi: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('hi') + headline,
  readMore: 'पूरी खबर वेबसाइट पर पढ़ें',
  viewOnline: 'यह अंक वेबसाइट पर पढ़ें',
  moreArticles: (count) => (count === 1 ? 'वेबसाइट पर एक और खबर' : `वेबसाइट पर ${count} और खबरें`),
  unsubscribe: 'सदस्यता रद्द करें',
}
