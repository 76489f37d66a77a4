/** Streets, squares and houses, as addresses have them. */
const ADDRESS =
  /\b(?:rue|avenue|av\.|boulevard|place|quai|faubourg|street|st\.|road|square|calle|plaza|piazza|straat)(?=\s|$)|stra(?:ss|ß)e\b|gasse\b|platz\b/iu
/** Words of offers and demands: for sale, to let, wanted, price. */
const OFFER =
  /\b(?:vend\p{L}*|lou(?:er|és?)|offr\p{L}*|demand\p{L}*|cherche\p{L}*|prix|gratis|gratuit\p{L}*|verkauf\p{L}*|vermiet\p{L}*|gesucht|preis\p{L}*|billig\p{L}*|offerten|sale|sell\p{L}*|rent|wanted|apply|price\p{L}*|free|cheap\p{L}*|alquil\p{L}*|precio\p{L}*|affitt\p{L}*|prezz\p{L}*|te koop|te huur|prijs\p{L}*)(?!\p{L})/iu
/** Words of the notices of families: deaths, masses, thanks. */
const FAMILY =
  /(?<!\p{L})(?:enterrement|obsèques|décès|remerci\p{L}*|funér\p{L}*|messe|famill?es?|beerdigung|gottesdienst|jahrzeit\p{L}*|danksagung|trauer\p{L}*|familien?|funeral\p{L}*|deceased|esquela|misa|famiglia)(?!\p{L})/iu

/** Kinds of words that notices and advertisements have more often than news. */
export const NOTICE_WORDS = { address: ADDRESS, offer: OFFER, family: FAMILY } as const
