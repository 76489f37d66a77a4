/** The parts of a language tag that name a country or suggest one. */
const TAG = /^([a-z]{2,3})(?:-[a-z]{3})*(?:-([a-z]{4}))?(?:-([a-z]{2}))?(?:-|$)/i

/**
 * The likely country of a language without a region (CLDR's likely subtags), after the language and
 * after the script where the country depends on it. A table, so that the result does not depend on
 * the engine.
 */
const LIKELY_REGIONS =
  'af:ZA am:ET ar:EG az:AZ be:BY bg:BG bn:BD bs:BA ca:ES cs:CZ cy:GB da:DK de:DE el:GR en:US es:ES et:EE eu:ES fa:IR fi:FI fr:FR ga:IE gl:ES gu:IN he:IL hi:IN hr:HR hu:HU hy:AM id:ID is:IS it:IT ja:JP ka:GE kk:KZ km:KH kn:IN ko:KR lo:LA lt:LT lv:LV mk:MK ml:IN mn:MN mr:IN ms:MY mt:MT my:MM nb:NO ne:NP nl:NL nn:NO no:NO or:IN pa:IN pl:PL pt:BR ro:RO ru:RU si:LK sk:SK sl:SI sq:AL sr:RS sv:SE sw:TZ ta:IN te:IN th:TH tr:TR uk:UA ur:PK vi:VN zh:CN zh-hant:TW'

/** The likely countries by language, once one was asked for. */
let regions: ReadonlyMap<string, string> | null = null

/** Returns the likely countries of languages, by language in lower case. */
export function likelyRegions(): ReadonlyMap<string, string> {
  regions ??= new Map(LIKELY_REGIONS.split(' ').map((entry) => entry.split(':') as [string, string]))
  return regions
}

/**
 * Returns the country (ISO 3166) that a language tag names, or else the one that its language and
 * script suggest: `TW` for `zh-Hant`, `US` for `en`. Returns `null` when none is known.
 */
export function languageRegion(tag: string): string | null {
  const [, language = '', script = '', region] = TAG.exec(tag) ?? []
  if (region !== undefined) return region.toUpperCase()
  const key = language.toLowerCase()
  return likelyRegions().get(`${key}-${script.toLowerCase()}`) ?? likelyRegions().get(key) ?? null
}
