import { PlayerCues } from './player-cues.js'
import { boundDose, offerSame, readAnswers, refuse, resetGate, showEffects } from './player-gate.js'
import { PlayerPage } from './player-page.js'
import { PlayerPlay } from './player-play.js'
import { answerWhy, askWhy, confirmEnded, keepInDiary, showEnded, takeBack, tellOutcome } from './player-end.js'
import { clock, fill } from './words.js'

/** Leads from stage to stage of what Razor rendered. */
class ExercisePlayer extends HTMLElement {
  #connection
  #page
  #cues
  #play

  /** Begins as after a reload; a page may leave it empty, and load exercises later. */
  connectedCallback() { if (this.dataset.exercises !== '[]') this.#open() }

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
    if (this.isConnected) this.connectedCallback()
  }

  #open() {
    const page = new PlayerPage(this)
    this.#page = page
    this.#cues = new PlayerCues(page)
    this.#play = new PlayerPlay(page, this.#cues)
    this.#connection = new AbortController()
    const { signal } = this.#connection
    for (const type of ['click', 'submit', 'change']) this.addEventListener(type, this, { signal })
    for (const type of ['visibilitychange', 'fullscreenchange', 'keydown']) document.addEventListener(type, this, { signal })
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this, { signal })
    this.#cues.show()
    resetGate(page)
    page.show(offerSame(page) ? 'same' : 'gate')
    this.hidden = false
    if (!showEnded(page)) this.#offerResume()
  }

  #close() {
    this.#connection?.abort()
    this.#play?.close()
  }

  handleEvent(event) {
    const { target } = event
    switch (event.type) {
      case 'click': return this.#clicked(target.closest('button')?.dataset ?? {})
      case 'keydown': return this.#keyed(event)
      case 'change':
        if (['condition', 'fits', 'remember'].includes(target.name)) showEffects(this.#page)
        if (target.dataset.dose) boundDose(this.#page, target)
        if (target.dataset.cue) this.#play.setCue(target)
        return
      case 'submit':
        event.preventDefault()
        if (target.dataset.stageOf === 'setup') return this.#setUp()
        return keepInDiary(this.#page)
      case 'visibilitychange': return this.#play.wake()
      case 'fullscreenchange':
        if (!document.fullscreenElement) this.#page.isBig = false
        return
      default: return this.#cues.show()
    }
  }

  #clicked({ gate, action, reason }) {
    const page = this.#page
    const { machine, session } = page
    this.#cues.listen()
    if (gate === 'none') {
      page.tellSign(false)
      return page.go('setup')
    }
    if (gate) return refuse(page, gate)
    if (reason) return answerWhy(page, reason)
    switch (action) {
      case 'toggle': return this.#toggle()
      case 'skip': case 'back': case 'restart': case 'nextExercise': return this.#play.move(action)
      case 'stop':
        this.#play.halt()
        return askWhy(page)
      case 'askAgain': return askWhy(page, session.stopped)
      case 'still': return confirmEnded(page)
      case 'mistake':
        if (!takeBack(page)) this.#askAnew()
        return
      case 'leaveOut':
        if (!session.answers) return this.#askAnew()
        if (machine.leaveExercise(session.reason)) page.go('play')
        return this.#play.stepBegan()
      case 'finish':
        machine.end(session.reason)
        return this.#play.stepBegan()
      case 'big':
        page.isBig = !page.isBig
        return
      case 'test': return this.#cues.test()
      case 'gate': case 'setup': return page.go(action)
      case 'same':
        page.tellSign(false)
        // Only this press says that the pain is as it was.
        page.all('[name=pain-before]').find(({ value }) => value === page.about.kept.pain).checked = true
        return this.#setUp()
      case 'forget':
        page.about.erase()
        return this.#askAnew()
      case 'resume': return page.go('play')
      case 'fresh': case 'startAgain': return this.#askAnew()
      case 'doNotKeep': return tellOutcome(page, 'not-kept')
    }
  }

  #keyed(event) {
    if (event.key === 'Escape') this.#page.isBig = false
    if (event.key !== ' ' || this.dataset.stage !== 'play') return
    // Elsewhere the space bar presses what it is on.
    if (event.target.closest('button, a, input, select, textarea, summary')) return
    event.preventDefault()
    this.#toggle()
  }

  #askAnew() {
    this.#page.session.forget()
    resetGate(this.#page)
    this.#page.go(offerSame(this.#page) ? 'same' : 'gate')
  }

  #setUp() {
    const answers = readAnswers(this.#page)
    if (!answers) return
    this.#page.tellSign(false)
    this.#page.session.begin(answers)
    this.#play.configure(answers)
    this.#play.begin()
  }

  #toggle() {
    const { machine, session } = this.#page
    // Things may have changed since the questions were answered.
    if (machine.state !== 'running' && session.isOld) this.#askAnew()
    else this.#play.toggle()
  }

  #offerResume() {
    const { session, machine, parts, texts } = this.#page
    const { kept } = session
    if (!kept) return
    try {
      this.#play.configure(kept.answers)
      machine.restore(kept.machine)
      this.#play.showFirst()
    } catch {
      // It is damaged: the questions come again.
      return session.forget()
    }
    if (!['paused', 'ready'].includes(machine.state) || machine.isFresh) return
    session.begin(kept.answers, kept.answeredAt)
    parts.resume.textContent = fill(texts.resume, { title: this.#page.exercise.title, time: clock(machine.totalRemaining) })
    this.#page.show('resume')
  }
}

customElements.define('exercise-player', ExercisePlayer)
