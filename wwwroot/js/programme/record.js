import { addDays } from './days.js'
import { dayOf } from './session.js'
import { camel } from './why.js'
import { fill, make } from '../words.js'

/** Change of the usual pain that counts: 2 points of 10, and 30 %. Source: docs/evidence/everyday.md R08, R09. */
const REAL_POINTS = 2
const REAL_SHARE = .3

const { lang } = document.documentElement
const LANGUAGE = navigator.languages.find(language => language.startsWith(lang)) ?? lang
const shortDay = date => new Date(`${date}T12:00`).toLocaleDateString(LANGUAGE, { day: 'numeric', month: 'short' })

/** Pain and own activities by week, and what was done. No score, no verdict, no streak. */
export class ProgrammeRecord {
  #page
  #isHidden = false
  #weekChart

  constructor(page) { this.#page = page }

  show({ kept }) {
    const page = this.#page
    const { texts: { progress } } = page
    page.all('[name=activity]').forEach((field, place) => { field.value = kept.activities[place] ?? '' })
    const told = kept.weeks.filter(({ usual }) => usual !== null)
    this.#drawChart(told)
    page.part('toggle-chart').textContent = this.#isHidden ? progress.show : progress.hide
    page.part('change').textContent = this.#change(told)
    page.part('weeks').hidden = kept.weeks.length === 0
    page.part('week-rows').replaceChildren(...[...kept.weeks].reverse().map(week => this.#row(this.#weekCells(week))))
    const rows = this.#days(kept)
    page.part('history').hidden = rows.length === 0
    page.part('day-rows').replaceChildren(...rows.reverse().map(cells => this.#row(cells)))
  }

  #drawChart(told) {
    const page = this.#page
    const chart = page.part('chart')
    chart.replaceChildren()
    page.part('chart-tools').hidden = told.length < 2
    if (told.length < 2 || this.#isHidden) return
    if (!this.#weekChart) return this.#loadChart(told)
    const label = fill(page.texts.progress.chartLabel, { count: told.length })
    chart.append(this.#weekChart(told, { room: chart.clientWidth, label, dayOf: shortDay }))
  }

  /** The chart alone is drawn then, for somebody may be typing. The table below says the same, should it not come. */
  async #loadChart(told) {
    try {
      ({ weekChart: this.#weekChart } = await import('./chart.js'))
    } catch {
      return
    }
    this.#drawChart(told)
  }

  #change(told) {
    const { progress } = this.#page.texts
    if (told.length < 2) return ''
    const [first, last] = [told[0].usual, told.at(-1).usual]
    const points = Math.abs(first - last)
    if (points < REAL_POINTS || (first > 0 && points / first < REAL_SHARE)) return ''
    return fill(last < first ? progress.change : progress.changeWorse, { points })
  }

  #row([date, ...cells]) {
    const first = make('th', { scope: 'row', className: 'si-diary__date', textContent: date })
    return make('tr', {}, first, ...cells.map(textContent => make('td', { textContent })))
  }

  #weekCells({ on, now, usual, overall, activities }) {
    const { progress } = this.#page.texts
    const number = value => value === null ? progress.none : String(value)
    return [shortDay(on), number(now), number(usual), overall ? progress[overall] : progress.none, activities.map(number).join(' / ')]
  }

  #days({ days }) {
    const { texts: { history, today }, rules: { stepRule }, nameOf } = this.#page
    return Object.keys(days).sort().flatMap(date => {
      const { session, flare, hasRedFlag } = days[date]
      const signs = [...(flare === 'begins' ? [history.flare] : []), ...(hasRedFlag ? [history.redFlag] : [])]
      if (!session && signs.length === 0) return []
      const parts = session?.did ?? []
      const whole = parts.filter(({ done, of }) => done === of).length
      const did = whole > 0 ? [fill(history.moves, { count: whole })] : []
      did.push(...parts.filter(({ done, of }) => done < of).map(({ slug, done, of }) =>
        fill(history.part, { title: nameOf(slug), done, count: of })))
      if (session && parts.length === 0) did.push(history.walked)
      const morning = { usual: today.morningUsual, worse: today.morningWorse, 'worse-for-longer': today.morningLonger }[session?.morning]
      const { session: colour } = dayOf(days[date], stepRule)
      return [[
        shortDay(date), [...did, ...signs].join(', '), session?.ache === null || !session ? '' : String(session.ache),
        morning ?? '', colour ? history[camel(colour)] : '',
      ]]
    })
  }

  /** One entry for each seven days: what is said again within them takes the place of what was said. */
  keepWeek({ kept, date }, write) {
    const page = this.#page
    const { texts: { progress } } = page
    const score = name => {
      const value = page.querySelector(`[name=${name}]:checked, select[name=${name}]`)?.value
      return value === undefined || value === '' ? null : Number(value)
    }
    const [now, usual] = [score('pain-now'), score('pain-usual')]
    const isWhole = now !== null && usual !== null
    page.part('week-error').textContent = isWhole ? '' : progress.missing
    if (!isWhole) return page.querySelector('[name=pain-now]').focus()
    const overall = page.querySelector('[name=overall]:checked')?.value ?? null
    const activities = page.all('[name=activity]').map(field => field.value.trim())
    const scores = page.all('[name=activity-score]').map(field => field.value === '' ? null : Number(field.value))
    const week = { on: date, now, usual, overall, activities: scores }
    const weeks = [...kept.weeks.filter(({ on }) => on <= addDays(date, -7)), week]
    const day = overall === 'worse' || overall === 'same' ? { ...kept.days[date], review: overall } : kept.days[date]
    if (write({ ...kept, activities, weeks, days: day ? { ...kept.days, [date]: day } : kept.days })) page.part('week-form').reset()
  }

  toggleChart() {
    this.#isHidden = !this.#isHidden
    this.#page.show()
  }

  download({ kept }) {
    const { texts: { history, progress } } = this.#page
    const head = [history.date, history.did, history.ache, history.morning, history.colour]
    const weeks = [progress.tableWeek, progress.now, progress.usual, progress.overall, progress.tableActivities]
    const rows = [head, ...this.#days(kept), [], weeks, ...kept.weeks.map(week => this.#weekCells(week))]
    this.#page.save(({ csv }) => [csv(rows), 'my-programme.csv', 'text/csv'])
  }
}
