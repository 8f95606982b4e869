import { WALK } from './ladder.js'

/** Goes through a history day by day, as Core's Progression does; a test holds the two against each other. */

const SIX_DAYS = 0b11_1111
export const EVERY_COLUMN = '*'

/** Mildest first. */
export const BOOK = ['none', 'not-well', 'no-better', 'worse', 'long-flare', 'too-much', 'two-reds']

const isAbove = (reason, other) => BOOK.indexOf(reason) > BOOK.indexOf(other)
const bitsOf = number => number.toString(2).replaceAll('0', '').length

const notGreen = state => ({ ...state, greens: 0, greenDays: 0, greenSessions: 0, isOneLegPainless: false })
const down = (state, last) => ({ ...notGreen(state), step: Math.max(state.step - 1, 0), daysSinceUp: 0, daysSinceWalk: 0, last })
const booked = (state, book) => isAbove(book, state.book) ? { ...state, book } : state
const takenDown = (state, last) => down(state.step === 0 ? booked(state, 'too-much') : state, last)

/** The worst colour that any answer calls for. What was not said is never green. */
export const colourOf = ({ ache, stopped, isWhole, morning }, { greenMost, amberMost }) => {
  if ((ache !== null && ache > amberMost) || stopped === 'red' || stopped === 'red-flag' || morning === 'worse-for-longer') return 'red'
  if (morning === 'worse') return 'worse'
  return ache !== null && ache <= greenMost && stopped === 'nothing' && isWhole && morning === 'usual' ? 'green' : 'amber'
}

export class Progression {
  #ladder
  #rule
  #levels

  constructor(ladder) {
    this.#ladder = ladder
    this.#rule = ladder.rules.stepRule
    this.#levels = ladder.rules.levels
  }

  get begin() {
    const { twoRedsDays, slowDays, walkDays } = this.#rule
    return {
      step: this.#ladder.begin, last: 'begun', day: 0, reviews: 0, greens: 0, greenDays: 0, greenSessions: 0, heldDays: 0,
      daysSinceRed: twoRedsDays, daysSinceUp: slowDays, daysSinceWalk: walkDays, daysOff: 0, sessions: 0, flareDays: 0,
      leftOut: 0, rests: null, isOneLegPainless: false, isStopped: false, book: 'none',
    }
  }

  after(days) { return days.reduce((state, day) => this.next(state, day), this.begin) }

