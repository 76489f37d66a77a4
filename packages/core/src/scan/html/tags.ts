/** A tag in a text. */
export interface Tag {
  /** Its name in small letters. */
  name: string
  closing: boolean
  /** Its attributes as printed, with their offset in the text. */
  attributes: string
  attributesAt: number
  /** Offset after the tag. */
  end: number
}

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]{0,15})((?:[ \t][^<>\r\n]*|\/)?)>/y

/** Returns the tag at an offset, or `null`. A tag is on one line. */
export function tagAt(text: string, at: number): Tag | null {
  TAG.lastIndex = at
  const match = TAG.exec(text)
  if (!match) return null
  const [whole, slash, name, attributes] = match
  return {
    name: name!.toLowerCase(),
    closing: slash !== '',
    attributes: attributes!,
    attributesAt: at + 1 + slash!.length + name!.length,
    end: at + whole.length,
  }
}

/** The value of an attribute, with its range in the text. */
export interface AttributeValue {
  value: string
  start: number
  end: number
}

const ATTRIBUTE = /([A-Za-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=`]+))/g

/** Returns the attributes of a tag that have a value; the first one of a name counts. */
export function attributesOf({ attributes, attributesAt }: Tag): ReadonlyMap<string, AttributeValue> {
  const values = new Map<string, AttributeValue>()
  for (const { 0: whole, 1: name, 2: double, 3: single, 4: bare, index } of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare!
    const end = attributesAt + index + whole.length - (bare === undefined ? 1 : 0)
    const key = name!.toLowerCase()
    if (!values.has(key)) values.set(key, { value, start: end - value.length, end })
  }
  return values
}
