/** Two articles in each language: a headline and its text. */
export const ARTICLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'Lighthouse gets a new lamp',
      'The lighthouse on Gull Point has a new lamp, which can be seen for twenty miles, the harbor said.',
    ],
    [
      'Cook feeds a stranded train',
      'A cook fed the passengers of a train that stood in the snow for nine hours on Sunday night.',
    ],
  ],
  de: [
    [
      'Leuchtturm bekommt neue Lampe',
      'Der Leuchtturm am Kap hat eine neue Lampe, die man aus dreißig Kilometern Entfernung sieht, sagte der Hafen.',
    ],
    [
      'Koch versorgt einen Zug',
      'Ein Koch hat am Sonntag die Reisenden eines Zuges versorgt, der neun Stunden im Schnee gestanden hatte.',
    ],
  ],
  fr: [
    [
      'Le phare a une nouvelle lampe',
      'Le phare du cap a une nouvelle lampe, que l’on voit à trente kilomètres, a annoncé le port lundi.',
    ],
    [
      'Un cuisinier nourrit un train',
      'Un cuisinier a nourri dimanche les voyageurs d’un train resté neuf heures dans la neige.',
    ],
  ],
  es: [
    [
      'El faro estrena lámpara',
      'El faro del cabo tiene una lámpara nueva, que se ve a treinta kilómetros, según anunció el puerto el lunes.',
    ],
    [
      'Un cocinero alimenta a un tren',
      'Un cocinero dio de comer el domingo a los viajeros de un tren que pasó nueve horas en la nieve.',
    ],
  ],
  it: [
    [
      'Il faro ha una nuova lampada',
      'Il faro del capo ha una nuova lampada, che si vede a trenta chilometri, ha annunciato il porto lunedì.',
    ],
    ['Un cuoco sfama un treno', 'Un cuoco ha sfamato domenica i viaggiatori di un treno rimasto nove ore nella neve.'],
  ],
  nl: [
    [
      'Vuurtoren krijgt nieuwe lamp',
      'De vuurtoren op de kaap heeft een nieuwe lamp, die op dertig kilometer te zien is, zegt de haven.',
    ],
    [
      'Kok voedt een trein',
      'Een kok heeft zondag de reizigers gevoed van een trein die negen uur in de sneeuw had gestaan.',
    ],
  ],
  pt: [
    [
      'Farol tem lâmpada nova',
      'O farol do cabo tem uma lâmpada nova, que se vê a trinta quilómetros, anunciou o porto na segunda-feira.',
    ],
    [
      'Cozinheiro alimenta comboio',
      'Um cozinheiro deu de comer no domingo aos passageiros de um comboio que ficou nove horas na neve.',
    ],
  ],
  ja: [
    ['岬の灯台に新しい灯', '岬の灯台に三十キロ先から見える新しい灯がともったと、港の事務所が月曜に発表した。'],
    ['料理人が列車に食事届ける', '日曜の夜、雪で九時間止まった列車の乗客に、町の料理人が食事を届けた。'],
  ],
  ko: [
    ['곶 등대에 새 등 달아', '곶의 등대에 삼십 킬로미터 밖에서도 보이는 새 등을 달았다고 항구 사무소가 월요일 밝혔다.'],
    ['요리사가 열차에 식사 전해', '일요일 밤 눈 속에 아홉 시간 멈춘 열차의 승객들에게 한 요리사가 식사를 전했다.'],
  ],
  'zh-Hans': [
    ['海角灯塔换上新灯', '本报讯 海角的灯塔换上了新灯，三十公里外都能看见，港务处周一说。'],
    ['厨师给列车送饭', '本报讯 周日夜里，一列火车在雪中停了九个小时，一位厨师给乘客送去了饭菜。'],
  ],
  'zh-Hant': [
    ['海角燈塔換上新燈', '【本報訊】海角的燈塔換上了新燈，三十公里外都能看見，港務處周一說。'],
    ['廚師給列車送飯', '【本報訊】周日夜裡，一列火車在雪中停了九個小時，一位廚師給乘客送去了飯菜。'],
  ],
  sv: [
    ['Fyren får en ny lampa', 'Fyren på udden har en ny lampa, som syns på tre mils håll, säger hamnen på måndagen.'],
    ['Kock mättade ett tåg', 'En kock gav på söndagen mat åt resenärerna på ett tåg som hade stått nio timmar i snön.'],
  ],
  pl: [
    [
      'Latarnia ma nową lampę',
      'Latarnia na przylądku ma nową lampę, którą widać z trzydziestu kilometrów, podał w poniedziałek port.',
    ],
    ['Kucharz nakarmił pociąg', 'Kucharz nakarmił w niedzielę pasażerów pociągu, który dziewięć godzin stał w śniegu.'],
  ],
  ru: [
    [
      'Маяк получил новую лампу',
      'Маяк на мысе получил новую лампу, которую видно за тридцать километров, сообщили в порту.',
    ],
    ['Повар накормил поезд', 'Повар накормил в воскресенье пассажиров поезда, который девять часов простоял в снегу.'],
  ],
}
