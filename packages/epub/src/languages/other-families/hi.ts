import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Hindi. */
export const hi: BookLabels = {
  cover: 'आवरण',
  contents: 'विषय-सूची',
  pages: 'पृष्ठ',
  landmarks: 'मार्गचिह्न',
  start: 'पाठ का आरंभ',
  correction: 'भूल सुधार',
  changed: 'अंतिम बदलाव',
  advertisement: 'विज्ञापन',
  colophon: 'इस पुस्तक के बारे में',
  fact: /* @__PURE__ */ factLabel('अखबार/तारीख/अंक/संस्करण/प्रकाशक/वेबसाइट/स्रोत/अधिकार/पहचान/सॉफ्टवेयर', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'रिपोर्ट/संवाददाता/फोटो/लेखक/संपादन/प्रस्तुति/चित्रांकन/डिजाइन/अनुवाद/स्रोत',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'पाठ स्क्रीन के अनुसार ढलता है; शीर्षक और विषय-सूची अखबार के पृष्ठों और खबरों के क्रम में हैं।',
    ' छपे अखबार के पृष्ठ चिह्नित हैं।',
    ' सभी तस्वीरों का विवरण दिया गया है।',
    ' कुछ तस्वीरों का विवरण नहीं है।',
  ),
}
