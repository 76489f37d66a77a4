/** The parts of three short articles in one language. */
export interface SmallPage {
  language: string
  headlines: readonly [string, string, string]
  bylines: readonly [string, string]
  /** The paragraphs of each article. */
  bodies: readonly [readonly string[], readonly string[], readonly string[]]
  sections: readonly [string, string]
  kicker: string
  deck: string
  newspaper: string
  date: string
  caption: string
  jump: string
}

/** Articles of our own sentences. */
export const SMALL_PAGES: readonly SmallPage[] = [
  {
    language: 'en',
    headlines: ['River path opens after two years', 'Council votes on the budget', 'Harbor High girls win again'],
    bylines: ['By Ann Carter', 'By Tom Reed'],
    bodies: [
      [
        'The county finished the river path last week after two years of work. Crews planted willows on both banks and repaired the old pump house.',
        'Walkers said the new route saves them ten minutes on the way to town.',
        'The path cost two million dollars. A second part follows next year.',
      ],
      [
        'Council members meet on Monday to vote on the budget for the coming year. The largest item is the school roof, which has leaked since spring.',
        'Mayor Ellen Brook said taxes would not rise.',
      ],
      ['The Harbor High girls won their fourth game in a row on Friday.', 'Coach Dana Wells praised the defense.'],
    ],
    sections: ['Local News', 'Sports'],
    kicker: 'TRANSPORT',
    deck: 'Willows line both banks',
    newspaper: 'The River Gazette',
    date: 'Monday, March 3, 2025',
    caption: 'Walkers on the new path on Sunday. Photo by Lee Park',
    jump: 'See PATH, Page A5',
  },
  {
    language: 'de',
    headlines: ['Uferweg nach zwei Jahren eröffnet', 'Rat stimmt über Haushalt ab', 'Mädchen gewinnen wieder'],
    bylines: ['Von Anna Karst', 'Von Tom Ried'],
    bodies: [
      [
        'Der Landkreis hat den Uferweg in der vergangenen Woche nach zwei Jahren fertiggestellt. An beiden Ufern wurden Weiden gepflanzt, das alte Pumpenhaus ist repariert.',
        'Spaziergänger sagen, der neue Weg spare ihnen zehn Minuten.',
        'Der Weg hat zwei Millionen Euro gekostet. Ein zweiter Abschnitt folgt im nächsten Jahr.',
      ],
      [
        'Der Rat stimmt am Montag über den Haushalt des kommenden Jahres ab. Der größte Posten ist das Schuldach, in das es seit dem Frühjahr regnet.',
        'Bürgermeisterin Ellen Bach sagte, die Steuern würden nicht steigen.',
      ],
      [
        'Die Mädchen des Gymnasiums haben am Freitag ihr viertes Spiel in Folge gewonnen.',
        'Trainerin Dana Quell lobte die Abwehr.',
      ],
    ],
    sections: ['Lokales', 'Sport'],
    kicker: 'VERKEHR',
    deck: 'Weiden an beiden Ufern',
    newspaper: 'Flussbote',
    date: 'Montag, 3. März 2025',
    caption: 'Spaziergänger am Sonntag auf dem neuen Weg. Foto: Lea Park',
    jump: 'Fortsetzung auf Seite 5',
  },
  {
    language: 'fr',
    headlines: [
      'Le chemin de la rivière ouvre après deux ans',
      'Le conseil vote le budget',
      'Les filles gagnent encore',
    ],
    bylines: ['Par Anne Carrier', 'Par Thomas Roy'],
    bodies: [
      [
        'Le département a terminé la semaine dernière le chemin de la rivière, après deux ans de travaux. Des saules ont été plantés sur les deux rives.',
        'Les promeneurs disent gagner dix minutes.',
        'Le chemin a coûté deux millions d’euros. Une deuxième partie suivra l’an prochain.',
      ],
      [
        'Le conseil vote lundi le budget de l’année à venir. Le poste le plus important est le toit de l’école, qui fuit depuis le printemps.',
        'La maire Hélène Ruis a dit que les impôts n’augmenteraient pas.',
      ],
      [
        'Les filles du lycée ont gagné vendredi leur quatrième match de suite.',
        'L’entraîneuse Dana Puy a loué la défense.',
      ],
    ],
    sections: ['Région', 'Sports'],
    kicker: 'TRANSPORTS',
    deck: 'Des saules sur les deux rives',
    newspaper: 'La Gazette de la Rivière',
    date: 'Lundi 3 mars 2025',
    caption: 'Des promeneurs dimanche sur le nouveau chemin. Photo Léa Parc',
    jump: 'Suite en page 5',
  },
  {
    language: 'es',
    headlines: ['El camino del río abre tras dos años', 'El consejo vota el presupuesto', 'Las chicas ganan otra vez'],
    bylines: ['Ana Carrera', 'Por Tomás Rey'],
    bodies: [
      [
        'La provincia terminó la semana pasada el camino del río, tras dos años de obras. Se plantaron sauces en las dos orillas.',
        'Los paseantes dicen que ahorran diez minutos.',
        'El camino costó dos millones de euros. Una segunda parte llegará el año que viene.',
      ],
      [
        'El consejo vota el lunes el presupuesto del año próximo. La partida mayor es el tejado de la escuela, que gotea desde la primavera.',
        'La alcaldesa Elena Ruiz dijo que los impuestos no subirán.',
      ],
      [
        'Las chicas del instituto ganaron el viernes su cuarto partido seguido.',
        'La entrenadora Dana Pozo elogió la defensa.',
      ],
    ],
    sections: ['Locales', 'Deportes'],
    kicker: 'TRANSPORTE',
    deck: 'Sauces en las dos orillas',
    newspaper: 'El Diario del Río',
    date: 'Lunes 3 de marzo de 2025',
    caption: 'Paseantes el domingo en el nuevo camino. Foto: Lea Parque',
    jump: 'Pasa a la página 5',
  },
  {
    language: 'it',
    headlines: [
      'Il sentiero del fiume apre dopo due anni',
      'Il consiglio vota il bilancio',
      'Le ragazze vincono ancora',
    ],
    bylines: ['di Anna Carta', 'di Tommaso Re'],
    bodies: [
      [
        'La provincia ha finito la settimana scorsa il sentiero del fiume, dopo due anni di lavori. Sulle due rive sono stati piantati salici.',
        'Chi passeggia dice di risparmiare dieci minuti.',
        'Il sentiero è costato due milioni di euro. Una seconda parte seguirà il prossimo anno.',
      ],
      [
        'Il consiglio vota lunedì il bilancio del prossimo anno. La voce più alta è il tetto della scuola, che perde dalla primavera.',
        'La sindaca Elena Rossi ha detto che le tasse non aumenteranno.',
      ],
      [
        'Le ragazze del liceo hanno vinto venerdì la quarta partita di fila.',
        'L’allenatrice Dana Pozzi ha lodato la difesa.',
      ],
    ],
    sections: ['Cronaca', 'Sport'],
    kicker: 'TRASPORTI',
    deck: 'Salici sulle due rive',
    newspaper: 'Il Corriere del Fiume',
    date: 'Lunedì 3 marzo 2025',
    caption: 'Passeggiata domenica sul nuovo sentiero. Foto Lea Parco',
    jump: 'Continua a pagina 5',
  },
  {
    language: 'zh-Hans',
    headlines: ['河边步道今天开放', '菜市场搬到城南新址', '女篮连胜四场'],
    bylines: ['本报记者 杨沐', '记者 王小满'],
    bodies: [
      [
        '河边的步道昨天开放了，沿岸新栽的柳树已经发芽，来散步的居民说，往后上班可以少绕一段路。',
        '步道全长三公里，花了两年时间修建，两岸都装了路灯。',
        '明年还要修第二段，从磨坊一直通到车站。',
      ],
      [
        '城南菜市场昨天搬到了新址，摊位比原来多了一倍，停车场也大了不少，周边居民买菜更方便。',
        '市场每天早上六点开门，晚上八点关门。',
      ],
      ['女篮昨天以五十四比四十一战胜对手，取得四连胜。', '主教练称赞了球队的防守。'],
    ],
    sections: ['本市新闻', '体育'],
    kicker: '民生关注',
    deck: '两岸新栽柳树三百棵',
    newspaper: '河东晚报',
    date: '2025年3月3日 星期一',
    caption: '市民昨天在新步道上散步。李小川 摄',
    jump: '（下转第5版）',
  },
  {
    language: 'zh-Hant',
    headlines: ['河邊步道今天開放', '菜市場搬到城南新址', '女籃連勝四場'],
    bylines: ['本報記者 楊沐', '記者王小滿／台北報導'],
    bodies: [
      [
        '河邊的步道昨天開放了，沿岸新栽的柳樹已經發芽，來散步的居民說，往後上班可以少繞一段路。',
        '步道全長三公里，花了兩年時間修建，兩岸都裝了路燈。',
        '明年還要修第二段，從磨坊一直通到車站。',
      ],
      [
        '城南菜市場昨天搬到了新址，攤位比原來多了一倍，停車場也大了不少，周邊居民買菜更方便。',
        '市場每天早上六點開門，晚上八點關門。',
      ],
      ['女籃昨天以五十四比四十一戰勝對手，取得四連勝。', '主教練稱讚了球隊的防守。'],
    ],
    sections: ['本地新聞', '體育'],
    kicker: '民生焦點',
    deck: '兩岸新栽柳樹三百棵',
    newspaper: '河東日報',
    date: '2025年3月3日 星期一',
    caption: '市民昨天在新步道上散步。李小川攝',
    jump: '（下轉A5版）',
  },
  {
    language: 'ja',
    headlines: ['川沿いの遊歩道が開通', '市場が城南に移転', '女子バスケ４連勝'],
    bylines: ['（山田太郎）', '【佐藤花子】'],
    bodies: [
      [
        '河東市は三日、川沿いの遊歩道を開通させた。二年にわたる工事で、両岸に柳が植えられた。',
        '散歩に来た住民は「通勤が十分短くなった」と話す。',
        '来年は水車小屋から駅までの区間も整備する。',
      ],
      [
        '城南市場が二日、新しい場所に移転した。売り場は倍の広さになり、駐車場も広くなった。',
        '開場は午前六時から午後八時まで。',
      ],
      ['女子バスケットボールの河東高は三日、五十四対四十一で勝ち、四連勝とした。', '監督は守りをたたえた。'],
    ],
    sections: ['地域', 'スポーツ'],
    kicker: '交通',
    deck: '両岸に柳三百本',
    newspaper: '河東新聞',
    date: '2025年（令和7年）3月3日（月曜日）',
    caption: '新しい遊歩道を歩く市民＝３日、河東市で',
    jump: '５面に続く',
  },
  {
    language: 'ko',
    headlines: ['강변 산책로 오늘 개방', '시장, 남쪽 새 자리로 이전', '여자 농구 4연승'],
    bylines: ['김민수 기자', '이영희 기자'],
    bodies: [
      [
        '하동시는 3일 강변 산책로를 개방했다. 2년에 걸친 공사로 양쪽 강가에 버드나무를 심었다.',
        '산책 나온 주민은 "출근길이 10분 짧아졌다"고 말했다.',
        '내년에는 물레방앗간에서 역까지 두 번째 구간을 만든다.',
      ],
      [
        '남쪽 시장이 2일 새 자리로 옮겼다. 매장은 두 배로 넓어졌고 주차장도 커졌다.',
        '시장은 오전 6시에 열고 오후 8시에 닫는다.',
      ],
      ['하동고 여자 농구부가 3일 54대41로 이겨 4연승을 달렸다.', '감독은 수비를 칭찬했다.'],
    ],
    sections: ['지역', '스포츠'],
    kicker: '교통',
    deck: '양쪽 강가에 버드나무 300그루',
    newspaper: '하동일보',
    date: '2025년 3월 3일 월요일',
    caption: '시민들이 3일 새 산책로를 걷고 있다. 하동=박철수 기자',
    jump: '▶5면으로 이어짐',
  },
]
