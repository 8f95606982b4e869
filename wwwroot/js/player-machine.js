/**
 * Counts through the timed steps of a walkthrough. Knows no page and no timer: it is told the time, in milliseconds of a
 * clock that only goes forward, and answers with what to show. So it is right after a slow or sleeping tab, and testable.
 */
export const GAP_MS = 2000

export class PlayerMachine {
  #steps
  #off = new Set()
  #elapsed = 0
  #last = null

  /** @param steps list of { exercise, phase, seconds, repetition, side } */
  constructor(steps) {
    this.#steps = steps
    this.index = 0
    this.state = 'ready'
  }

  get step() { return this.#steps[this.index] }

  /** Milliseconds left of the step. */
  get remaining() { return Math.max(0, this.step.seconds * 1000 - this.#elapsed) }

  /** Milliseconds left of all steps that will still be done. */
  get totalRemaining() {
    return this.#steps.slice(this.index + 1).filter(step => !this.#off.has(step.exercise))
      .reduce((sum, step) => sum + step.seconds * 1000, this.#off.has(this.step.exercise) ? 0 : this.remaining)
  }

  /** Starts, or goes on after a pause. */
  play(now) {
    if (this.state !== 'ready' && this.state !== 'paused') return
    this.state = 'running'
    this.#last = now
  }

  pause() {
    if (this.state === 'running') this.state = 'paused'
  }

  /**
   * Lets time pass. A gap longer than two seconds means that the page slept or the clock jumped: nobody knows whether the
   * person went on, so it does not count, and the player pauses.
   * @returns 'gap' when that happened, 'step' when a new step began, 'done' at the end, else null
   */
  tick(now) {
    if (this.state !== 'running') return null
    const passed = now - this.#last
    this.#last = now
    if (passed > GAP_MS || passed < 0) {
      this.state = 'paused'
      return 'gap'
    }
    this.#elapsed += passed
    if (this.#elapsed < this.step.seconds * 1000) return null
    const over = this.#elapsed - this.step.seconds * 1000
    if (!this.#forward()) return 'done'
    // What went beyond the end belongs to the next step, so that times do not drift.
    this.#elapsed = over
    return 'step'
  }

  /** To the next step; the last one ends the walkthrough. */
  skip() {
    if (this.state !== 'done' && this.state !== 'stopped') this.#forward()
  }

  /** To the beginning of this step, or of the one before when this has hardly begun. */
  back() {
    if (this.state === 'done' || this.state === 'stopped') return
    if (this.#elapsed < 1500) {
      for (let before = this.index - 1; before >= 0; before--) {
        if (this.#off.has(this.#steps[before].exercise)) continue
        this.index = before
        break
      }
    }
    this.#elapsed = 0
  }

  /** From the first step. What was stopped for pain stays off. */
  restart() {
    this.index = 0
    this.#elapsed = 0
    this.state = 'ready'
    if (this.#off.has(this.step.exercise) && !this.#forward()) this.state = 'done'
  }

  /** "Stop, it hurts": time stands still until it is known what comes next. */
  stop() {
    if (this.state !== 'done') this.state = 'stopped'
  }

  /**
   * Leaves the exercise that was stopped; it stays off for this session.
   * @returns whether another exercise is left
   */
  leaveExercise() {
    this.#off.add(this.step.exercise)
    const goesOn = this.#forward()
    this.state = goesOn ? 'paused' : 'done'
    return goesOn
  }

  /** Ends the whole walkthrough. */
  end() { this.state = 'done' }

  #forward() {
    this.#elapsed = 0
    for (let next = this.index + 1; next < this.#steps.length; next++) {
      if (this.#off.has(this.#steps[next].exercise)) continue
      this.index = next
      return true
    }
    this.state = 'done'
    return false
  }
}
