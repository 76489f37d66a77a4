import { onBeforeUnmount, onMounted, type Ref, watch } from 'vue'
import { fragmentOf, fragmentOfView, workIn } from './share.js'
import { firstWork } from './use-work.js'
import { type Work, withoutFiles, workOf } from './work.js'

/** Delay after a change before it is kept, in milliseconds. */
const pause = 300

/** Name of the work in the storage of the tab. */
const key = 'banmian-playground'

/** Work that is kept in the tab. */
interface Kept {
  work: Work
  /** The fragment of the address that contains the work. */
  link: string
  /** The fragment with which the playground was opened. */
  opened: string
}

/** The work of this tab while another page of the site is open. It has the open files. */
let inMemory: Kept | null = null

function inStorage(): Kept | null {
  try {
    const { work, link, opened } = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    const read = workOf(work)
    return read && { work: read, link: String(link), opened: String(opened) }
  } catch {
    return null
  }
}

const isFirst = ({ pages, known, draft }: Work) =>
  pages === firstWork.pages && draft === null && JSON.stringify(known) === JSON.stringify(firstWork.known)

interface Keeping {
  /** Returns to work that was kept, or that a link contains. */
  resume: (work: Work) => void
  /** Remembers the present work before a link replaces it. */
  remember: () => void
  /** Says that a link cannot be read. */
  unreadable: () => void
}

/**
 * Keeps the work of a user in the address and in the storage of the tab, so that reloading the
 * page, going back, and choosing another language lose nothing.
 */
export function useKeeping(work: Ref<Work>, { resume, remember, unreadable }: Keeping) {
  let link = ''
  let opened = ''
  /** The path of this page. The address is that of another page before this one is left. */
  let path = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Keeps the work in the tab. */
  const keep = () => {
    inMemory = { work: work.value, link, opened }
    try {
      if (isFirst(work.value) && work.value.view === firstWork.view) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, JSON.stringify({ work: withoutFiles(work.value), link, opened }))
    } catch {
      // There is too little room. The work is still in memory, and in the address if it is short.
      sessionStorage.removeItem(key)
    }
  }
  /** Keeps the work in the tab and in the address. Returns `false` when it is too long for that. */
  const write = async (): Promise<boolean> => {
    clearTimeout(timer)
    const current = work.value
    const fragment = isFirst(current) ? fragmentOfView(current.view) : await fragmentOf(current)
    // It has changed again since.
    if (current !== work.value) return write()
    if (location.pathname !== path) return false
    link = fragment ?? ''
    if (location.hash !== link) history.replaceState(history.state, '', location.pathname + location.search + link)
    keep()
    return fragment !== null
  }
  watch(work, () => {
    clearTimeout(timer)
    timer = setTimeout(write, pause)
  })

  const open = async () => {
    const { hash } = location
    opened = hash
    const given = await workIn(hash, firstWork)
    if (given === 'unreadable') unreadable()
    else if (given !== null) resume(given)
  }
  const follow = () => {
    if (location.hash === link) return
    remember()
    open()
  }
  onMounted(() => {
    const { hash, pathname } = location
    path = pathname
    const kept = inMemory ?? inStorage()
    if (kept && (hash === '' || hash === kept.link || hash === kept.opened)) {
      ;({ link, opened } = kept)
      resume(kept.work)
    } else open()
    addEventListener('hashchange', follow)
    addEventListener('pagehide', keep)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    removeEventListener('hashchange', follow)
    removeEventListener('pagehide', keep)
    keep()
  })
  return { write }
}
