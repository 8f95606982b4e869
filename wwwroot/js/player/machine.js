import { GET_READY_SECONDS, exercisesOf, halved, repetitionsOf } from './walkthrough.js'

const GAP_MS = 2000
export const TEN_MS = 10_000

export const isLong = step => step.phase === 'hold' && step.seconds > 15

/** Counts through timed steps by two clocks, since some devices stop the `steady` one in sleep. */
export class PlayerMachine {
  #steps
  #off = new Set()
  #reasons = new Map()
  #done = new Set()
  #last
  #getReady = GET_READY_SECONDS
  #lead

  index = 0
  elapsed = 0
  state = 'ready'

  constructor(steps) { this.#steps = steps }

  /** After a break in mid-hold: get ready once more. */
  get step() { return this.#lead?.step ?? this.#steps[this.index] }

  get isFresh() { return this.state === 'ready' && this.index === this.#nextFrom(-1) }

  get remaining() { return Math.max(0, this.#length - this.elapsed) }

  get totalRemaining() {
    const later = this.#steps.filter((step, at) => at > this.index && this.#isOn(step))
    return later.reduce((sum, step) => sum + step.seconds * 1000, this.#isOn(this.step) ? this.remaining + (this.#lead?.left ?? 0) : 0)
  }

  get exercises() { return exercisesOf(this.#steps.filter(step => this.#isOn(step))) }

  get repetitions() { return repetitionsOf(this.#steps, this.step) }

  get results() {
    return exercisesOf(this.#steps).map(exercise => {
      const holds = this.#steps.filter(step => step.exercise === exercise && step.phase === 'hold')
      const done = holds.filter(hold => this.#done.has(this.#steps.indexOf(hold))).length
      return { exercise, done, of: holds.length, reason: this.#reasons.get(exercise) ?? null }
    })
  }

  /** What was stopped before stays off. */
  configure({ steps, getReady, isHalf, off }) {
    this.#off = new Set([...off, ...this.#reasons.keys()])
    for (const exercise of this.#reasons.keys()) this.#reasons.set(exercise, null)
    this.#steps = isHalf ? halved(steps) : steps
    this.restart()
    this.getReady = getReady
  }

  set getReady(seconds) {
    this.#getReady = seconds
    this.#steps = this.#steps.map(step => step.phase === 'get-ready' ? { ...step, seconds } : step)
  }

  play(steady, wall) {
    if (this.state !== 'ready' && this.state !== 'paused') return
    const { step, elapsed, remaining: left } = this
    if (this.state === 'paused' && step.phase === 'hold') {
      this.#lead = { step: { ...step, phase: 'get-ready', seconds: this.#getReady }, elapsed, left }
      this.elapsed = 0
    }
    this.state = 'running'
    this.#last = { steady, wall }
  }

  pause() {
    if (this.state !== 'running') return
    this.#dropLead()
    this.state = 'paused'
  }

  wait() {
    this.state = 'ready'
    this.elapsed = 0
  }

  /** Says what happened, in order. A jump of a clock counts nothing: it is not known what the person did meanwhile. */
  tick(steady, wall) {
    if (this.state !== 'running') return []
    const passed = steady - this.#last.steady
    const jumped = Math.abs(wall - this.#last.wall - passed)
    this.#last = { steady, wall }
    if (passed > GAP_MS || passed < 0 || jumped > GAP_MS) {
      this.pause()
      return ['gap']
    }
    const events = []
    this.elapsed += passed
    if (isLong(this.step) && this.remaining + passed > TEN_MS && this.remaining <= TEN_MS && this.remaining > 0) events.push('ten')
    while (this.elapsed >= this.#length) {
      // It belongs to the next step, or times would drift.
      const over = this.elapsed - this.#length
      if (this.step.phase === 'hold') this.#done.add(this.index)
      if (!this.#pass()) return [...events, 'done']
      this.elapsed += over
      events.push('step')
    }
    return events
  }

  get next() { return this.#steps[this.#lead ? this.index : this.#nextFrom(this.index)] }

  skip() { if (this.#canMove) this.#pass() }

  nextExercise() {
    if (!this.#canMove) return
    this.#forward(this.#steps.findLastIndex(step => step.exercise === this.step.exercise))
  }

  back() {
    if (!this.#canMove) return
    this.#dropLead()
    const before = this.#steps.findLastIndex((step, at) => at < this.index && this.#isOn(step))
    if (this.elapsed < 1500 && before >= 0) this.index = before
    this.elapsed = 0
  }

  restart() {
    this.index = 0
    this.#done.clear()
    this.state = 'ready'
    this.#forward(-1)
  }

  stop() {
    this.#dropLead()
    if (this.state !== 'done') this.state = 'stopped'
  }

  unstop() { if (this.state === 'stopped') this.state = 'paused' }

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

  snapshot() {
    const elapsed = this.#lead?.elapsed ?? this.elapsed
    return { index: this.index, elapsed, off: [...this.#off], reasons: [...this.#reasons], done: [...this.#done] }
  }

  restore({ index, elapsed, off, reasons, done }) {
    if (!this.#steps[index] || !(elapsed >= 0)) return
    this.index = index
    this.elapsed = Math.min(elapsed, this.#length)
    this.#off = new Set(off)
    this.#reasons = new Map(reasons)
    this.#done = new Set(done)
    this.state = 'paused'
  }

  #leave(reason) {
    const { exercise } = this.step
    this.#off.add(exercise)
    this.#reasons.set(exercise, reason)
  }

  get #length() { return this.step.seconds * 1000 }

  get #canMove() { return !['done', 'stopped'].includes(this.state) }

  #isOn(step) { return !this.#off.has(step.exercise) }

  #nextFrom(index) { return this.#steps.findIndex((step, at) => at > index && this.#isOn(step)) }

  #dropLead() {
    if (this.#lead) this.elapsed = this.#lead.elapsed
    this.#lead = null
  }

  #pass() {
    if (!this.#lead) return this.#forward(this.index)
    this.#dropLead()
    return true
  }

  #forward(from) {
    this.#lead = null
    this.elapsed = 0
    const next = this.#nextFrom(from)
    if (next < 0) this.state = 'done'
    else this.index = next
    return next >= 0
  }
}
