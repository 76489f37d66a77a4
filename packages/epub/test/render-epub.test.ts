import { rendererSuite } from '@banmian/test-kit'
import { renderEpub } from '../src/index.js'
import { readText } from './read-book.js'

rendererSuite({
  name: 'renderEpub',
  render: (issue) => renderEpub(issue),
  read: (book) => readText(book instanceof Uint8Array ? book : new TextEncoder().encode(book)),
})
