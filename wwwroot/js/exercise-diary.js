import { csv, reminder } from './diary-files.js'
import { entries, eraseAll, raw, remove, stateOf } from './device-memory.js'
import { fill, make } from './words.js'

/** Sizes of the chart in pixels of the page, so that its words are as large as the page's own. */
const CHART = { left: 92, right: 8, top: 14, row: 38, bottom: 30, column: 26, least: 280 }

/** Dates as the person writes them, in the language of the page. */
const LANGUAGE = navigator.languages.find(language => language.startsWith(document.documentElement.lang)) ?? document.documentElement.lang

/** Shows the diary of this browser: a chart, a table, files, and a way to erase it. */
class ExerciseDiary extends HTMLElement {
  #words

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words)
    this.addEventListener('click', this)
    this.addEventListener('submit', this)
    // Another tab may keep or erase something.
    addEventListener('storage', this)
    addEventListener('resize', this)
    this.hidden = false
    this.#show()
  }

  disconnectedCallback() {
    removeEventListener('storage', this)
    removeEventListener('resize', this)
  }

  handleEvent(event) {
    if (event.type === 'storage' || event.type === 'resize') return this.#show()
    if (event.type === 'submit') {
      event.preventDefault()
      return this.#remind(event.target)
    }
    const { action, at } = event.target.closest('button')?.dataset ?? {}
    switch (action) {
      case 'download': return this.#download()
      case 'print': return print()
      case 'askErase': return this.#askErase(true)
      case 'leaveErase': return this.#askErase(false)
      case 'erase':
        eraseAll()
        this.#part('erase').hidden = true
        this.#show()
        return this.#say(this.#words.texts.erased)
      case 'remove':
        remove(at)
        this.#show()
        return this.#say(this.#words.texts.removed)
    }
  }

  #show() {
    const state = stateOf()
    const kept = entries()
    const shown = state === 'fine' ? (kept.length ? 'entries' : 'empty') : state
    for (const part of this.querySelectorAll('[data-shown]')) {
      part.hidden = part.dataset.shown === 'tools' ? shown === 'empty' || shown === 'blocked' : part.dataset.shown !== shown
    }
    if (shown !== 'entries') return
    this.#part('chart').replaceChildren(this.#chart(kept, Math.max(CHART.least, this.#part('chart').clientWidth)))
    this.#part('rows').replaceChildren(...kept.toReversed().map(entry => this.#row(entry)))
  }

  #row(entry) {
    const { texts } = this.#words
    const date = this.#date(entry.at)
    const cells = [...this.#did(entry).map(line => make('p', { textContent: line }))]
    const button = make('button', { type: 'button', className: 'si-button si-button--link', textContent: '×' })
    button.dataset.action = 'remove'
    button.dataset.at = entry.at
    button.setAttribute('aria-label', fill(texts.removeOne, { date }))
    return make('tr', {},
      make('th', { scope: 'row', textContent: date }), make('td', {}, ...cells),
      make('td', { textContent: fill(texts.change, { before: this.#pain(entry.before), after: this.#pain(entry.after) }) }),
      make('td', { className: 'si-diary__screen' }, button))
  }

  #did({ did }) {
    const { exercises, reasons, texts } = this.#words
    return did.flatMap(({ slug, done, of, reason }) => [
      fill(texts.done, { title: exercises[slug] ?? slug, done, count: of }),
      ...reason ? [fill(texts.stoppedBecause, { reason: reasons[reason] ?? reason })] : [],
    ])
  }

  #pain(id) { return this.#words.pain.find(word => word.id === id)?.label ?? id }

  #date(at) {
    const date = new Date(at)
    const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric'
    return date.toLocaleString(LANGUAGE, { day: 'numeric', month: 'short', year, hour: 'numeric', minute: '2-digit' })
  }

  /** The newest times that fit, each a column: an open circle before, a full square after, joined by a line. */
  #chart(all, width) {
    const kept = all.slice(-Math.floor((width - CHART.left - CHART.right) / CHART.column))
    const { pain, texts } = this.#words
    const draw = (name, attributes, ...children) => {
      const part = document.createElementNS('http://www.w3.org/2000/svg', name)
      for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value)
      part.append(...children)
      return part
    }
    const height = CHART.top + CHART.row * (pain.length - 1) + CHART.bottom
    const y = id => CHART.top + CHART.row * (pain.length - 1 - pain.findIndex(word => word.id === id))
    const step = (width - CHART.left - CHART.right) / Math.max(kept.length, 8)
    const x = index => CHART.left + step * (index + .5)
    const title = draw('title', { id: 'diary-chart' }, fill(texts.chartLabel, { count: kept.length }))
    const lines = pain.flatMap(({ id, label }) => [
      draw('line', { class: 'si-diary__line', x1: CHART.left, x2: width - CHART.right, y1: y(id), y2: y(id) }),
      draw('text', { class: 'si-diary__label', x: CHART.left - 8, y: y(id) + 5, 'text-anchor': 'end' }, label),
    ])
    const marks = kept.flatMap((entry, index) => {
      const [before, after] = [y(entry.before), y(entry.after)]
      return [
        draw('line', { class: 'si-diary__change', x1: x(index), x2: x(index), y1: before, y2: after }),
        draw('circle', { class: 'si-diary__before', cx: x(index), cy: before, r: 6 }),
        draw('rect', { class: 'si-diary__after', x: x(index) - 4, y: after - 4, width: 8, height: 8 }),
      ]
    })
    const dayOf = index => new Date(kept[index].at).toLocaleDateString(LANGUAGE, { day: 'numeric', month: 'short' })
    const last = kept.length - 1
    const days = (dayOf(0) === dayOf(last) ? [0] : [0, last]).map(index => draw(
      'text', { class: 'si-diary__label', x: x(index), y: height - 4, 'text-anchor': index === 0 ? 'start' : 'end' }, dayOf(index)))
    return draw('svg', { class: 'si-diary__chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'diary-chart' }, title, ...lines, ...marks, ...days)
  }

  #askErase(isAsked) {
    this.#part('erase').hidden = !isAsked
    if (!isAsked) return this.querySelector('[data-action=askErase]').focus()
    this.#part('erase-question').focus()
  }

  #download() {
    const { texts } = this.#words
    if (stateOf() === 'broken') return this.#save('exercise-diary.json', 'application/json', raw())
    const rows = entries().map(entry => [entry.at, this.#did(entry).join('; '), this.#pain(entry.before), this.#pain(entry.after)])
    this.#save('exercise-diary.csv', 'text/csv', csv([[texts.date, texts.exercises, texts.before, texts.after], ...rows]))
  }

  #remind(form) {
    const { texts } = this.#words
    const time = form.elements.namedItem('time')
    const isRight = /^\d\d:\d\d/.test(time.value)
    this.#part('reminder-error').textContent = isRight ? '' : texts.reminderMissing
    time.setAttribute('aria-invalid', !isRight)
    if (!isRight) return time.focus()
    this.#save('exercise-reminder.ics', 'text/calendar', reminder({
      now: new Date(), time: time.value, weeks: Number(form.elements.namedItem('weeks').value), title: texts.reminderTitle,
      note: texts.reminderNote, address: new URL('/plan', location.href).href, id: crypto.randomUUID?.() ?? String(Math.random()).slice(2),
    }))
    this.#part('reminder-status').textContent = texts.reminderMade
  }

  #save(name, type, text) {
    const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
    make('a', { href, download: name }).click()
    // The download begins in a later turn.
    setTimeout(() => URL.revokeObjectURL(href), 10_000)
  }

  #say(text) {
    const status = this.#part('status')
    status.textContent = text
    this.closest('main').focus()
  }

  #part(name) { return this.querySelector(`[data-part=${name}]`) }
}

customElements.define('exercise-diary', ExerciseDiary)
