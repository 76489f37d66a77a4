import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Russian. */
export const ru: BookLabels = {
  cover: 'Обложка',
  contents: 'Содержание',
  pages: 'Страницы',
  landmarks: 'Ориентиры',
  start: 'Начало текста',
  correction: 'Поправка',
  changed: 'Последнее изменение',
  advertisement: 'Реклама',
  colophon: 'Об этой книге',
  fact: /* @__PURE__ */ factLabel('Газета/Дата/Номер/Выпуск/Издатель/Сайт/Источник/Права/Идентификатор/Программа', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Репортаж/Корреспонденция/Фото/Текст/Редакция/Подготовка/Иллюстрация/Дизайн/Перевод/Источник',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Текст подстраивается под экран; заголовки и содержание соответствуют страницам и статьям газеты.',
    ' Страницы печатной газеты обозначены.',
    ' У всех изображений есть описания.',
    ' У некоторых изображений нет описаний.',
  ),
}
