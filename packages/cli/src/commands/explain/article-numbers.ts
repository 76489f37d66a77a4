import type { Issue } from '@banmian/core'

/** Returns a function from paths to the numbers of articles in the issue, from 1, or null. */
export function articleNumbers(issue: Issue): (path: string) => number | null {
  let before = 0
  const offsets = issue.pages.map(({ articles }) => {
    before += articles.length
    return before - articles.length
  })
  return (path) => {
    const found = /^\/pages\/(\d+)\/articles\/(\d+)/.exec(path)
    return found === null ? null : (offsets[Number(found[1])] ?? 0) + Number(found[2]) + 1
  }
}
