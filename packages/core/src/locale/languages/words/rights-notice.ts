/** Notices of rights in the languages of newspapers, and the years of a copyright. */
export const RIGHTS_NOTICE =
  /^(?:©|ⓒ|\(c\)|copyright\b).*\b\d{4}\b|^©? ?(?:riproduzione riservata|tous droits réservés|reproduction interdite|alle rechte vorbehalten|alle rechten voorbehouden|todos los derechos reservados|todos os direitos reservados|all rights reserved|prohibida (?:la|su) reproducción)|^(?:版权所有|版權所有|未经(?:授权|许可)|未經(?:授權|許可)|禁止转载|禁止轉載|無断(?:転載|複製)|저작권자|무단 ?전재)/iu
