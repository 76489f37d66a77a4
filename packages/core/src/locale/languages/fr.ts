import { anyOf } from '../../text/patterns.js'
import { DATE_OF_TWO_DAYS, ISO_DATE, NUMERIC_DATE } from '../dates.js'
import type { Locale } from '../locale.js'
import {
  agencies,
  agencyGroup,
  bareNames,
  FULL_NAME,
  INITIALS,
  issueNumber,
  latin,
  latinDatelines,
  latinLetters,
  monthList,
  monthSource,
  PAGES_ALONE,
  SIGNED_INITIALS,
} from './latin.js'

const MONTHS = monthList(
  'janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
)
const AGENCY = [
  'AWP',
  'AFPTV',
  'Agences',
  'agences',
  'La Presse Canadienne',
  'PC',
  'QMI',
  'Agence QMI',
  'APS',
  'MAP',
  'TAP',
]
const FIRST_WORDS = anyOf(
  ...'Le|La|Les|L’|Un|Une|Des|Du|De|Au|Aux|En|Dans|Sur|Sous|Pour|Par|Avec|Sans|Après|Avant|Depuis|Selon|Chez|Entre|Vers|Il|Elle|Ils|Elles|On|Nous|Vous|Je|Ce|Cet|Cette|Ces|Et|Mais|Ou|Où|Donc|Car|Si|Quand|Comme|Que|Qui|Leur|Leurs|Son|Sa|Ses|Notre|Nos|Mon|Ma|Mes|Tout|Tous|Toute|Toutes|Plus|Très|Ainsi|Aussi|Alors|Deux|Trois|Quatre|Hier|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche'.split(
    '|',
  ),
)

