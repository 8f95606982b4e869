import { eraseProgramme, newProgramme, rawProgramme, readProgramme, writeProgramme } from './device.js'
import { readBeginning, showBeginning } from './begin.js'
import { localDay } from './days.js'

/** The programme on this device: the questions before it, and the way to its days, which are loaded when it has begun. */
class HomeProgramme extends HTMLElement {
  #connection
  #day

  connectedCallback() {
    for (const name of ['rules', 'texts', 'exercises', 'doses']) this[name] = JSON.parse(this.dataset[name])
    this.nameOf = slug => this.exercises[slug]?.title ?? slug
    this.player = document.querySelector('exercise-player')
    this.#connection = new AbortController()
    const { signal } = this.#connection
    for (const type of ['click', 'submit', 'change']) this.addEventListener(type, this, { signal })
    for (const type of ['exercise-session-end', 'exercise-sign']) document.addEventListener(type, this, { signal })
    // Another tab may keep something, and a phone wakes up on another day.
    addEventListener('storage', this, { signal })
    document.addEventListener('visibilitychange', this, { signal })
    this.show()
  }

  disconnectedCallback() { this.#connection.abort() }

  handleEvent(event) {
    switch (event.type) {
      case 'click': return this.#clicked(event.target.closest('button')?.dataset ?? {})
      case 'change': return event.target.name === 'condition' ? showBeginning(this, event.target) : undefined
      case 'submit':
        event.preventDefault()
        return event.target.dataset.form === 'begin' ? this.#begun() : this.#day.submitted(event.target)
      case 'exercise-session-end':
        event.preventDefault()
        return this.#day.ended(event.detail)
      case 'exercise-sign': return this.#day.signed(event.detail)
      default: return this.#day?.isBusy ? undefined : this.show()
    }
  }

  part(name) { return this.querySelector(`[data-part=${name}]`) }

  all(selector) { return [...this.querySelectorAll(selector)] }

  say(text) { this.part('status').textContent = text }

  /** Where it is read: who pressed may be far below it. */
  sayFailed() {
    this.say(this.texts.today.failed)
    this.part('status').scrollIntoView({ block: 'center' })
  }

  /** Makes a file; what makes them is loaded with the first. */
  async save(make) {
    try {
      const files = await import('../diary/files.js')
      files.save(...make(files))
    } catch {
      this.sayFailed()
    }
  }

  get date() { return localDay(new Date()) }

  /** Its days are loaded first, when it has begun. */
  show() {
    const { state, kept } = readProgramme()
    if (state === 'fine' && !this.#day) return this.#load()
    // The rules may have changed since it began, and offer this person none any more.
    const isBegun = state === 'fine' && this.#day.isFor(kept)
    const view = !isBegun && (state === 'broken' ? 'broken' : 'begin') || this.#day.view
    for (const part of this.all('[data-view]')) part.hidden = !part.dataset.view.split(' ').includes(view)
    document.getElementById('programme-lead').hidden = isBegun
    document.querySelector('[data-sheet]').disabled = !isBegun
    this.hidden = false
    if (isBegun) this.#day.show()
  }

  async #load() {
    try {
      const { ProgrammeDay } = await import('./day.js')
      this.#day ??= new ProgrammeDay(this)
    } catch {
      this.hidden = false
      return this.sayFailed()
    }
    this.say('')
    this.show()
  }

  #clicked({ action, tell, value }) {
    if (tell) return this.#day.answered(tell, value)
    switch (action) {
      case 'change': return this.#beginAnew()
      case 'download-raw': return this.save(() => [rawProgramme(), 'my-programme.json', 'application/json'])
      case 'print': return print()
      case 'ask-erase': case 'leave-erase':
        for (const part of this.all('[data-erase]')) part.hidden = (part.dataset.erase === 'asked') !== (action === 'ask-erase')
        return
      case 'erase':
        eraseProgramme()
        this.#day?.forget()
        this.show()
        return this.say(this.texts.tools.erased)
      default: return this.#day?.clicked(action)
    }
  }

  async #begun() {
    const answers = readBeginning(this)
    if (!answers) return
    const { kept } = readProgramme()
    if (!writeProgramme(newProgramme(this.date, answers, kept))) return this.say(this.texts.begin.failed)
    await this.show()
    this.part('heading').focus()
  }

  #beginAnew() {
    for (const part of this.all('[data-view]')) part.hidden = part.dataset.view !== 'begin'
    this.all('[data-view=begin] h2')[0].focus()
  }
}

customElements.define('home-programme', HomeProgramme)
