/** Languages and scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ps|sd|ug|ur|yi)\b|-(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)\b/i
/** A language of these in another script, such as Uyghur in Latin letters. */
const OTHER_SCRIPT = /-(?:Cyrl|Latn)\b/i

/** Returns whether a language (BCP 47) is written from right to left, such as `ar` or `az-Arab`. */
export const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.test(language) && !OTHER_SCRIPT.test(language)