/** French. */
export const fr: Locale = {
  ...latin,
  language: 'fr',
  headlineOpeners: { words: new Set('Le La Les Un Une Des Ce Cette Comment Pourquoi'.split(' ')), nouns: false },
  dateline: latinDatelines({
    date: `(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?<day>\\d{1,2})(?:er)? (?<month>${monthSource(MONTHS)})\\.?(?: (?<year>\\d{4}))?`,
    agency: agencyGroup(...AGENCY),
    openers:
      'Le|La|Les|Un|Une|Des|Du|Au|Aux|En|Dans|Sur|Pour|Par|Avec|Sans|Après|Avant|Depuis|Selon|Il|Elle|Ce|Cette|Ces|Deux|Trois|Plus|Près|Quelque|Plusieurs|L|D|C|Alors|À|Pas|Face|Lors|Si|Quand|Comme|Malgré',
    cities:
      'Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nice|Rennes|Strasbourg|Montpellier|Grenoble|Dijon|Rouen|Genève|Lausanne|Berne|Zurich|Neuchâtel|Fribourg|Bruxelles|Liège|Namur|Charleroi|Montréal|Québec|Ottawa|Toronto|Luxembourg|Monaco|Londres|Berlin|Rome|Madrid|Moscou|Kiev|Kyiv|Athènes|Istanbul|Ankara|Alger|Tunis|Rabat|Dakar|Abidjan|Bamako|Kinshasa|Le Caire|Jérusalem|Beyrouth|Damas|Téhéran|Washington|New York|Tokyo|Pékin|La Haye|Varsovie|Vienne|Lisbonne',
  }),
  tailDateline: [new RegExp(`^\\((?:avec )?${agencyGroup(...AGENCY)}\\)$`, 'u')],
  dates: [
    ISO_DATE,
    /^(?<day>\d{1,2})(?:er)? (?<month>\p{L}{3,9})\.? (?<year>\d{4})(?!\d)/u,
    NUMERIC_DATE,
    DATE_OF_TWO_DAYS,
  ],
  months: MONTHS,
  creditWords: [
    ['Propos recueillis par', 'reporter'],
    ['Entretien réalisé par', 'reporter'],
    ['Textes et photos', 'reporter'],
    ['Texte et photos', 'reporter'],
    ['Texte et photo', 'reporter'],
    ['Reportage de', 'reporter'],
    ['Chronique de', 'author'],
    ['Tribune de', 'author'],
    ['Analyse de', 'author'],
    ['Tribune par', 'author'],
    ['Texte et photos :', 'reporter'],
    ['Texte et photo :', 'reporter'],
    ['Textes et photos :', 'reporter'],
    ['De notre envoyé spécial', 'correspondent'],
    ['De notre envoyée spéciale', 'correspondent'],
    ['De notre correspondante', 'correspondent'],
    ['De notre correspondant', 'correspondent'],
    ['Adaptation :', 'translator'],
    ['Traduit par', 'translator'],
    ['Traduction :', 'translator'],
    ['Recueilli par', 'reporter'],
    ['Infographie :', 'illustrator'],
    ['Illustration :', 'illustrator'],
    ['Photos :', 'photographer'],
    ['Photo :', 'photographer'],
    ['Photos:', 'photographer'],
    ['Photo:', 'photographer'],
    ['Sources :', 'source'],
    ['Source :', 'source'],
    ['Source:', 'source'],
    ['Texte :', 'author'],
    ['Dessin :', 'illustrator'],
    ['Photos', 'photographer'],
    ['Photo', 'photographer'],
    ['Par', 'reporter'],
    ['©', 'photographer'],
  ],
  creditHints: ['Photo', 'PHOTO', 'Par ', 'PAR ', 'Propos recueillis', 'Source', '©'],
  nameSeparator: /[,;/|]|\s+(?:et|ET|&)\s+/u,
  nonName: new RegExp(
    `^${anyOf(
      agencies(...AGENCY),
      'avec (?:AFP|agences)',
      'archives',
      '(?:notre )?(?:envoyée? spéciale?|correspondante?|journaliste)(?: (?:à|en|au|aux) .{2,20})?',
      'DR',
      'D\\.R\\.',
    )}$`,
    'u',
  ),
  creditForms: [
    [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agencyGroup(...AGENCY)}$`, 'u'), 'photographer'],
    [new RegExp(`^${bareNames('et', FIRST_WORDS)}(?: \\(${agencyGroup(...AGENCY)}\\))?$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(`^(?:${bareNames('et', FIRST_WORDS)}(?: \\(${agencyGroup(...AGENCY)}\\))?|${INITIALS})$`, 'u'),
  markedForms: SIGNED_INITIALS,
  positionLine:
    /^(?:(?:De|Par) (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?s?|rédaction)(?: (?:à|en|au|aux) [^,]{2,20})?|(?:Par )?[Ll]a rédaction|LA RÉDACTION)$/u,
  letters: latinLetters(
    /^(?:Madame, Monsieur|Messieurs|Ch(?:er|ère)s? (?:journal|rédaction)|(?:Monsieur|Madame|M\.)(?: le| la)? (?:[Dd]irect(?:eur|rice)|[Rr]édact(?:eur|rice)(?: en chef)?))(?:,| ?:)/u,
    /^(?:Les lettres|Vos lettres|Les courriers) (?:ne|doivent|sont|publiées)\b/u,
  ),
  caption:
    /^(?:(?:Photos?|PHOTO|Légende|Ci-(?:dessus|dessous|contre))(?: ?:|,| \d)|(?:De|À) (?:gauche|droite)(?: ?[:,]| à ))/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎]|(?:Premièrement|Deuxièmement|Primo|Secundo),)/u,
  question: /^(?:[QR] ?[.:]|[—–-])\s/u,
  articleRoles: [
    ['other', /^(?:la )?météo(?: du jour)?$|^prévisions météo|^(?:horoscope|mots croisés)$/iu],
    ['correction', /^(?:rectificatif|erratum|correction|mise au point|précision)s?(?:\s*[:|—–]|$)/iu],
    ['notice', /^(?:avis (?:de|d’|d'|au|aux|public)|annonces? légales?|appel d[’']offres)/iu],
    ['commentary', /^(?:éditorial|édito|opinion|tribune|chronique|commentaire|point de vue|billet)(?:\s*[:|—–]|$)/iu],
    ['advertisement', /^(?:petites annonces|offres d[’']emploi|annonces classées)$/iu],
    ['index', /^(?:(?:au )?sommaire|dans ce numéro)$/iu],
  ],
  advertisementMarks: new Set(['publicité', 'publicite', 'annonce publicitaire', 'communiqué publicitaire']),
  boxNames: new Set(
    "repères|l’essentiel|l'essentiel|bio express|à savoir|pratique|chiffres clés|les chiffres|en chiffres|chronologie|le contexte|contexte|mode d’emploi|zoom".split(
      '|',
    ),
  ),
  pageNames: new Set(
    'Politique|Carnet|Brèves|En bref|Économie|Société|Monde|International|Sport|Sports|Culture|Région|Régions|Faits divers|Opinions|Débats|Actualité|Actualités|Santé|Vie locale|Suisse|France|Belgique|Québec|Sciences|Planète|Environnement|Éducation|Médias|Finance|Bourse|Loisirs|Télévision|Météo|Une|La Une|Idées|Livres|Courrier|Annonces|Horizons|Temps fort|L’événement|Événement|Dernière|Afrique|Europe|Justice|Vaud|Genève|Économie & Finance|Courrier des lecteurs|Lettres de lecteurs|Éditorial|Avis de décès|Petites annonces|Spectacles|Fait divers|Département|Agglomération|Communes|Grand angle|Emploi|Cinéma|Musique|Arts|Tribunes|Débat|Local|Locale|Pages locales|Football|Rugby|Agriculture|Vie pratique|Actu|L’actu|Culture & Loisirs|Culture et loisirs|Monde rural|Proche-Orient|Amérique|Asie|Étranger|Économie et finance|Ville'.split(
      '|',
    ),
  ),
  continuation: [
    PAGES_ALONE,
    /(?<to>(?:(?:[Ll]ire|[Vv]oir) la s|S|^\(?s)uite,? (?:en |à la |à )?)(?:page|p\.) ?(?<page>[A-Z]?\d{1,3}(?!\d|re|er|e\b))/u,
    /(?<to>(?:(?:[Ll]ire|[Vv]oir) la s|S|^\(?s)uite,? (?:en|à la|à) )(?<page>\d{1,2})(?:re|ère|e|ème|me|ᵉ) page/u,
    /(?<from>[Ss]uite de la) (?:page|p\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>[Ss]uite de la) (?<page>\d{1,2})(?:re|ère|e|ème|me|ᵉ) page/u,
    /(?<from>[Ss]uite de la (?:première page|[Uu]ne))/u,
    /^\(?(?<to>[ÀA] suivre|La suite (?:au|à un) prochain numéro|La suite à demain)\.?\)?$/u,
    /(?<see>(?:[Ll]ire|[Vv]oir)(?: aussi| également| nos informations)?(?: en)?|[Nn]os informations|→) ?(?:pages?|p\.) ?(?<page>[A-Z]?\d{1,3})/u,
  ],
  folio: [
    /^(?:[Pp]age|PAGE) (?<label>[A-Z]?\d{1,3})(?:\s*[:|·/-]\s*(?<name>\p{Lu}[\p{L} &-]{2,24}?)(?=\s*[|·/]|$))?/u,
    ...latin.folio,
  ],
  issueNumber: issueNumber('N', 'No', 'Numéro'),
  pageDetails: new RegExp(
    anyOf(
      '\\b(?:lun|mar|mercre|jeu|vendre|same)di\\b|\\bdimanche\\b',
      '(?:lun|mar|mer|jeu|ven|sam|dim)\\.(?= ?\\d)',
      "[ÉE]dition (?:de |du |des |d[’'])?\\p{L}+",
      latin.pageDetails,
    ),
    'iu',
  ),
  publication:
    /^(?:Le |La |Les |L’|L')?(?:Monde|Figaro|Matin|Temps|Soir|Tribune|Dépêche|Croix|Presse|Devoir|Parisien|Progrès|Voix|Nouvelliste|Liberté|Courrier|Gazette|Journal|Quotidien|Provence|Républicain|Télégramme|Écho|Echos|Libération|Ouest-France|Sud Ouest|Avenir|Indépendant|Union|Nouvelle République|Express|Impartial)(?: (?:de|du|des|de la|d’|d')? ?\p{Lu}[\p{L}’-]*){0,2}$/u,
  pageCredit: /^(?:Rédaction|Mise en page|Maquette|Secrétariat de rédaction) ?:/u,
  certainPageCredit: /^(?:Mise en page|Secrétariat de rédaction)/u,
  compounds:
    /^(?:peut|c'est|avant|après|arrière|demi|vice|grande?s?|quelques|outre|quasi)-|^ex-(?:ministre|président|directeur|chef|femme|mari)|-(?:ils?|elles?|même|mêmes|être|vous|nous|moi|toi|t)$/u,
  linkingWords: new Set(
    (
      'au aux avec car ce ces cette chez comme dans de des dont du elle en entre est et il la le les leur leurs ' +
      'mais ne ou où par pour que qui sa sans se ses si son sous sur un une vers à'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'ainsi alors année années après aucun aussi autour autre autres avaient avait avant avec avoir bien cela ' +
      'celle celui cent certains cette ceux chaque chez comme contre dans demain depuis dernier derniers dernière ' +
      'deux devant dimanche dire dont déjà elle elles encore enfin entre faire fait font furent hier jeudi jour ' +
      'jours leur leurs lors lundi mais mardi mercredi moins mois même mêmes nombre notre nous parce parmi pendant ' +
      'peut peuvent plus plusieurs point pour pourquoi près puis quand quatre quel quelle quelque quelques quoi ' +
      'samedi sans selon sera seront seul soit sont sous surtout tandis tant tous tout toute toutes trois très ' +
      'vendredi vers voici voir vont votre vous étaient était être'
    ).split(' '),
  ),
  sentenceEnds: '.!?"”’\')];:…—»',
  quotePairs: '«»“”()[]',
}
