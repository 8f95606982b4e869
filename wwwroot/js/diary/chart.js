import { dayOf, weekOf } from './dates.js'
import { fill } from '../words.js'

/** Sizes in pixels of the page, so that its words are as large as the page's own. */
const LEFT = 92
const RIGHT = 8
const TOP = 14
const BOTTOM = 30
const ROW = 38
const COLUMN = 15
const LEAST = 280

const draw = (name, attributes, ...children) => {
  const part = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value)
  part.append(...children)
  return part
}

/**
 * All entries in columns that fit: one each, or as few weeks each as it takes.
 * @returns `weeks`, 0 when each column is one entry, and `columns` of entries; a time without any is an empty one
 */
export const columnsOf = (entries, most) => {
  if (entries.length <= most) return { weeks: 0, columns: entries.map(entry => [entry]) }
  const numbers = entries.map(({ at }) => weekOf(at))
  const first = Math.min(...numbers)
  const count = Math.max(...numbers) - first + 1
  const weeks = Math.ceil(count / most)
  const columns = Array.from({ length: Math.ceil(count / weeks) }, () => [])
  entries.forEach((entry, index) => columns[Math.floor((numbers[index] - first) / weeks)].push(entry))
  return { weeks, columns }
}

/** The one in the middle; of two, the worse. */
const middle = places => [...places].sort((left, right) => left - right)[Math.floor(places.length / 2)]

/**
 * Every entry, in columns: an open circle before, a full square after, and a line. With more than one entry to a column, the marks
 * are the middle ones, and the line goes from the least to the worst.
 * @param {{id: string, label: string}[]} pain the words for pain, from none to severe
 * @param {{chartLabel: string, chartWeek: string, chartWeeks: string}} texts
 * @returns {{picture: SVGElement, note: string}} `note` is empty when each column is one entry
 */
export const diaryChart = (entries, { room, pain, texts }) => {
  const width = Math.max(LEAST, room)
  const { weeks, columns } = columnsOf(entries, Math.floor((width - LEFT - RIGHT) / COLUMN))
  const height = TOP + ROW * (pain.length - 1) + BOTTOM
  const step = (width - LEFT - RIGHT) / columns.length
  const x = index => LEFT + step * (index + .5)
  const y = place => TOP + ROW * (pain.length - 1 - place)
  const placeOf = id => pain.findIndex(word => word.id === id)
  const lines = pain.flatMap(({ label }, place) => [
    draw('line', { class: 'si-diary__line', x1: LEFT, x2: width - RIGHT, y1: y(place), y2: y(place) }),
    draw('text', { class: 'si-diary__label', x: LEFT - 8, y: y(place) + 5, 'text-anchor': 'end' }, label),
  ])
  const marks = columns.flatMap((column, index) => {
    if (column.length === 0) return []
    const [before, after] = ['before', 'after'].map(when => column.map(entry => placeOf(entry[when])))
    const all = [...before, ...after]
    return [
      draw('line', { class: 'si-diary__change', x1: x(index), x2: x(index), y1: y(Math.min(...all)), y2: y(Math.max(...all)) }),
      draw('circle', { class: 'si-diary__before', cx: x(index), cy: y(middle(before)), r: 6 }),
      draw('rect', { class: 'si-diary__after', x: x(index) - 4, y: y(middle(after)) - 4, width: 8, height: 8 }),
    ]
  })
  const [begin, end] = [entries[0].at, entries[entries.length - 1].at].map(dayOf)
  // The first may stand under the words, where there is room: two dates with years are wide.
  const ends = begin === end ? [['middle', (LEFT + width - RIGHT) / 2, begin]] : [['start', LEFT - 30, begin], ['end', width, end]]
  const days = ends.map(([anchor, place, day]) =>
    draw('text', { class: 'si-diary__label', x: place, y: height - 4, 'text-anchor': anchor }, day))
  const note = weeks === 0 ? '' : fill(weeks === 1 ? texts.chartWeek : texts.chartWeeks, { count: weeks })
  const label = `${fill(texts.chartLabel, { count: entries.length })} ${note}`.trim()
  const title = draw('title', { id: 'diary-chart' }, label)
  const box = { class: 'si-diary__chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'diary-chart' }
  return { picture: draw('svg', box, title, ...lines, ...marks, ...days), note }
}
