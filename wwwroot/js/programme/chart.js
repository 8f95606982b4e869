const LEFT = 34
const RIGHT = 12
const TOP = 12
const HEIGHT = 190
const BOTTOM = 28
const LEAST = 260
const MOST = 10

const draw = (name, attributes, ...children) => {
  const part = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value)
  part.append(...children)
  return part
}

/** Usual pain, 0 to 10, a point a week; all weeks, however narrow the screen. */
export const weekChart = (weeks, { room, label, dayOf }) => {
  const width = Math.max(LEAST, room)
  const x = index => LEFT + (width - LEFT - RIGHT) * (weeks.length === 1 ? .5 : index / (weeks.length - 1))
  const y = value => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / MOST)
  const lines = [0, 5, 10].flatMap(value => [
    draw('line', { class: 'si-diary__line', x1: LEFT, x2: width - RIGHT, y1: y(value), y2: y(value) }),
    draw('text', { class: 'si-diary__label', x: LEFT - 8, y: y(value) + 5, 'text-anchor': 'end' }, String(value)),
  ])
  const points = weeks.map(({ usual }, index) => `${x(index)},${y(usual)}`).join(' ')
  const marks = weeks.map(({ usual }, index) => draw('circle', { class: 'si-diary__before', cx: x(index), cy: y(usual), r: 5 }))
  const last = weeks.length - 1
  const days = [[0, 'start'], [last, 'end']].map(([index, anchor]) =>
    draw('text', { class: 'si-diary__label', x: x(index), y: HEIGHT - 6, 'text-anchor': anchor }, dayOf(weeks[index].on)))
  const box = { class: 'si-diary__chart', viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-labelledby': 'programme-chart' }
  return draw('svg', box, draw('title', { id: 'programme-chart' }, label), ...lines,
    draw('polyline', { class: 'si-programme__curve', points, fill: 'none' }), ...marks, ...days)
}
