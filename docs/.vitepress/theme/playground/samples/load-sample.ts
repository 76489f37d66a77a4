import english from '../../../../../model/pages/test/en-1/page.md?raw'
import japanese from '../../../../../model/pages/test/ja-1/page.md?raw'
import traditional from '../../../../../model/pages/test/zh-Hant-1/page.md?raw'
import alto from './files/gazette.alto.xml?raw'
import pdf from './files/gazette.pdf?url&no-inline'
import mineru from './files/mineru_content_list.json?raw'
import type { SampleFile } from './sample-names.js'

const text = (name: string, content: string) => async () => new File([content], name)

/** Our own texts, in the files that users have. */
const files: Record<SampleFile, () => Promise<File>> = {
  english: text('world.md', english),
  traditional: text('國際.md', traditional),
  japanese: text('国際.md', japanese),
  mineru: text('02_content_list.json', mineru),
  alto: text('gazette.alto.xml', alto),
  pdf: async () => {
    const response = await fetch(pdf)
    if (!response.ok) throw new Error(`gazette.pdf cannot be loaded: ${response.status} ${response.statusText}`)
    return new File([await response.blob()], 'gazette.pdf')
  },
}

/** Loads a sample as a file, which is then opened as files of users are. */
export const loadSample = (name: SampleFile): Promise<File> => files[name]()
