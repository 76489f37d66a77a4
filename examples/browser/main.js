import { parseIssue } from '@banmian/core'
import { renderIssue } from '@banmian/html'

const text = document.querySelector('#text')
const page = document.querySelector('#page')

function restore() {
  const { issue } = parseIssue(text.value, { publication: '太原日报', date: '2024-03-08' })
  page.srcdoc = renderIssue(issue)
}

text.value = await (await fetch('/examples/taiyuan-daily/page.md')).text()
text.addEventListener('input', restore)
restore()
