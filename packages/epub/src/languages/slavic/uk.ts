import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Ukrainian. */
export const uk: BookLabels = {
  cover: 'Обкладинка',
  contents: 'Зміст',
  pages: 'Сторінки',
  landmarks: 'Орієнтири',
  start: 'Початок тексту',
  correction: 'Виправлення',
  changed: 'Остання зміна',
  advertisement: 'Реклама',
  colophon: 'Про цю книгу',
  fact: /* @__PURE__ */ factLabel('Газета/Дата/Номер/Випуск/Видавець/Сайт/Джерело/Права/Ідентифікатор/Програма', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Репортаж/Кореспонденція/Фото/Текст/Редакція/Підготовка/Ілюстрація/Дизайн/Переклад/Джерело',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Текст пристосовується до екрана; заголовки й зміст відповідають сторінкам і статтям газети.',
    ' Сторінки друкованої газети позначено.',
    ' Усі зображення мають описи.',
    ' Деякі зображення не мають описів.',
  ),
}
