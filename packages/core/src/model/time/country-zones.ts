/**
 * Time zones of countries, where most of their newspapers are made: region subtag and city, by the
 * area of the IANA name. A table, so that the result does not depend on the engine; the names are
 * those that all engines know.
 */
const CITIES: Readonly<Record<string, string>> = {
  Africa:
    'DZ Algiers, EG Cairo, ET Addis_Ababa, GH Accra, KE Nairobi, LY Tripoli, MA Casablanca, NG Lagos, TN Tunis, TZ Dar_es_Salaam, ZA Johannesburg, ZW Harare',
  America:
    'AR Argentina/Buenos_Aires, BO La_Paz, BR Sao_Paulo, CA Toronto, CL Santiago, CO Bogota, CR Costa_Rica, CU Havana, DO Santo_Domingo, EC Guayaquil, GT Guatemala, HN Tegucigalpa, MX Mexico_City, NI Managua, PA Panama, PE Lima, PR Puerto_Rico, PY Asuncion, SV El_Salvador, US New_York, UY Montevideo, VE Caracas',
  Asia: 'AE Dubai, AM Yerevan, AZ Baku, BD Dhaka, CN Shanghai, CY Nicosia, GE Tbilisi, HK Hong_Kong, ID Jakarta, IL Jerusalem, IN Kolkata, IQ Baghdad, IR Tehran, JO Amman, JP Tokyo, KH Phnom_Penh, KR Seoul, KW Kuwait, KZ Almaty, LA Vientiane, LB Beirut, LK Colombo, MM Rangoon, MN Ulaanbaatar, MO Macau, MY Kuala_Lumpur, NP Kathmandu, PH Manila, PK Karachi, QA Qatar, SA Riyadh, SG Singapore, SY Damascus, TH Bangkok, TW Taipei, VN Ho_Chi_Minh, YE Aden',
  Atlantic: 'IS Reykjavik',
  Australia: 'AU Sydney',
  Europe:
    'AL Tirane, AT Vienna, BA Sarajevo, BE Brussels, BG Sofia, BY Minsk, CH Zurich, CZ Prague, DE Berlin, DK Copenhagen, EE Tallinn, ES Madrid, FI Helsinki, FR Paris, GB London, GR Athens, HR Zagreb, HU Budapest, IE Dublin, IT Rome, LT Vilnius, LU Luxembourg, LV Riga, MD Chisinau, ME Podgorica, MK Skopje, MT Malta, NL Amsterdam, NO Oslo, PL Warsaw, PT Lisbon, RO Bucharest, RS Belgrade, RU Moscow, SE Stockholm, SI Ljubljana, SK Bratislava, TR Istanbul, UA Kiev',
  Pacific: 'NZ Auckland',
}

/** The zones by the region subtags of their countries, once one was asked for. */
let zones: ReadonlyMap<string, string> | null = null

/** Returns the time zones of countries, by region subtag in upper case. */
export function countryZones(): ReadonlyMap<string, string> {
  zones ??= new Map(
    Object.entries(CITIES).flatMap(([area, cities]) =>
      cities.split(', ').map((entry) => [entry.slice(0, 2), `${area}/${entry.slice(3)}`] as const),
    ),
  )
  return zones
}
