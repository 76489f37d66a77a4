import { type Manifest, sha256 } from '../manifest/manifest.js'
import type { Publication } from '../manifest/publication.js'
import type { Target } from '../output/target.js'
import { type OutputFile, STATE_FOLDER } from '../output/write-plan.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { MARKDOWN_PATH } from './correct-issue.js'

/** Path of the corrected Markdown that a run with `--force` has replaced. */
const BACKUP_PATH = `${STATE_FOLDER}/issue.old.md`

/**
 * Keeps a copy of the Markdown in the target if a run is about to replace it with other text, and a
 * person has corrected or written it. Returns the message about the copy.
 */
export async function backUpCorrections(run: {
  /** The Markdown that is about to be written. */
  next: OutputFile
  target: Target
  manifest: Manifest
  publication: Publication
  /** Paths of the input files in the target, whose text is part of what is written. */
  replaceable: ReadonlySet<string>
}): Promise<ReportMessage[]> {
  const { next, target, manifest, publication, replaceable } = run
  const before = target.read(MARKDOWN_PATH)
  if (before === null || replaceable.has(MARKDOWN_PATH)) return []
  const hash = sha256(before)
  if (hash === sha256(next.content) || hash === manifest.files.get(MARKDOWN_PATH)?.sha256) return []
  await publication.addState(BACKUP_PATH, before.toString('utf8'))
  const text = `The corrections of ${target.name}/${MARKDOWN_PATH} were replaced; a copy is in ${target.name}/${BACKUP_PATH}.`
  return [commandMessage('corrections-backed-up', 'info', text)]
}
