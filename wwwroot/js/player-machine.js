/**
 * Counts through the timed steps of a walkthrough. Knows no page and no timer: it is told the time of two clocks, in
 * milliseconds. `steady` measures; `wall` is the time of day. Some devices stop the steady one while they sleep, so a jump
 * of either means that nobody knows what the person did meanwhile.
 */
export const GAP_MS = 2000
const TEN_MS = 10_000
const LONG_HOLD_MS = 15_000

export class PlayerMachine {
  #all
  #steps
  #off = new Set()
  #stopped = new Set()
  #reasons = new Map()
  #done = new Set()
  #elapsed = 0
  #lastSteady
  #lastWall

  /** @param steps list of { exercise, phase, seconds, repetition, side } */
  constructor(steps) {
    this.#all = steps
    this.#steps = steps
    this.index = 0
    this.state = 'ready'
  }

  get step() { return this.#steps[this.index] }

  /** Whether it stands at its very beginning. */
  get isFresh() { return this.state === 'ready' && this.index === this.#nextFrom(-1) }

  get elapsed() { return this.#elapsed }

  get remaining() { return Math.max(0, this.step.seconds * 1000 - this.#elapsed) }

  get totalRemaining() {
    return this.#steps.slice(this.index + 1).filter(step => !this.#off.has(step.exercise))
      .reduce((sum, step) => sum + step.seconds * 1000, this.#off.has(this.step.exercise) ? 0 : this.remaining)
  }

  /** The exercises that are left to do, by their place. */
  get exercises() { return this.#everyExercise.filter(exercise => !this.#off.has(exercise)) }

  get hasNextExercise() { return this.#steps.some((step, at) => at > this.index && step.exercise !== this.step.exercise && !this.#off.has(step.exercise)) }

  get repetitions() { return Math.max(...this.#steps.filter(step => step.exercise === this.step.exercise).map(step => step.repetition)) }

  /** Repetitions held to their end, how many there were, and why it was stopped. */
  get results() {
    return this.#everyExercise.map(exercise => ({
      exercise,
      done: this.#steps.filter((step, at) => step.exercise === exercise && this.#done.has(at)).length,
      of: this.#steps.filter(step => step.exercise === exercise && step.phase === 'hold').length,
      reason: this.#reasons.get(exercise) ?? null,
    }))
  }

  /**
   * Fits the steps to the person, before they begin.
   * @param isHalf half as many repetitions; one long repetition is made half as long
   * @param off places of exercises that are left out; one that was stopped before stays out as well
   */
  configure({ getReady, isHalf, off }) {
    const most = exercise => Math.max(...this.#all.filter(step => step.exercise === exercise).map(step => step.repetition))
    this.#off = new Set([...off, ...this.#stopped])
    this.#reasons.clear()
    this.#steps = this.#all
      .filter(step => !isHalf || step.repetition <= Math.ceil(most(step.exercise) / 2))
      .map(step => isHalf && step.phase === 'hold' && most(step.exercise) === 1 ? { ...step, seconds: Math.ceil(step.seconds / 2) } : step)
    this.restart()
    this.getReady = getReady
  }

  set getReady(seconds) {
    this.#steps = this.#steps.map(step => step.phase === 'get-ready' ? { ...step, seconds } : step)
  }

  play(steady, wall) {
    if (this.state !== 'ready' && this.state !== 'paused') return
    this.state = 'running'
    this.#lastSteady = steady
    this.#lastWall = wall
  }

  pause() {
    if (this.state === 'running') this.state = 'paused'
  }

  /**
   * Lets time pass. A gap of more than two seconds on either clock, or a step back, is not counted: the player pauses.
   * @returns what happened, in order: 'gap', 'step' for a new step, 'ten' at ten seconds before the end of a long hold, 'done'
   */
  tick(steady, wall) {
    if (this.state !== 'running') return []
    const passed = steady - this.#lastSteady
    const jumped = Math.abs(wall - this.#lastWall - passed)
    this.#lastSteady = steady
    this.#lastWall = wall
    if (passed > GAP_MS || passed < 0 || jumped > GAP_MS) {
      this.state = 'paused'
      return ['gap']
    }
    const events = []
    const before = this.#elapsed
    this.#elapsed += passed
    if (this.#hasTen && this.#length - before > TEN_MS && this.remaining <= TEN_MS && this.#elapsed < this.#length) events.push('ten')
    while (this.#elapsed >= this.#length) {
      // What went beyond the end belongs to the next step, so that times do not drift.
      const over = this.#elapsed - this.#length
      if (this.step.phase === 'hold') this.#done.add(this.index)
      if (!this.#forward(this.index)) return [...events, 'done']
      this.#elapsed = over
      events.push('step')
    }
    return events
  }

  /** What will sound `within` so many milliseconds: { id, cue, in }, an id of its own for each. */
  upcoming(within) {
    if (this.state !== 'running') return []
    const cues = []
    const left = this.remaining
    if (this.#hasTen) cues.push({ id: `${this.index}-ten`, cue: 'ten', in: left - TEN_MS })
    if (this.step.phase === 'get-ready' || this.step.phase === 'swap-sides') {
      for (const second of [3, 2, 1]) cues.push({ id: `${this.index}-${second}`, cue: 'count', in: left - second * 1000 })
    }
    const next = this.#nextFrom(this.index)
    cues.push({ id: `${this.index}-end`, cue: next < 0 ? 'done' : this.#steps[next].phase, in: left })
    return cues.filter(cue => cue.in >= 0 && cue.in <= within)
  }

  skip() {
    if (!this.#canMove) return
    this.#forward(this.index)
  }

  nextExercise() {
    if (!this.#canMove) return
    let last = this.index
    while (this.#steps[last + 1]?.exercise === this.step.exercise) last++
    this.#forward(last)
  }

  /** To the beginning of this step, or of the one before when this has hardly begun. */
  back() {
    if (!this.#canMove) return
    if (this.#elapsed < 1500) {
      for (let before = this.index - 1; before >= 0; before--) {
        if (this.#off.has(this.#steps[before].exercise)) continue
        this.index = before
        break
      }
    }
    this.#elapsed = 0
  }

  restart() {
    this.index = 0
    this.#elapsed = 0
    this.#done.clear()
    this.state = 'ready'
    if (this.#off.has(this.step.exercise)) this.#forward(0)
  }

  stop() {
    if (this.state !== 'done') this.state = 'stopped'
  }

  unstop() {
    if (this.state === 'stopped') this.state = 'paused'
  }

  /** The exercise that was stopped stays off for this session. Says whether another one is left. */
  leaveExercise(reason) {
    this.#leave(reason)
    const goesOn = this.#forward(this.index)
    if (goesOn) this.state = 'paused'
    return goesOn
  }

  end(reason) {
    this.#leave(reason)
    this.state = 'done'
  }

  /** What is needed to go on after a reload, as plain data. */
  snapshot() {
    return { index: this.index, elapsed: this.#elapsed, off: [...this.#off], reasons: [...this.#reasons], done: [...this.#done] }
  }

  /** Only after the same steps were configured in the same way. */
  restore({ index, elapsed, off, reasons, done }) {
    if (!this.#steps[index]) return
    this.index = index
    this.#elapsed = Math.min(elapsed, this.#length)
    this.#off = new Set(off)
    this.#reasons = new Map(reasons)
    this.#done = new Set(done)
    this.#stopped = new Set(this.#reasons.keys())
    this.state = 'paused'
  }

  #leave(reason) {
    const { exercise } = this.step
    this.#off.add(exercise)
    this.#stopped.add(exercise)
    this.#reasons.set(exercise, reason)
  }

  get #everyExercise() { return [...new Set(this.#steps.map(step => step.exercise))] }

  get #length() { return this.step.seconds * 1000 }

  get #hasTen() { return this.step.phase === 'hold' && this.#length > LONG_HOLD_MS }

  get #canMove() { return this.state !== 'done' && this.state !== 'stopped' }

  #nextFrom(index) { return this.#steps.findIndex((step, at) => at > index && !this.#off.has(step.exercise)) }

  #forward(from) {
    this.#elapsed = 0
    const next = this.#nextFrom(from)
    if (next < 0) {
      this.state = 'done'
      return false
    }
    this.index = next
    return true
  }
}
