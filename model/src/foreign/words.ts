/** Words of one language from which foreign text is made: advertisements, running heads, boxes. */
export interface ForeignWords {
  months: readonly string[]
  weekdays: readonly string[]
  page: readonly string[]
  /** Names of newspapers. */
  papers: readonly string[]
  /** Names of companies, shops and people. */
  firms: readonly string[]
  goods: readonly string[]
  towns: readonly string[]
  streets: readonly string[]
  names: readonly string[]
  /** Sections, boxes and other lines over several articles. */
  sections: readonly string[]
  /**
   * Blocks of advertisements. `{firm}`, `{goods}`, `{town}`, `{street}`, `{name}`, `{n}`,
   * `{price}`, `{phone}`, `{day}` and `{month}` are replaced.
   */
  blocks: readonly string[]
  /** Small advertisements, several of which make one block. */
  small: readonly string[]
  /** Boxes about the newspaper itself. `{paper}` is replaced as well. */
  boxes: readonly string[]
}

const list = (text: string): string[] => text.split('|').map((item) => item.trim())

const en: ForeignWords = {
  months: list('January|February|March|April|May|June|July|August|September|October|November|December'),
  weekdays: list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  page: list('Page {n}|page {n}|PAGE {n}|{n}|{n}|- {n} -|A{n}|Pg. {n}'),
  papers: list(
    'The Valley Courier|Harbor Daily|Prairie Sentinel|The Morning Ledger|Ridge Times|College Beacon|The Weekly Anchor|County Register|The Lakeside Leader|Summit Gazette',
  ),
  firms: list(
    'Hollis & Sons|Bluebird Cleaners|MILL STREET GARAGE|Corner Bookstore|Pinecrest Furniture|TONY’S PIZZA|Northside Pharmacy|The Copper Kettle|GREENWAY NURSERY|Wendell Opticians|Tri-County Savings|RIVERSIDE THEATRE|Kramer’s Shoes|Sunset Travel|Delgado Motors|THE SPOKE SHOP|Eastgate Cinema|Marlow Hardware',
  ),
  goods: list(
    'bicycles|winter coats|garden tools|used cars|sofa beds|eyeglasses|color televisions|pizzas|haircuts|typewriters|camping gear|fresh flowers|sandwiches|running shoes|stereo systems|office chairs|wedding cakes|carpets|textbooks|tires',
  ),
  towns: list('Springhill|Oakdale|Fairmont|Lakeview|Milton|Westport|Ashford'),
  streets: list('Main St.|Higgins Avenue|Mill Road|Fourth Street|Broad St.|Orchard Blvd.|Station Rd.'),
  names: list('J. Parker|Dr. Helen Osgood|Walter Finch|Mrs. A. Doyle|Susan Bright|T. R. Nolan'),
  sections: list(
    'Letters|Sports|Opinion|Classified|Local news|In brief|Letters to the Editor|Editorial|Calendar|Scoreboard|Newsline|Entertainment|Campus|People|World',
  ),
  blocks: list(
    '{firm}|{n}% OFF|{n}% OFF ALL {GOODS}|SALE|OPEN {n} A.M. TO {n} P.M.|Only {price}|{price}|{phone}|{n} {street}, {town}|{firm} {n} {street} {phone}|2 FOR 1|FREE DELIVERY|FREE {GOODS} with this coupon|Good thru {month} {n}|with this ad|Not good with any other offer. Expires {month} {n}.|Your headquarters for {goods} and {goods}|{firm} has the largest selection of {goods} in {town}. Come in today and see our new line of {goods}, from {price}.|Now hiring. Apply in person at {firm}, {n} {street}. Equal opportunity employer.|{goods} • {goods} • {goods}|{Goods} from {price} to {price}|We buy and sell {goods}. Cash paid.|{name}, D.D.S. Office hours by appointment. {phone}|WANTED: {GOODS}|Save up to {price} on {goods}! Hurry, sale ends {weekday}.|DINNER SPECIAL: soup, salad and dessert, {price} per person. {weekday} thru {weekday}.|TONIGHT ONLY|{weekday} & {weekday} {n}:30 pm. Tickets {price} at the door.|GRAND OPENING {weekday}, {month} {n}|Are you ready for the weekend? {firm} is! All {goods} {price} while they last. Bring a friend and save {n}%.|Members FDIC|Visa and MasterCard accepted|{firm} {firm} {firm}|DON’T WAIT! CALL {phone} NOW|A career you can be proud of. Talk to our representatives on {month} {n}, or write to {firm}, {n} {street}, {town}.',
  ),
  small: list(
    'FOR SALE {goods}, good condition, {price} obo. {phone}|ROOM for rent near campus, {price} mo., utilities paid. Call {name} {phone}|LOST: {goods} near {street}. Reward. {phone}|HELP WANTED part time, evenings. {firm}, {phone}|{GOODS} repaired. Fast service. {phone}|TYPING. Experienced, {price} per page. {phone}|RIDE needed to {town} {weekday}. {phone}|Roommate wanted, own room, {price}. {phone}|FREE kittens. {phone} after {n} pm|Happy birthday {name}! Love, the gang',
  ),
  boxes: list(
    '{paper} Editor {name} Managing Editor {name} Sports Editor {name} Advertising {name} Circulation {name}|{paper} is published daily except weekends and holidays at {n} {street}, {town}. Letters must be signed and should not exceed {n}0 words. The opinions expressed are those of the writers.|Volume {n}, No. {n} {town} {weekday}, {month} {n}, 19{nn}|{paper} {town} Volume {n}, Number {nn}|INSIDE: Sports, page {n}. Weather, page {n}. Letters, page {n}.|Subscriptions {price} a year. Second class postage paid at {town}.|by {name}|Photo by {name}',
  ),
}

