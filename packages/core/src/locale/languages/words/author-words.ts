/** The words between the name of an author and the place that this person writes from. */
export const NAME_AND_PLACE =
  /^(.{5,40}?)(?: [–-] |, ?(?:(?:in|à|en|em|au|aus|de|da) )?| (?:in|at|à|en|em|from|aus) | ?\((?:in|à|en|em|a|au|avec|mit|con|com|with)? ?)(\p{Lu}[^,)]{1,24})\)?$/u

/** Notes about an author at the end of an article, in several languages. */
export const AUTHOR_NOTE =
  /^(?:(?:The|This) (?:author|writer|columnist) is (?:an? |the )|(?:Der Autor|Die Autorin|Unser(?:e)? Gastautor(?:in)?) (?:ist|lehrt|leitet|lebt|arbeitet) |L[’'](?:auteure?|autrice|autore) (?:est|è) |(?:El autor|La autora) es |(?:O autor|A autora) é |De (?:auteur|schrijver|schrijfster) is |(?:Författaren|Skribenten) är |(?:Forfatteren|Skribenten) er |Kirjoittaja on |Autor(?:ka)? (?:jest|je) |Autor(?:ul|oarea) este |Автор(?:ка)? ?[—–-] |A szerző |Ο συγγραφέας είναι |Yazar,? |Penulis adalah |Tác giả là |필자는 |글쓴이는 )/u

/** Agencies whose words an author used, as in Luc Fabre (avec AFP). */
export const WITH_AGENCIES = /[ ,]+\(?(?:avec|con|com|mit|with|met|med) ([\p{L}/]{2,20})\)?$/u

/** Words for an author who writes from another place, in several languages. */
export const CORRESPONDENT = /[ck]or+[ei]spon|envoy|envia|inviat/iu

/** A place that a person writes from, as in Jane Doe in Paris. */
export const PLACE_AT_END = /(?<=\p{Lu}\S* .*) (?:in|from|à|en|em|aus) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u

/** A place after names. */
export const PLACE_AFTER = /, \p{Lu}[\p{L}-]+$|, (?:in|à|en|em|a) \p{Lu}[\p{L} -]+$/u

/** Agencies after the name of an author, in several languages. */
export const AND_AGENCIES =
  /^(?:news )?(?:agencies|wire reports|staff|Agenturen|agences|agencias|agências|agenzie|persbureaus|byråer|bureauer|агентства)$/iu

/** Words in German that open a text in capitals as places do. */
export const NO_PLACE =
  /BALL$|^(?:TENNIS|HOCKEY|EISHOCKEY|LEICHTATHLETIK|SCHACH|RADSPORT|TURNEN|SCHWIMMEN|REITEN|BOXEN|JUDO|ACHTUNG|HINWEIS|UNFALL|BRAND|DIEBSTAHL|KONZERT|THEATER|KINO|VERKEHR)$/
