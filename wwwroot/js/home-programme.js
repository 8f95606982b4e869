import { dayOf, daysBetween, historyOf, lastSession, localDay } from './programme-days.js'
import { eraseProgramme, newProgramme, rawProgramme, readProgramme, withDay, writeProgramme } from './programme-device.js'
import { ladderFor } from './programme-ladder.js'
import { ProgrammeRecord } from './programme-record.js'
import { sessionOf, settledOf } from './programme-session.js'
import { Progression } from './programme-steps.js'
import { ProgrammeToday } from './programme-today.js'
import { readBeginning, showBeginning } from './programme-begin.js'

/** The programme on this device: what is asked, what today holds, what was done. */
class HomeProgramme extends HTMLElement {
  #connection
  #today
  #record
  #did
  #unsigned

  connectedCallback() {
    this.rules = JSON.parse(this.dataset.rules)
    this.texts = JSON.parse(this.dataset.texts)
    this.exercises = JSON.parse(this.dataset.exercises)
    this.doses = JSON.parse(this.dataset.doses)
    this.nameOf = slug => this.exercises[slug]?.title ?? slug
    this.player = document.querySelector('exercise-player')
    this.#today = new ProgrammeToday(this)
    this.#record = new ProgrammeRecord(this)
    this.#connection = new AbortController()
    const { signal } = this.#connection
    for (const type of ['click', 'submit', 'change']) this.addEventListener(type, this, { signal })
    for (const type of ['exercise-session-end', 'exercise-sign']) document.addEventListener(type, this, { signal })
    // Another tab may keep something, and a phone wakes up on another day.
    addEventListener('storage', this, { signal })
    document.addEventListener('visibilitychange', this, { signal })
    this.hidden = false
    this.show()
  }

  disconnectedCallback() { this.#connection.abort() }

  handleEvent(event) {
    switch (event.type) {
      case 'click': return this.#clicked(event.target.closest('button')?.dataset ?? {})
      case 'change': return event.target.name === 'condition' ? showBeginning(this, event.target) : undefined
      case 'submit':
        event.preventDefault()
        return this.#submitted(event.target)
      case 'exercise-session-end':
        event.preventDefault()
        return this.#ended(event.detail)
      case 'exercise-sign': return this.#signed(event.detail)
      default: return this.#did || !this.player.hidden ? undefined : this.show()
    }
  }

  /**
   * Unknown is never fine: the day holds the sign at once, also when the page is left now. A slip of the thumb gives back what the day
   * held before it, and nothing else does.
   */
  #signed({ isSign, reason, isDoubt }) {
    if (isSign && (!reason || this.rules.stopMeanings[reason] === 'red-flag')) {
      const { hasRedFlag = false, isClearedAfter = false, sign = null } = readProgramme().kept?.days[this.date] ?? {}
      this.#unsigned ??= { hasRedFlag, isClearedAfter, sign }
      this.#tell({ hasRedFlag: true, isClearedAfter: false, sign: isDoubt ? 'doubt' : 'sure' }, { quietly: true })
    } else if (this.#unsigned) {
      this.#tell(this.#unsigned, { quietly: true })
      this.#unsigned = null
    }
  }

  part(name) { return this.querySelector(`[data-part=${name}]`) }

  all(selector) { return [...this.querySelectorAll(selector)] }

  say(text) { this.part('status').textContent = text }

  get date() { return localDay(new Date()) }

  /** The day goes on with what was told today; what was done today counts from tomorrow. */
  get standing() {
    const { kept } = readProgramme()
    const ladder = ladderFor(this.rules, kept.conditions)
    const progression = new Progression(ladder)
    const { date } = this
    const before = progression.after(historyOf(kept, this.rules.stepRule, date))
    const state = progression.told(before, dayOf(kept.days[date], this.rules.stepRule))
    return { kept, ladder, progression, state, date, week: Math.floor(Math.max(daysBetween(kept.begunOn, date), 0) / 7) + 1 }
  }

