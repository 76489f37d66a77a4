import { type Fields, fieldOf, isFields } from '../json/json-values.js'
import type { FormatReader } from '../reading/format-reader.js'
import { readDocling } from './read-docling.js'

const isDocling = (value: unknown): value is Fields =>
  isFields(value) &&
  (value['schema_name'] === 'DoclingDocument' || (isFields(value['body']) && Array.isArray(value['texts'])))

/** Returns the document in a file, which a server puts under `document.json_content`. */
const documentIn = (value: unknown): Fields | null => {
  const inner = fieldOf(fieldOf(value, 'document'), 'json_content')
  return isDocling(value) ? value : isDocling(inner) ? inner : null
}

/** Docling: `export_to_dict`, `save_as_json`, and the response of its server. */
export const doclingReader: FormatReader = {
  name: 'docling',
  title: 'Docling',
  detect({ json }) {
    const document = json?.length === 1 ? documentIn(json[0]) : null
    if (!document) return null
    const reason =
      document['schema_name'] === 'DoclingDocument'
        ? 'an object whose `schema_name` is DoclingDocument'
        : 'an object with `body` and `texts`'
    return { title: 'Docling JSON', reason }
  },
  read({ json }, reading) {
    readDocling(documentIn(json![0])!, reading)
  },
}
