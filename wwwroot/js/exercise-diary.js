import { readDiary } from './device-memory.js'
import { diaryChart } from './diary-chart.js'
import { eraseAll, rawDiary, removeEntry } from './diary-device.js'
import { csv, reminder } from './diary-files.js'
import { fill, make } from './words.js'

/** Dates as the person writes them, in the language of the page. */
const { lang } = document.documentElement
const LANGUAGE = navigator.languages.find(language => language.startsWith(lang)) ?? lang

const dayAndMonth = at => new Date(at).toLocaleDateString(LANGUAGE, { day: 'numeric', month: 'short' })

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
        removeEntry(at)
        this.#show()
        return this.#say(this.#words.texts.removed)
    }
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
    const { pain, texts } = this.#words
    const chart = this.#part('chart')
    chart.replaceChildren(diaryChart(entries, { room: chart.clientWidth, pain, label: texts.chartLabel, dayOf: dayAndMonth }))
    this.#part('rows').replaceChildren(...[...entries].reverse().map(entry => this.#row(entry)))
  }

  #row(entry) {
    const { texts } = this.#words
    const date = this.#date(entry.at)
    const cells = this.#did(entry).map(line => make('p', { textContent: line }))
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

  #askErase(isAsked) {
    this.#part('erase').hidden = !isAsked
    if (!isAsked) return this.querySelector('[data-action=askErase]').focus()
    this.#part('erase-question').focus()
  }

  #download() {
    const { texts } = this.#words
    const { state, entries } = readDiary()
    if (state === 'broken') return this.#save('exercise-diary.json', 'application/json', rawDiary())
    const rows = entries.map(entry => [entry.at, this.#did(entry).join('; '), this.#pain(entry.before), this.#pain(entry.after)])
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
    // The download begins in a later turn. This timer outlives the element, so that the file is always let go.
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