  show() {
    const { state, kept } = readProgramme()
    // The rules may have changed since it began, and offer this person none any more.
    const isBegun = state === 'fine' && !ladderFor(this.rules, kept.conditions).isKeptOut
    const view = !isBegun && (state === 'broken' ? 'broken' : 'begin') || (this.#did ? 'after' : 'today')
    for (const part of this.all('[data-view]')) part.hidden = !part.dataset.view.split(' ').includes(view)
    document.getElementById('programme-lead').hidden = isBegun
    document.querySelector('[data-sheet]').disabled = !isBegun
    if (!isBegun) return
    this.#record.show(this.standing)
    this.#today.show(this.standing)
  }

  #clicked({ action, tell, value }) {
    if (tell) return this.#answered(tell, value)
    switch (action) {
      case 'start': return this.#today.start(this.standing)
      case 'walked': return this.#ended({ did: [], before: null })
      case 'change': return this.#beginAnew()
      case 'toggle-chart': return this.#record.toggleChart()
      case 'download': return this.#record.download()
      case 'download-raw': return this.#record.save(rawProgramme(), 'my-programme.json', 'application/json')
      case 'print': return print()
      case 'ask-erase': case 'leave-erase':
        for (const part of this.all('[data-erase]')) part.hidden = (part.dataset.erase === 'asked') !== (action === 'ask-erase')
        return
      case 'erase':
        eraseProgramme()
        this.#did = null
        this.show()
        return this.say(this.texts.tools.erased)
    }
  }

  /** An answer given by one press; it counts at once. */
  #answered(name, value) {
    if (name === 'morning') {
      const { kept } = readProgramme()
      const last = lastSession(kept, this.date)
      return this.#write(withDay(kept, last, { session: { ...kept.days[last].session, morning: value } }))
    }
    const settled = name === 'usual' ? settledOf(readProgramme().kept, this.date, value === 'yes') : undefined
    if (settled) return this.#write(settled)
    const told = { cleared: this.#cleared, seen: { isSeen: true },
      usual: { isBackToUsual: value === 'yes' }, flare: { flare: value },
      review: { review: value }, 'one-leg': { isOneLegPainless: value === 'yes' } }[name]
    return this.#tell(told)
  }

  /** A sign of today stays in the list of what was, and costs its step. */
  get #cleared() {
    this.#unsigned = null
    return readProgramme().kept.days[this.date]?.hasRedFlag ? { isClearedAfter: true } : { isCleared: true }
  }

  #tell(more, { quietly = false } = {}) {
    const { state, kept } = readProgramme()
    if (state !== 'fine') return
    this.#write(withDay(kept, this.date, more), quietly)
  }

  #write(kept, quietly = false) {
    const isKept = writeProgramme(kept)
    if (!quietly) this.show()
    this.say(isKept ? '' : this.texts.after.failed)
    return isKept
  }

  #submitted(form) {
    if (form.dataset.form === 'week') return this.#record.keepWeek(this.standing, kept => this.#write(kept))
    if (form.dataset.form === 'after') return this.#toldAche(form)
    const answers = readBeginning(this)
    if (!answers) return
    const { kept } = readProgramme()
    if (!writeProgramme(newProgramme(this.date, answers, kept))) return this.say(this.texts.begin.failed)
    this.show()
    this.part('heading').focus()
  }

  #beginAnew() {
    for (const part of this.all('[data-view]')) part.hidden = part.dataset.view !== 'begin'
    this.all('[data-view=begin] h2')[0].focus()
  }

  #ended(detail) {
    this.#did = detail
    this.#unsigned = null
    this.show()
    this.part('after').focus()
  }

  #toldAche(form) {
    const ache = form.querySelector('[name=ache]:checked')
    this.part('ache-error').textContent = ache ? '' : this.texts.after.acheMissing
    if (!ache) return form.querySelector('[name=ache]').focus()
    this.#keep(Number(ache.value))
    form.reset()
  }

  #keep(ache) {
    const { kept, date } = this.standing
    const session = sessionOf(this.#did, ache, this.#today.moves(this.standing), this.rules.stopMeanings)
    const hasRedFlag = session.stopped === 'red-flag' || kept.days[date]?.hasRedFlag === true
    this.#did = null
    const isRed = ache > this.rules.stepRule.amberMost || session.stopped === 'red'
    if (!this.#write(withDay(kept, date, { session, hasRedFlag }))) return
    this.say(isRed ? this.texts.after.red : '')
    this.part('heading').focus()
  }
}

customElements.define('home-programme', HomeProgramme)
