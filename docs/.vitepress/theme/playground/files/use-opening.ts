import { onScopeDispose, ref, shallowRef } from 'vue'
import { type OpenedFiles, openFiles } from './open-files.js'

/** The page of a PDF file that was read last. */
export interface Progress {
  name: string
  number: number
  pages: number
}

/** Ends the reading of files that are no longer wanted. */
class Stopped extends Error {}

interface Opening {
  /** Password of encrypted PDF files. */
  password?: string | null
  /** Is `true` when a single page replaces all pages. */
  isWhole?: boolean
}

/** The state of the reading of files, which takes time when a PDF file is long. */
export function useOpening(take: (opened: OpenedFiles, isWhole: boolean) => void) {
  const progress = ref<Progress | null>(null)
  /** Encrypted files that wait for their password. */
  const locked = shallowRef<readonly File[]>([])
  let turn = 0

  const stop = () => {
    turn++
    progress.value = null
  }

  /** Reads files. Those that are still being read are given up. */
  const open = async (files: readonly File[], { password = null, isWhole = false }: Opening = {}) => {
    stop()
    const own = turn
    locked.value = []
    const onPage = (name: string, number: number, pages: number) => {
      if (own !== turn) throw new Stopped()
      progress.value = { name, number, pages }
    }
    try {
      const opened = await openFiles(files, { password, onPage })
      if (own !== turn) return
      progress.value = null
      const names = new Set(opened.pdfFailures.filter(isLocked).map(({ name }) => name))
      locked.value = files.filter(({ name }) => names.has(name))
      take(opened, isWhole)
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    }
  }
  onScopeDispose(stop)
  return { progress, locked, open, stop }
}

const isLocked = ({ reason }: OpenedFiles['pdfFailures'][number]) => reason === 'locked' || reason === 'wrong-password'
