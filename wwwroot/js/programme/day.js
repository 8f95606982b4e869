import { daysBetween, lastSession } from './days.js'
import { readProgramme, withDay, writeProgramme } from './device.js'
import { ladderFor } from './ladder.js'
import { ProgrammeRecord } from './record.js'
import { dayOf, historyOf, sessionOf, settledOf } from './session.js'
import { Progression } from './steps.js'
import { ProgrammeToday } from './today.js'

/** A programme that has begun: what is told of each day, what today holds, what was done. */
export class ProgrammeDay {
  #page
  #today
  #record
  #did
  #unsigned

  constructor(page) {
    this.#page = page
    this.#today = new ProgrammeToday(page)
    this.#record = new ProgrammeRecord(page)
  }

  isFor({ conditions }) { return !ladderFor(this.#page.rules, conditions).isKeptOut }

  /** In the player, or between it and the question after it. */
  get isBusy() { return Boolean(this.#did) || !this.#page.player.hidden }

  get view() { return this.#did ? 'after' : 'today' }

  forget() { this.#did = null }

  show() {
    const standing = this.#standing
    this.#record.show(standing)
    this.#today.show(standing)
  }

  /** The day goes on with what was told today; what was done today counts from tomorrow. */
  get #standing() {
    const { date, rules } = this.#page
    const { kept } = readProgramme()
    const ladder = ladderFor(rules, kept.conditions)
    const progression = new Progression(ladder)
    const before = progression.after(historyOf(kept, rules.stepRule, date))
    const state = progression.told(before, dayOf(kept.days[date], rules.stepRule))
    return { kept, ladder, progression, state, date, week: Math.floor(Math.max(daysBetween(kept.begunOn, date), 0) / 7) + 1 }
  }

  /**
   * Unknown is never fine: the day holds the sign at once, also when the page is left now. A slip of the thumb gives back what the day
   * held before it, and nothing else does.
   */
  signed({ isSign, reason, isDoubt }) {
    if (isSign && (!reason || this.#page.rules.stopMeanings[reason] === 'red-flag')) {
      const { hasRedFlag = false, isClearedAfter = false, sign = null } = readProgramme().kept?.days[this.#page.date] ?? {}
      this.#unsigned ??= { hasRedFlag, isClearedAfter, sign }
      this.#tell({ hasRedFlag: true, isClearedAfter: false, sign: isDoubt ? 'doubt' : 'sure' }, { quietly: true })
    } else if (this.#unsigned) {
      this.#tell(this.#unsigned, { quietly: true })
      this.#unsigned = null
    }
  }

  clicked(action) {
    switch (action) {
      case 'start': return this.#today.start(() => this.#standing)
      case 'walked': return this.ended({ did: [], before: null })
      case 'toggle-chart': return this.#record.toggleChart()
      case 'download': return this.#record.download(this.#standing)
    }
  }

  /** An answer given by one press; it counts at once. */
  answered(name, value) {
    const { kept } = readProgramme()
    const { date } = this.#page
    if (name === 'morning') {
      const last = lastSession(kept, date)
      return this.#write(withDay(kept, last, { session: { ...kept.days[last].session, morning: value } }))
    }
    const settled = name === 'usual' ? settledOf(kept, date, value === 'yes') : undefined
    if (settled) return this.#write(settled)
    const told = { cleared: this.#cleared, seen: { isSeen: true },
      usual: { isBackToUsual: value === 'yes' }, flare: { flare: value },
      review: { review: value }, 'one-leg': { isOneLegPainless: value === 'yes' } }[name]
    return this.#tell(told)
  }

  /** A sign of today stays in the list of what was, and costs its step. */
  get #cleared() {
    this.#unsigned = null
    return readProgramme().kept.days[this.#page.date]?.hasRedFlag ? { isClearedAfter: true } : { isCleared: true }
  }

  #tell(more, { quietly = false } = {}) {
    const { state, kept } = readProgramme()
    if (state !== 'fine') return
    this.#write(withDay(kept, this.#page.date, more), quietly)
  }

  #write(kept, quietly = false) {
    const isKept = writeProgramme(kept)
    if (!quietly) this.#page.show()
    this.#page.say(isKept ? '' : this.#page.texts.after.failed)
    return isKept
  }

  submitted(form) {
    if (form.dataset.form === 'week') return this.#record.keepWeek(this.#standing, kept => this.#write(kept))
    return this.#toldAche(form)
  }

  ended(detail) {
    this.#did = detail
    this.#unsigned = null
    this.#page.show()
    this.#page.part('after').focus()
  }

  #toldAche(form) {
    const ache = form.querySelector('[name=ache]:checked')
    this.#page.part('ache-error').textContent = ache ? '' : this.#page.texts.after.acheMissing
    if (!ache) return form.querySelector('[name=ache]').focus()
    this.#keep(Number(ache.value))
    form.reset()
  }

  #keep(ache) {
    const { rules, texts } = this.#page
    const standing = this.#standing
    const { kept, date } = standing
    const session = sessionOf(this.#did, ache, this.#today.moves(standing), rules.stopMeanings)
    const hasRedFlag = session.stopped === 'red-flag' || kept.days[date]?.hasRedFlag === true
    this.#did = null
    const isRed = ache > rules.stepRule.amberMost || session.stopped === 'red'
    if (!this.#write(withDay(kept, date, { session, hasRedFlag }))) return
    this.#page.say(isRed ? texts.after.red : '')
    this.#page.part('heading').focus()
  }
}
