import { PlayerCues } from './cues.js'
import { answerWhy, askWhy, confirmEnded, keepInDiary, showEnded, takeBack, tellOutcome } from './end.js'
import { PlayerPlay } from './play.js'
import { PlayerScene } from './scene.js'
import { clock, fill } from '../words.js'

/** From the first step to "How was it?". Loaded while the questions are answered, and whole before anything begins: no stop waits. */
export class PlayerRun {
  #page
  #cues
  #play
  #askAnew

  constructor(page, askAnew) {
    this.#page = new PlayerScene(page)
    this.#cues = new PlayerCues(this.#page)
    this.#play = new PlayerPlay(this.#page, this.#cues)
    this.#askAnew = askAnew
    this.#cues.show()
  }

  begin(answers) {
    this.#page.session.begin(answers)
    this.#play.configure(answers)
    this.#play.begin()
  }

  /** Whether a reload left something that comes before the questions; then it is shown. */
  showLeft() { return showEnded(this.#page) || this.#offerResume() }

  #offerResume() {
    const { session, machine, parts, texts } = this.#page
    const { kept } = session
    if (!kept) return false
    try {
      this.#play.configure(kept.answers)
      machine.restore(kept.machine)
      this.#play.showFirst()
    } catch {
      // It is damaged: the questions come again.
      session.forget()
      return false
    }
    if (!['paused', 'ready'].includes(machine.state) || machine.isFresh) return false
    session.begin(kept.answers, kept.answeredAt)
    parts.resume.textContent = fill(texts.resume, { title: this.#page.exercise.title, time: clock(machine.totalRemaining) })
    this.#page.show('resume')
    return true
  }

  close() { this.#play.close() }

  handleEvent(event) {
    switch (event.type) {
      case 'keydown': return this.#keyed(event)
      case 'change': return this.#play.setCue(event.target)
      case 'submit': return keepInDiary(this.#page)
      case 'visibilitychange': return this.#play.wake()
      case 'fullscreenchange':
        if (!document.fullscreenElement) this.#page.isBig = false
        return
      default: return this.#cues.show()
    }
  }

  clicked({ action, reason }) {
    const page = this.#page
    const { machine, session } = page
    this.#cues.listen()
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
      case 'resume': return page.go('play')
      case 'doNotKeep': return tellOutcome(page, 'not-kept')
    }
  }

  #keyed(event) {
    const { root } = this.#page
    if (event.key === 'Escape') this.#page.isBig = false
    if (event.key !== ' ' || root.dataset.stage !== 'play') return
    // Elsewhere the space bar presses what it is on.
    if (event.target.closest('button, a, input, select, textarea, summary')) return
    event.preventDefault()
    this.#toggle()
  }

  #toggle() {
    const { machine, session } = this.#page
    // Things may have changed since the questions were answered.
    if (machine.state !== 'running' && session.isOld) this.#askAnew()
    else this.#play.toggle()
  }
}
