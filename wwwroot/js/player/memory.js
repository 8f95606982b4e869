import { ABOUT, HURT, SESSION, forget, look, write } from '../device-memory.js'

/**
 * Answers as old as this are asked again, one by one: no better after two to three weeks means to see somebody
 * (docs/evidence/everyday.md P29, P40).
 */
const SAME_MS = 14 * 24 * 60 * 60_000

const areTexts = list => Array.isArray(list) && list.every(text => typeof text === 'string')

const isWhole = value => areTexts(value?.conditions) && areTexts(value.agreed) && areTexts(value.known)
  && typeof value.pain === 'string' && Number.isFinite(value.at)

/** What the person said of themselves, kept on the device only when they wish. */
export class PlayerAbout {
  #known

  /** @param given what a page knows by itself, and keeps by itself */
  constructor(given) {
    const value = given ?? look(ABOUT).value
    this.isGiven = Boolean(given)
    this.kept = isWhole(value) ? value : null
    this.#known = new Set(this.kept?.known)
  }

  get isFresh() {
    const age = Date.now() - this.kept?.at
    return age >= 0 && age < SAME_MS
  }

  knows(slug) { return this.#known.has(slug) }

  learn(slug) {
    this.#known.add(slug)
    return !this.kept || this.keep(this.kept)
  }

  keep({ conditions, agreed, pain, doses }, at = this.kept?.at ?? Date.now()) {
    this.kept = { conditions, agreed, pain, doses, at, known: [...this.#known] }
    return this.isGiven || write(ABOUT, this.kept)
  }

  erase() {
    this.kept = null
    if (!this.isGiven) forget(ABOUT)
  }
}

/** After half an hour the questions come again, for things can change. */
const ANSWERS_MS = 30 * 60_000

/** What was stopped stays off until the next day. */
const HURT_MS = 12 * 60 * 60_000

export class PlayerSession {
  #slugs
  #key
  #answeredAt

  /** The exercise that hurt, and why. */
  stopped = null
  reason = null

  /** What was begun with other doses is another session. */
  constructor(exercises) {
    this.#slugs = exercises.map(({ slug }) => slug)
    this.#key = JSON.stringify(exercises.map(({ slug, dosage, dose = null }) => ({ slug, dosage, dose })))
  }

  begin(answers, answeredAt = Date.now()) {
    this.answers = answers
    this.#answeredAt = answeredAt
    this.reason = null
  }

  get isOld() { return Date.now() - this.#answeredAt > ANSWERS_MS }

  remember(machine) {
    return write(SESSION, { key: this.#key, answers: this.answers, answeredAt: this.#answeredAt, machine: machine.snapshot() })
  }

  forget() { forget(SESSION) }

  get kept() {
    const { value } = look(SESSION)
    const age = Date.now() - value?.answeredAt
    return value?.key === this.#key && age >= 0 && age < ANSWERS_MS ? value : null
  }

  /** Whether a reload left a run to go on with, or something that hurt. */
  get isLeft() { return this.kept !== null || Object.keys(this.hurt).length > 0 }

  /** Reasons by slug. When they cannot be read, each exercise may have hurt. */
  get hurt() {
    const { state, value } = look(HURT)
    if (state === 'broken') return Object.fromEntries(this.#slugs.map(slug => [slug, 'unsaid']))
    const stops = Object.entries(value ?? {}).filter(([, stop]) => Date.now() - stop?.at < HURT_MS)
    return Object.fromEntries(stops.map(([slug, { reason }]) => [slug, reason]))
  }

  /** Without a reason it did not hurt. */
  setHurt(slug, reason) {
    return write(HURT, { ...look(HURT).value, [slug]: reason && { reason, at: Date.now() } })
  }
}
