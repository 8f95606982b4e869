import { boundDose, offerSame, readAnswers, refuse, resetGate, showEffects } from './gate.js'
import { PlayerPage } from './page.js'

/** Leads from stage to stage of what Razor rendered. What comes after the questions is loaded while they are answered. */
class ExercisePlayer extends HTMLElement {
  #connection
  #page
  #run

  /** Begins as after a reload; a page may leave it empty, and load exercises later. */
  connectedCallback() { if (this.dataset.exercises !== '[]') return this.#open() }

  disconnectedCallback() { this.#close() }

  /**
   * Exercises from their pages, each with its drawing and a dose: what it leaves out is the usual.
   * @param about what the page around knows of the person, so that it is not asked again; all that fits them is agreed
   */
  load(items, about) {
    this.#close()
    this.dataset.about = about ? JSON.stringify(about) : ''
    this.dataset.exercises = JSON.stringify(items.map(({ exercise, dose }) => ({ ...exercise, dose })))
    this.querySelector('.si-player__drawings').replaceChildren(...items.map(({ drawing }, place) => {
      drawing.dataset.drawing = place
      drawing.hidden = true
      return drawing
    }))
    return this.isConnected ? this.connectedCallback() : undefined
  }

  async #open() {
    const page = new PlayerPage(this)
    this.#page = page
    this.#connection = new AbortController()
    const { signal } = this.#connection
    for (const type of ['click', 'submit', 'change']) this.addEventListener(type, this, { signal })
    for (const type of ['visibilitychange', 'fullscreenchange', 'keydown']) document.addEventListener(type, this, { signal })
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this, { signal })
    resetGate(page)
    page.show(offerSame(page) ? 'same' : 'gate')
    if (page.session.isLeft) await this.#showLeft(page)
    else if (this.dataset.stage === 'same') this.#loadRun(page)
    if (this.#page === page) this.hidden = false
  }

  /**
   * What ended the day must not be gone round: nothing is offered before the rest is here. The advice that was given then waits for
   * nothing.
   */
  async #showLeft(page) {
    const isAdvised = page.showEndingAdvice()
    this.hidden = !isAdvised
    const isHere = await this.#loadRun(page)
    if (this.#page !== page) return
    if (!isHere && !isAdvised) page.show('unloaded')
    if (isHere && !this.#run.showLeft()) page.show(offerSame(page) ? 'same' : 'gate')
  }

  #close() {
    this.#connection?.abort()
    this.#run?.close()
    this.#page = this.#run = null
  }

  /** Says whether it is here, and still wanted. After a deployment it may be newer than this page, and not fit it. */
  async #loadRun(page) {
    let isHere = false
    this.setAttribute('aria-busy', 'true')
    try {
      const { PlayerRun } = await import('./run.js')
      if (this.#page === page) this.#run ??= new PlayerRun(page, () => this.#askAnew())
      isHere = true
    } catch {
      // It is said below.
    }
    this.removeAttribute('aria-busy')
    if (this.#page !== page) return false
    page.parts.unloaded.hidden = isHere
    return isHere
  }

  handleEvent(event) {
    const { target } = event
    switch (event.type) {
      case 'click': return this.#clicked(target.closest('button')?.dataset ?? {})
      case 'change':
        if (['condition', 'fits', 'remember'].includes(target.name)) showEffects(this.#page)
        if (target.dataset.dose) boundDose(this.#page, target)
        return target.dataset.cue ? this.#run.handleEvent(event) : undefined
      case 'submit':
        event.preventDefault()
        return target.dataset.stageOf === 'setup' ? this.#setUp() : this.#run.handleEvent(event)
      default: return this.#run?.handleEvent(event)
    }
  }

  #clicked(pressed) {
    const page = this.#page
    const { gate, action } = pressed
    if (gate === 'none') {
      if (!this.#run) this.#loadRun(page)
      page.tellSign(false)
      return page.go('setup')
    }
    if (gate) return refuse(page, gate)
    switch (action) {
      case 'gate': case 'setup': return page.go(action)
      case 'same':
        page.tellSign(false)
        // Only this press says that the pain is as it was.
        page.all('[name=pain-before]').find(({ value }) => value === page.about.kept.pain).checked = true
        return this.#setUp()
      case 'forget':
        page.about.erase()
        return this.#askAnew()
      case 'fresh': case 'startAgain': return this.#askAnew()
      default: return this.#run?.clicked(pressed)
    }
  }

  #askAnew() {
    this.#page.session.forget()
    resetGate(this.#page)
    this.#page.go(offerSame(this.#page) ? 'same' : 'gate')
  }

  async #setUp() {
    const page = this.#page
    const answers = readAnswers(page)
    if (!answers) return
    page.tellSign(false)
    if (this.#run) return this.#run.begin(answers)
    const { stage } = this.dataset
    const isHere = await this.#loadRun(page)
    if (this.#page !== page) return
    if (!isHere) return page.parts.unloaded.focus()
    // What is said when it is here counts. Who went back, to say that there is a sign after all, is not carried on.
    if (this.dataset.stage === stage) return this.#setUp()
  }
}

customElements.define('exercise-player', ExercisePlayer)
