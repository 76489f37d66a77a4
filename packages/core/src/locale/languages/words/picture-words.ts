/** Words for a picture, in several languages, with the signs and the small words before names. */
export const PICTURE_WORD =
  /^(?:Archiv(?:foto|bild)|ARCHIVFOTO|Symbolfoto|Fotos?|FOTOS?|Foto['’]s|Fotomontage|Photos?|PHOTOS?|Photographs?|Pictures?|Bild(?:er)?|BILD|Beeld|BEELD|Crédits? photos?|Imagen|Imagem|Immagine|Fotografías?|[Ff]ot\.|FOT\.|Kuvat?|KUVA|Фото|ФОТО|Снимка|Ảnh|Fotoğraf(?:lar)?|©)(?<colon> ?[:：/])?(?: ?(?:by|BY|par|PAR|de|von|av|af|di|courtesy of))? /u

/** A photo of an agency, as in AP Photo/Jane Long. */
export const AGENCY_PHOTO =
  /^(?<agency>AP|AFP|EPA|Reuters|REUTERS) (?:[Pp]hoto|PHOTO|[Ff]ile photo)(?: ?[/|] ?(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}))?$/u

/** A picture that somebody gave, as in Courtesy of the museum. */
export const COURTESY = /^(?:Photos? )?[Cc]ourtesy of (?<name>\p{Lu}[\p{L}\d.’'&-]*(?: [\p{L}\d.’'&-]+){0,5})$/u

/** Words for a picture after which a name needs no colon. */
export const WORD_BEFORE_NAME = /^(?:Fotos|FOTOS|Foto['’]s|[Ff]ot\.|FOT\.|Beeld|BEELD|Kuvat?|Фото|ФОТО|©) $/u

/** Owners of pictures that are no names. */
export const PICTURE_OWNER =
  /^(?:privat|zvg|z\.Vg\.|oh|pm|[Aa]rchivo?|[Aa]rquivo|[Aa]rchiv(?:es|io|ief)|d[’']archives|D\.? ?R\.?|[Ff]ile|[Hh]andout|[Dd]ivulgação|[Rr]eprodução|[Cc]ortesía|[Cc]edida)$/u
/** A name or an agency: words with a capital. */
export const CAPITALIZED_NAME =
  /^\p{Lu}[\p{L}\d.’'&-]*(?: (?:(?:de|del|der|di|da|van|von|of|the|la|le) )?\p{Lu}[\p{L}\d.’'&-]*){0,3}$/u
/** The same in capitals, without a colon. */
export const NAME_IN_CAPITALS = /^\p{Lu}{2,}[\p{Lu}\d.’'&-]*(?: \p{Lu}[\p{Lu}\d.’'&-]*){0,2}$/u
/** Words after one for a picture that name no person, as in PHOTO GALLERY. */
export const NO_PHOTOGRAPHER =
  /^(?:DES|DER|DEL|DU|DE|OF|THE|ALBUM|CONTEST|DAY|ESSAY|EXHIBITION|FEATURE|FINISH|GALLERY|NEWS|PAGE|SHOW|STORY|TAG)\b/u

/** A picture of an agency in Chinese, as in 新华社发（杨沐 摄）. */
export const ISSUED_PICTURE =
  /^(?<agency>新华社|新華社|中新社|人民视觉|视觉中国)[发發][（(](?<name>[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]\s+[\u3400-\u9fff])\s?[摄攝][)）]$/u

/** A small word between the word for a picture and the names. */
export const SMALL_WORD = / (?:by|par|de|von|av|af|di|courtesy of) $/iu