  today(state) {
    const { level, moves: all, walkMinutes } = this.#ladder.steps[state.step]
    if (state.isStopped) return { kind: 'see-somebody', level, moves: [], walkMinutes: 0 }
    if (isAbove(state.book, 'not-well')) return { kind: 'rest', level, moves: [], walkMinutes: this.#ladder.rules.walkMinutes[0] }
    if (bitsOf(state.sessions) >= this.#rule.mostSessionsAWeek || state.rests === EVERY_COLUMN)
      return { kind: 'rest', level, moves: [], walkMinutes }
    const hadOneYesterday = (state.sessions & 1) === 1
    const moves = all.slice(0, all.length - Math.min(state.leftOut, Math.floor(all.length / 2)))
      .filter(({ column, move }) => column !== state.rests && !(move.everySecondDay && hadOneYesterday))
    return { kind: moves.length > 0 ? 'session' : 'walk', level, moves, walkMinutes }
  }

  isReviewDue(state) { return state.reviews < this.#reviewsDue(state) }

  asksOneLeg(state) {
    const next = this.nextStep(state)
    const { level } = this.#ladder.steps[state.step]
    return Boolean(next) && next.level > level && this.#needsOneLeg(state)
  }

  nextStep(state) { return this.#ladder.steps[state.step + 1] }

  next(before, day) {
    const state = this.told(this.#passed(before), day)
    return day.session ? this.#exercised(state, day.session, day.redColumn) : this.#missed(state)
  }

  /** What relaxes comes first: whatever else is said on the same day goes above it. */
  told(before, day) {
    const { heldDays } = this.#rule
    let state = before
    if (day.isCleared && state.isStopped) state = { ...state, isStopped: false, heldDays }
    // A long flare that somebody has looked at begins to count anew.
    if (day.isSeen && state.book !== 'none') state = { ...state, book: 'none', heldDays, flareDays: Math.min(state.flareDays, 1) }
    if (day.isBackToUsual && state.rests !== null) state = { ...state, rests: null, heldDays }
    state = this.#flared(state, day.flare)
    if (day.review) state = this.#reviewed(state, day.review)
    if (typeof day.isOneLegPainless === 'boolean') state = { ...state, isOneLegPainless: day.isOneLegPainless }
    if (!day.hasRedFlag) return state
    state = down(state, 'red-flag')
    return day.isClearedAfter ? { ...state, isStopped: false, heldDays } : { ...state, isStopped: true }
  }

  #passed(state) {
    const { reviewDays, twoRedsDays, slowDays, walkDays } = this.#rule
    const more = (name, most) => Math.min(state[name] + 1, most)
    return {
      ...state,
      day: more('day', reviewDays.at(-1)),
      greenDays: state.greenSessions === 0 ? 0 : more('greenDays', Math.max(...this.#levels.map(level => level.greenDays))),
      // The days of rest do not count as days of holding still.
      heldDays: state.rests === null ? Math.max(state.heldDays - 1, 0) : state.heldDays,
      daysSinceRed: more('daysSinceRed', twoRedsDays),
      daysSinceUp: more('daysSinceUp', slowDays),
      daysSinceWalk: more('daysSinceWalk', walkDays),
      sessions: (state.sessions << 1) & SIX_DAYS,
    }
  }

  #flared(before, change) {
    const { longFlareDays, leftOutInFlare } = this.#rule
    let state = before
    if (change === 'settles') return { ...state, flareDays: 0 }
    if (state.flareDays > 0) state = { ...state, flareDays: Math.min(state.flareDays + 1, longFlareDays) }
    else if (change === 'begins') state = { ...down(state, 'flare'), flareDays: 1, leftOut: leftOutInFlare }
    return state.flareDays >= longFlareDays ? booked(state, 'long-flare') : state
  }

  #reviewed(before, review) {
    const [first, second] = this.#rule.reviewDays
    let state = { ...before, reviews: this.#reviewsDue(before) }
    if (review === 'worse') return booked(state, 'worse')
    if (review === 'same') return state.day < first ? state : booked(state, 'no-better')
    if (!isAbove(state.book, 'worse')) state = { ...state, book: 'none' }
    return review === 'better' && state.day >= second ? booked(state, 'not-well') : state
  }

  #exercised(before, colour, redColumn) {
    const { greensToGoUp, twoRedsDays, heldDays } = this.#rule
    let state = { ...before, sessions: before.sessions | 1, daysOff: 0 }
    if (colour === 'green') {
      if (state.isStopped || state.flareDays > 0 || state.rests !== null) return state
      const greenSessions = Math.min(state.greenSessions + 1, Math.max(...this.#levels.map(level => level.greenSessions)))
      return this.#goneUp({ ...state, greens: Math.min(state.greens + 1, greensToGoUp), greenSessions, last: 'green' })
    }
    if (colour === 'amber') return { ...notGreen(state), last: 'amber' }
    if (colour === 'worse') return takenDown(state, 'worse')
    if (state.daysSinceRed < twoRedsDays) state = booked(state, 'two-reds')
    const rests = state.rests === null ? redColumn ?? EVERY_COLUMN : EVERY_COLUMN
    return { ...takenDown(this.#lowerMove(state, redColumn), 'red'), daysSinceRed: 0, heldDays, rests }
  }

  /** Down to the step that the move which hurt came with: the next step down has less of it, or none. */
  #lowerMove(state, column) {
    const stageAt = step => this.#ladder.steps[step].moves.find(move => move.column === column)?.stage
    let { step } = state
    while (step > 0 && stageAt(step) !== undefined && stageAt(step - 1) === stageAt(step)) step -= 1
    return { ...state, step }
  }

  #missed(state) {
    return state.daysOff + 1 < this.#rule.daysOff ? { ...state, daysOff: state.daysOff + 1 } : { ...down(state, 'week-off'), daysOff: 0 }
  }

  #goneUp(state) {
    const { greensToGoUp, slowDays, walkDays } = this.#rule
    const isHeld = isAbove(state.book, 'not-well') || state.heldDays > 0 || this.isReviewDue(state)
      || (this.#ladder.isSlow && state.daysSinceUp < slowDays)
    if (isHeld || state.greens < greensToGoUp) return state
    if (state.leftOut > 0) return { ...state, leftOut: state.leftOut - 1, greens: 0, daysSinceUp: 0, last: 'back-in' }
    const next = this.nextStep(state)
    if (!next || (next.up === WALK && state.daysSinceWalk < walkDays)) return state
    const now = this.#ladder.steps[state.step]
    const up = { ...state, step: state.step + 1, greens: 0, daysSinceUp: 0, last: 'up' }
    if (next.walkMinutes > now.walkMinutes) up.daysSinceWalk = 0
    if (next.level === now.level) return up
    const level = this.#levelOf(state)
    const isReady = state.greenDays >= level.greenDays && state.greenSessions >= level.greenSessions
      && !this.#needsOneLeg(state)
    return isReady ? { ...up, greenDays: 0, greenSessions: 0, isOneLegPainless: false } : state
  }

  #needsOneLeg(state) { return this.#ladder.asksOneLeg && this.#levelOf(state).asksOneLeg && !state.isOneLegPainless }

  #reviewsDue({ day }) { return this.#rule.reviewDays.filter(due => day >= due).length }

  #levelOf({ step }) { return this.#levels[this.#ladder.steps[step].level - 1] }
}
