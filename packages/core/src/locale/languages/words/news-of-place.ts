/** The news of a place, such as Cronaca di Ferrara and Nachrichten aus Hagen. */
export const NEWS_OF_PLACE =
  /^(?:cronac[ah]e?|notizie|noticias|notícias|nachrichten|neues|aktuelles|news|nouvelles|nieuws) (?:di|da|de|del|aus|of|from|uit|van) \p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?$/iu
