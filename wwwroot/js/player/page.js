import { PlayerAbout, PlayerSession } from './memory.js'

/** What the stages share, of what Razor rendered. Decides nothing. */
export class PlayerPage {
  /** What a clinician said yes to. */
  agreed = new Set()

  constructor(root) {
    const { exercises, texts, about } = root.dataset
    this.root = root
    this.exercises = JSON.parse(exercises)
    this.texts = JSON.parse(texts)
    this.about = new PlayerAbout(about ? JSON.parse(about) : null)
    this.parts = Object.fromEntries(this.all('[data-part]').map(part => [part.dataset.part, part]))
    this.session = new PlayerSession(this.exercises)
  }

  find(selector) { return this.root.querySelector(selector) }

  all(selector) { return [...this.root.querySelectorAll(selector)] }

  /** For the page around: a danger sign, doubt about one, a reason to stop, or that it was a slip. */
  tellSign(isSign, { reason, isDoubt = false } = {}) {
    this.root.dispatchEvent(new CustomEvent('exercise-sign', { bubbles: true, detail: { isSign, reason, isDoubt } }))
  }

  /** Once said, it stays: the next thing would not be kept either. */
  tellKept(isKept) { if (!isKept) this.parts.unkept.hidden = false }

  show(stage) {
    this.root.dataset.stage = stage
    for (const part of this.all('[data-stage-of]')) part.hidden = part.dataset.stageOf !== stage
  }

  /** The advice that ended the day, before a reload; it needs nothing else. Says whether there is any. */
  showEndingAdvice() {
    const advice = Object.values(this.session.hurt)
      .map(why => this.find(`[data-answer='${why}']:not([data-ends=exercise])`)).find(Boolean)
    if (!advice) return false
    for (const part of this.all('[data-answer]')) part.hidden = part !== advice
    for (const name of ['reasons', 'stop-heading', 'still', 'after-stop']) this.parts[name].hidden = true
    this.show('stop')
    return true
  }

  go(stage) {
    this.show(stage)
    this.leadTo(`[data-stage-of=${stage}] ${stage === 'play' ? '[data-action=toggle]' : 'h2'}`)
  }

  leadTo(selector) {
    this.find(selector).focus({ preventScroll: true })
    this.scrollToTop()
  }

  scrollToTop() { this.root.scrollIntoView({ block: 'start', behavior: 'instant' }) }

  /** Without an answer the question says so: no answer is never "none". */
  answer(question, missing) {
    const answer = this.find(`[name=${question}]:checked`)
    this.mark(question, answer ? '' : missing)
    return answer
  }

  mark(question, fault) {
    this.parts[`${question}-error`].textContent = fault
    this.parts[question].classList.toggle('si-field--wrong', fault !== '')
  }
}
