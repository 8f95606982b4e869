import { diaryChart } from './chart.js'
import { dayAndTimeOf, plainTimeOf, zoneOf } from './dates.js'
import { eraseAll, rawDiary, removeEntry } from './device.js'
import { readDiary } from './entries.js'
import { csv, reminder, save } from './files.js'
import { fill, make } from '../words.js'

/** Browsers without a field for times let anything be typed. */
const isTime = text => /^([01]\d|2[0-3]):[0-5]\d/.test(text)

const newId = () => crypto.randomUUID?.() ?? String(Math.random()).slice(2)

/** Shows the diary of this browser: a chart, a table, files, and a way to erase it. */
class ExerciseDiary extends HTMLElement {
  #connection
  #words

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words)
    this.#connection = new AbortController()
    const { signal } = this.#connection
    this.addEventListener('click', this, { signal })
    this.addEventListener('submit', this, { signal })
    // Another tab may keep or erase something.
    addEventListener('storage', this, { signal })
    addEventListener('resize', this, { signal })
    this.hidden = false
    this.#show()
  }

  disconnectedCallback() { this.#connection.abort() }

  handleEvent(event) {
    if (event.type === 'storage') return this.#show()
    if (event.type === 'resize') return this.#draw(readDiary().entries)
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
      case 'remove': return this.#remove(at)
    }
  }

  #remove(at) {
    const { removed, removeFailed } = this.#words.texts
    const isRemoved = removeEntry(at)
    this.#show()
    this.#say(isRemoved ? removed : removeFailed)
  }

  #show() {
    const { state, entries } = readDiary()
    let shown = state
    if (state === 'fine') shown = entries.length > 0 ? 'entries' : 'empty'
    const hasTools = shown === 'entries' || shown === 'broken'
    for (const part of this.querySelectorAll('[data-shown]')) {
      part.hidden = part.dataset.shown !== shown && !(part.dataset.shown === 'tools' && hasTools)
    }
    if (shown !== 'entries') return
    this.#draw(entries)
    this.#part('rows').replaceChildren(...[...entries].reverse().map(entry => this.#row(entry)))
  }

  #draw(entries) {
    if (entries.length === 0) return
    const { pain, texts } = this.#words
    const chart = this.#part('chart')
    const { picture, note } = diaryChart(entries, { room: chart.clientWidth, pain, texts })
    chart.replaceChildren(picture)
    this.#part('chart-note').textContent = note
  }

  #row(entry) {
    const { texts } = this.#words
    const date = dayAndTimeOf(entry.at)
    const cells = this.#did(entry).map(line => make('p', { textContent: line }))
    const button = make('button', { type: 'button', className: 'si-button si-button--link', textContent: '×' })
    button.dataset.action = 'remove'
    button.dataset.at = entry.at
    button.setAttribute('aria-label', fill(texts.removeOne, { date }))
    const change = fill(texts.change, { before: this.#pain(entry.before), after: this.#pain(entry.after) })
    const row = make('tr', {},
      make('th', { scope: 'row', className: 'si-diary__date', textContent: date }), make('td', {}, ...cells),
      make('td', { className: 'si-diary__pain', textContent: change }), make('td', { className: 'si-diary__screen' }, button))
    // On a phone a row is no longer laid out as one; named roles keep it one for screen readers.
    row.setAttribute('role', 'row')
    for (const cell of row.cells) cell.setAttribute('role', cell.scope === 'row' ? 'rowheader' : 'cell')
    return row
  }

  #did({ did }) {
    const { exercises, reasons, texts } = this.#words
    return did.flatMap(({ slug, done, of, reason }) => [
      fill(texts.done, { title: exercises[slug] ?? slug, done, count: of }),
      ...reason ? [fill(texts.stoppedBecause, { reason: reasons[reason] ?? reason })] : [],
    ])
  }

  #pain(id) { return this.#words.pain.find(word => word.id === id)?.label ?? id }

  #askErase(isAsked) {
    this.#part('erase').hidden = !isAsked
    if (!isAsked) return this.querySelector('[data-action=askErase]').focus()
    this.#part('erase-question').focus()
  }

  #download() {
    const { texts } = this.#words
    const { state, entries } = readDiary()
    if (state === 'broken') return save(rawDiary(), 'exercise-diary.json', 'application/json')
    const rows = entries.map(({ at, before, after, ...entry }) =>
      [plainTimeOf(at), zoneOf(at), at, this.#did(entry).join('; '), this.#pain(before), this.#pain(after)])
    const head = [texts.date, texts.zone, texts.universal, texts.exercises, texts.before, texts.after]
    save(csv([head, ...rows]), 'exercise-diary.csv', 'text/csv')
  }

  #remind(form) {
    const { texts } = this.#words
    const fields = ['time', 'second-time'].map(name => form.elements.namedItem(name))
    // A second time may be left out, but not half typed: then its value is empty too.
    const wrong = fields.filter(field => !isTime(field.value) && (field.required || field.value !== '' || field.validity.badInput))
    for (const field of fields) {
      const isWrong = wrong.includes(field)
      this.#part(`${field.name}-error`).textContent = isWrong ? texts.reminderMissing : ''
      field.setAttribute('aria-invalid', isWrong)
    }
    this.#part('reminder-status').textContent = ''
    if (wrong.length > 0) return wrong[0].focus()
    const file = reminder(fields.map(field => field.value).filter(isTime), {
      now: new Date(), weeks: Number(form.elements.namedItem('weeks').value), title: texts.reminderTitle, note: texts.reminderNote,
      address: new URL('/plan', location.href).href, newId,
    })
    save(file, 'exercise-reminder.ics', 'text/calendar')
    this.#part('reminder-status').textContent = texts.reminderMade
  }

  #say(text) {
    const status = this.#part('status')
    status.textContent = text
    this.closest('main').focus()
  }

  #part(name) { return this.querySelector(`[data-part=${name}]`) }
}

customElements.define('exercise-diary', ExerciseDiary)
