import type { BookWarning } from '@banmian/epub'
import { describe, expect, it } from 'vitest'
import { bookMessages, emailMessages } from '../src/formats/picture-warnings.js'

const webp = (url: string | null): BookWarning => ({ code: 'picture-format', text: 'WebP.', url, type: 'image/webp' })

describe('bookMessages', () => {
  it('names the first pictures that readers of e-books may not show', () => {
    const [message, ...others] = bookMessages([webp(null), webp('a.webp'), webp('b.webp'), webp('c.webp')])
    expect(others).toEqual([])
    expect(message).toMatchObject({ code: 'picture-format', severity: 'warning' })
    expect(message!.text).toBe(
      '4 pictures in the e-book (the cover, a.webp, b.webp, …) have the format WebP, which many readers of e-books do not show; convert to JPEG or PNG.',
    )
  })

  it('states the size of a large book and its largest pictures', () => {
    const pictures = [{ url: 'a.jpg', bytes: 40_000_000, share: 0.7 }]
    const [message] = bookMessages([
      { code: 'large-book', text: '', bytes: 61_200_000, maxBytes: 50_000_000, pictures },
    ])
    expect(message!.code).toBe('book-large')
    expect(message!.text).toBe(
      'An e-book takes 61.2 MB, and Send to Kindle accepts 50.0 MB by mail. Make its largest pictures smaller: a.jpg.',
    )
  })

  it('returns nothing without warnings', () => {
    expect(bookMessages([])).toEqual([])
  })
})

describe('emailMessages', () => {
  it('names the first pictures that e-mail programs may not show', () => {
    expect(emailMessages([])).toEqual([])
    const [message] = emailMessages(['https://p.example/a.webp'])
    expect(message).toMatchObject({ code: 'picture-format', severity: 'warning' })
    expect(message!.text).toBe(
      '1 picture in the e-mail (https://p.example/a.webp) has a format that some programs, such as Outlook, do not show; convert to JPEG or PNG.',
    )
  })
})