const fr: ForeignWords = {
  months: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  weekdays: list('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  page: list('Page {n}|PAGE {n}|{n}|{n}|- {n} -|page {n}'),
  papers: list(
    'L’Écho du Val|Le Petit Messager|LA GAZETTE DU LAC|Le Courrier des Alpes|L’AVENIR DE L’OUEST|Le Phare|La Tribune du Rhône|Le Réveil',
  ),
  firms: list(
    'Maison Duvernois|PHARMACIE CENTRALE|Au Bon Marché du Pont|Garage Perrin|CHOCOLAT DES MONTS|Librairie Saint-Nicolas|Hôtel de la Gare|GRANDS MAGASINS DU CENTRE|Meubles Castella|Boucherie Moderne|Café du Midi|BANQUE POPULAIRE|Cordonnerie Chassot|Machines Bernina & Cie',
  ),
  goods: list(
    'manteaux d’hiver|machines à coudre|vélos|pommes de terre|chaussures|meubles|lits complets|fourneaux|montres|graines|vins rouges|tapis|rideaux|jeunes porcs|moteurs|lunettes|chapeaux|engrais',
  ),
  towns: list('Fribourg|Bulle|Rennes|Nantes|Avry|Dompierre|Lyon'),
  streets: list('rue de Lausanne|place du Marché|avenue de la Gare|rue Neuve|boulevard de Pérolles|Grand-Rue'),
  names: list('Mme Vve Corminboeuf|M. Henri Rolle|J. Savary|Dr Michaud|Mlle Aebischer|L. Page'),
  sections: list(
    'ÉCHOS|Chronique locale|Dernière heure|Petites nouvelles|Nouvelles diverses|Faits divers|Sports|Feuilleton|Bourse|Tribune libre|Spectacles|Étranger|Communiqués|Radio',
  ),
  blocks: list(
    '{firm}|{firm}, {street}, {n}, {town}|Téléphone {phone}|A VENDRE|A LOUER|ON DEMANDE|On demande une bonne fille pour aider au ménage. Entrée tout de suite. S’adresser à {firm}, {town}.|A vendre {goods}, en parfait état. Prix : {price}. S’adresser sous chiffres P {n}{nn} F, à Publicitas, {town}.|QUALITÉ SUPÉRIEURE|Prix avantageux|{price}|{price} le cent|{goods}|{Goods} depuis {price}|Grand choix de {goods} et {goods}|Demandez partout {goods} {firm}|La famille {name} et leurs enfants ont la profonde douleur de faire part du décès de leur cher père, enlevé à leur affection dans sa {nn}e année.|L’enterrement aura lieu à {town}, {weekday} {n} {month}, à {n} heures. Cet avis tient lieu de lettre de faire part.|R. I. P.|Les Contemporains ont le regret de faire part du décès de|{name}|membre honoraire|LOTO|{weekday} {n} {month}, dès {n} heures, GRAND BAL à l’Hôtel de la Gare. Invitation cordiale.|Vente juridique. L’Office des poursuites vendra, {weekday} {n} {month} à {n} heures, au plus offrant : {goods}, {goods}.|Perdu {weekday} un porte-monnaie. Le rapporter contre récompense à {name}, {street}.|SOULAGEMENT RAPIDE dans toutes les pharmacies, {price} la boîte|Exigez la marque {firm}|Facilités de paiement. Catalogue gratuit sur demande.|Les rhumatismes sont guéris par les pilules {firm}. Toutes pharmacies : {price}.',
  ),
  small: list(
    'A louer chambre meublée, {street} {n}.|On cherche à acheter {goods}. Offres à {name}, {town}.|A vendre {goods}. Tél. {phone}.|JEUNE HOMME cherche place. Écrire sous {n}{nn}.|PERDU {goods}. Récompense. Tél. {phone}.|Occasion : {goods}, {price}.',
  ),
  boxes: list(
    'ABONNEMENTS : un an {price} ; six mois {price} ; trois mois {price}|{paper} ORGANE QUOTIDIEN {n} centimes le numéro|Rédaction et administration : {street}, {n}, {town}. Téléphone {phone}|N° {nn} — {n}e année|ANNONCES : elles sont reçues à nos bureaux, {street}, {n}|Le gérant : {name}. Imprimerie {firm}, {town}.|{weekday} {n} {month} 19{nn}|DIRECTEUR : {name}',
  ),
}

const de: ForeignWords = {
  months: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
  weekdays: list('Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag'),
  page: list('Seite {n}|SEITE {n}|{n}|{n}|- {n} -|S. {n}'),
  papers: list(
    'Talbote|SEELÄNDER NACHRICHTEN|Volksfreund|Neue Bergzeitung|DER ANZEIGER|Morgenblatt|Abendpost|Grenzkurier',
  ),
  firms: list(
    'Möbel Rüegg|GARAGE ZUM STERN|Konditorei Huber|Kaufhaus Lindner|Gasthof Hirschen|RADIO MEYER|Blumen Aebi|Sparkasse Oberland|Schuhhaus Kessler|Bäckerei Vogt|REISEBÜRO FALK|Metzgerei Stucki',
  ),
  goods: list(
    'Wintermäntel|Fahrräder|Nähmaschinen|Polstergarnituren|Kartoffeln|Gebrauchtwagen|Teppiche|Schlafzimmer|Brautkleider|Kinderschuhe|Rasenmäher|Fernsehgeräte|Uhren|Vorhänge',
  ),
  towns: list('Freiburg|Murten|Düdingen|Kerzers|Esch|Trier|Luzern'),
  streets: list('Hauptstrasse|Bahnhofplatz|Marktgasse|Lindenweg|Alte Gasse|Bergstrasse'),
  names: list('A. Zosso|Frau M. Jungo|Dr. K. Egger|Familie Riedo|H. Brülhart|Josef Aebischer'),
  sections: list(
    'Lokales|Der Sport am Sonntag|Aus aller Welt|Kurz gemeldet|Briefkasten|Roman|Veranstaltungen|Wetter|Letzte Meldungen|Am Bildschirm|Kinos|Stellenangebote',
  ),
  blocks: list(
    '{firm}|Tel. {phone}|{firm}, {street} {n}, {town}|Gesucht|Gesucht freundliche|Tochter|Zu vermieten|Zu verkaufen|Zu verkaufen {goods}, wie neu. Preis {price}. Auskunft abends, Tel. {phone}|{price}|ab {price}|bis {n} Prozent Rabatt|Grosses Lotto|{weekday}, {n}. {month}, {n} Uhr, im {firm}. Schöne Preise. Freundlich laden ein: der Verein und {name}.|Danksagung|Für die vielen Beweise herzlicher Teilnahme beim Hinschied unserer lieben Mutter danken wir herzlich. {town}, im {month}. {name}|Der erste Jahrzeitgottesdienst|findet statt {weekday}, {n}. {month}, um {n}.00 Uhr, in der Pfarrkirche zu {town}.|{name}|Alleinstehendes Haus mit Garten in {town}, {n} Zimmer, sofort zu vermieten. Offerten unter Chiffre {nn}{nn} an Publicitas.|Günstige Angebote: {goods}, {goods}, {goods}|{Goods} nur {price}|Bargeld ohne Bürgen. Rasche Erledigung. {firm}, {town}|{firm} empfiehlt {goods} in grosser Auswahl. Besuchen Sie unsere Ausstellung in {town}.|Heute Metzgete|GRATIS|Eintritt frei|Jetzt bei {firm}: {goods} zum halben Preis, solange Vorrat.',
  ),
  small: list(
    'Zu verkaufen {goods}. Tel. {phone}|Zimmer zu vermieten, {street} {n}.|Junge Frau sucht Stelle. Offerten unter {nn}{nn}.|Gesucht {goods}, gut erhalten. {phone}|Verloren {weekday} Uhr. Finderlohn. {phone}|Occasion: {goods}, {price}.',
  ),
  boxes: list(
    '{paper} Verlag und Redaktion: {street} {n}, {town}. Telefon {phone}|Nr. {nn} {n}. Jahrgang|Bezugspreis: jährlich {price}, halbjährlich {price}|{weekday}, {n}. {month} 19{nn} Nr. {nn}|Verantwortlich: {name}. Druck: {firm}|Anzeigen: {price} je Zeile|{paper} Amtliches Anzeigeblatt',
  ),
}

const es: ForeignWords = {
  months: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
  weekdays: list('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  page: list('Página {n}|PÁGINA {n}|{n}|{n}|- {n} -|Pág. {n}'),
  papers: list('El Faro del Valle|LA VOZ DE LA SIERRA|El Heraldo|Diario del Puerto|LA CRÓNICA|El Mensajero'),
  firms: list(
    'Casa Fuentes|FARMACIA DEL CARMEN|Almacenes Ríos|Taller Ibarra|Muebles La Palma|RELOJERÍA MODERNA|Hotel Central|Óptica Vidal|Café Colón|ZAPATERÍA ORTIZ',
  ),
  goods: list(
    'abrigos de invierno|máquinas de coser|bicicletas|zapatos|muebles|relojes|vinos|alfombras|cortinas|televisores|gafas|neumáticos|flores|libros usados',
  ),
  towns: list('Vallehermoso|Puerto Real|San Miguel|Olmedo|Las Rosas'),
  streets: list('calle Mayor|plaza del Mercado|avenida del Puerto|calle Nueva|paseo del Río'),
  names: list('D. José Rubio|Sra. Carmen Vega|Dr. Luis Prieto|A. Molina'),
  sections: list(
    'Locales|Deportes|Breves|Cartas al director|Sociedad|Espectáculos|Internacional|Opinión|Agenda|Cartelera|Clasificados',
  ),
  blocks: list(
    '{firm}|{n}% de descuento|GRANDES REBAJAS|{Goods} desde {price}|Tel. {phone}|{firm}, {street}, {n}. {town}|SE VENDE|SE ALQUILA|Se vende piso en {street}, {n} habitaciones, {price}. Tel. {phone}.|Se necesita empleada con experiencia. Presentarse en {firm}, {street} {n}.|{price}|¡OFERTA!|Gran surtido de {goods} y {goods} a precios sin competencia.|Visite nuestra exposición de {goods} en {town}. Facilidades de pago.|La familia de {name} agradece las muestras de pesar recibidas. El funeral será el {weekday} {n} de {month} a las {n} horas.|D. E. P.|Abierto de {n} a {n} horas|GRATIS con su compra|Sesiones {n} y {n} horas. Tolerada.|{firm} le ofrece {goods}, {goods} y {goods}. Pida catálogo gratuito.',
  ),
  small: list(
    'VENDO {goods}, buen estado, {price}. {phone}|ALQUILO habitación, {street} {n}. {phone}|COMPRO {goods}. Pago al contado. {phone}|PERDIDO {goods}. Se gratificará. {phone}',
  ),
  boxes: list(
    '{paper} Redacción y administración: {street}, {n}, {town}. Teléfono {phone}|Año {n} Núm. {nn}|Suscripción: un mes {price}, un año {price}|{weekday} {n} de {month} de 19{nn}|Director: {name}. Imprenta {firm}',
  ),
}

/** The words of each language by its primary subtag. Other languages have no foreign text. */
export const FOREIGN_WORDS: { readonly [language: string]: ForeignWords } = { de, en, es, fr }
