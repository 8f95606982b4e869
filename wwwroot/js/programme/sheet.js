import { linesOf, pictureOf } from './leaflet.js'
import { make } from '../words.js'

const DAYS = 7
const LAST_DAYS = 14

/** What the page prints for the physiotherapist: today's moves from their own pages, days to tick, and what was done. */
export const fillSheet = async (moves, page) => {
  const [sheet, record] = document.querySelectorAll('.si-sheet')
  const rows = moves.map(({ name }) => {
    const days = Array.from({ length: DAYS }, () => make('td'))
    return make('tr', {}, make('th', { scope: 'row', textContent: name }), ...days)
  })
  sheet.querySelector('tbody').replaceChildren(...rows)
  const weeks = page.part('weeks').querySelector('table').cloneNode(true)
  const days = page.part('history').querySelector('table').cloneNode(true)
  for (const row of [...days.querySelectorAll('tbody tr')].slice(LAST_DAYS)) row.remove()
  const told = [[page.texts.progress.heading, weeks], [page.texts.history.heading, days]]
    .filter(([, table]) => table.querySelector('tbody tr'))
    .flatMap(([textContent, table]) => [make('h2', { textContent }), table])
  const about = ['place', 'goal'].map(part => make('p', { textContent: page.part(part).textContent }))
  record.replaceChildren(...about, ...told)
  const items = await Promise.all(moves.map(({ leaflet, dose, conditions }) =>
    leaflet.then(found => printedOf(found, dose, conditions), () => null)))
  sheet.querySelector('.si-sheet__items').replaceChildren(...items.filter(Boolean))
}

/** As on a sheet of many: one picture, dose, what to do. */
const printedOf = (leaflet, dose, conditions) => {
  const item = document.importNode(leaflet.querySelector('.si-sheet__item'), true)
  item.querySelector('[data-part=dose]').textContent = dose
  item.querySelector('.si-sheet__drawings').replaceChildren(pictureOf(leaflet, conditions))
  item.querySelector('.si-sheet__how > p')?.remove()
  item.querySelector('ol').replaceChildren(...linesOf(leaflet, conditions).map(textContent => make('li', { textContent })))
  return item
}
