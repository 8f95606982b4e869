import { fill } from './words.js'

/** Sizes in pixels of the page, so that its words are as large as the page's own. */
const LEFT = 92
const RIGHT = 8
const TOP = 14
const BOTTOM = 30
const ROW = 38
const COLUMN = 26
const LEAST = 280
/** A few times stand no farther apart than so many would. */
const FEWEST = 8

const draw = (name, attributes, ...children) => {
  const part = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value)
  part.append(...children)
  return part
}

/**
 * The newest times that fit, each a column: an open circle before, a full square after, joined by a line.
 * @param {{id: string, label: string}[]} pain the words for pain, from none to severe
 * @param {string} label what it is called, with {count} for the number of times
 * @param {(at: string) => string} dayOf
 */
export const diaryChart = (entries, { room, pain, label, dayOf }) => {
  const width = Math.max(LEAST, room)
  const kept = entries.slice(-Math.floor((width - LEFT - RIGHT) / COLUMN))
  const last = kept.length - 1
  const height = TOP + ROW * (pain.length - 1) + BOTTOM
  const step = (width - LEFT - RIGHT) / Math.max(kept.length, FEWEST)
  const x = index => LEFT + step * (index + .5)
  const y = id => TOP + ROW * (pain.length - 1 - pain.findIndex(word => word.id === id))
  const lines = pain.flatMap(word => [
    draw('line', { class: 'si-diary__line', x1: LEFT, x2: width - RIGHT, y1: y(word.id), y2: y(word.id) }),
    draw('text', { class: 'si-diary__label', x: LEFT - 8, y: y(word.id) + 5, 'text-anchor': 'end' }, word.label),
  ])
  const marks = kept.flatMap(({ before, after }, index) => [
    draw('line', { class: 'si-diary__change', x1: x(index), x2: x(index), y1: y(before), y2: y(after) }),
    draw('circle', { class: 'si-diary__before', cx: x(index), cy: y(before), r: 6 }),
    draw('rect', { class: 'si-diary__after', x: x(index) - 4, y: y(after) - 4, width: 8, height: 8 }),
  ])
  const isOneDay = dayOf(kept[0].at) === dayOf(kept[last].at)
  const days = (isOneDay ? [0] : [0, last]).map(index => {
    const anchor = index === 0 ? 'start' : 'end'
    return draw('text', { class: 'si-diary__label', x: x(index), y: height - 4, 'text-anchor': anchor }, dayOf(kept[index].at))
  })
  const title = draw('title', { id: 'diary-chart' }, fill(label, { count: kept.length }))
  const box = { class: 'si-diary__chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'diary-chart' }
  return draw('svg', box, title, ...lines, ...marks, ...days)
}
