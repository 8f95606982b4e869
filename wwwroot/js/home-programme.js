import { dayOf, daysBetween, historyOf, lastSession, localDay } from './programme-days.js'
import { eraseProgramme, newProgramme, rawProgramme, readProgramme, withDay, writeProgramme } from './programme-device.js'
import { ladderFor } from './programme-ladder.js'
import { ProgrammeRecord } from './programme-record.js'
import { Progression } from './programme-steps.js'
import { ProgrammeToday } from './programme-today.js'
import { readBeginning, showBeginning } from './programme-begin.js'

const WORDS_OF_STOPS = ['nothing', 'amber', 'red', 'red-flag']

/** The programme on this device: what is asked, what today holds, what was done. */
class HomeProgramme extends HTMLElement {
  #connection
  #today
  #record
  #did

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

  /** Unknown is never fine: the day holds the sign at once, also when the page is left now. */
  #signed({ isSign, reason }) {
    const hasRedFlag = isSign && (!reason || this.rules.stopMeanings[reason] === 'red-flag')
    this.#tell({ hasRedFlag }, { quietly: true })
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

  #clicked({ action, tell, value, on }) {
    if (tell) return this.#answered(tell, value, on)
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
  #answered(name, value, on) {
    if (name === 'morning') {
      const { kept } = readProgramme()
      const last = lastSession(kept, this.date)
      return this.#write(withDay(kept, last, { session: { ...kept.days[last].session, morning: value } }))
    }
    if (name === 'usual' && this.#toldSettled(value === 'yes')) return undefined
    const told = { cleared: { isCleared: true, hasRedFlag: false }, seen: { isSeen: true },
      usual: { isBackToUsual: value === 'yes' }, flare: { flare: value },
      review: { review: value }, 'one-leg': { isOneLegPainless: value === 'yes' } }[name]
    return this.#tell(told, { on })
  }

  /** A worse morning that is not over after a day was too much (P38). Says whether there was one. */
  #toldSettled(isSettled) {
    const { kept } = readProgramme()
    const last = lastSession(kept, this.date)
    const session = kept.days[last]?.session
    if (session?.morning !== 'worse' || session.isSettled) return false
    const isLonger = !isSettled && daysBetween(last, this.date) > 1
    const morning = isLonger ? 'worse-for-longer' : 'worse'
    return this.#write(withDay(kept, last, { session: { ...session, morning, isSettled } }))
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
    this.show()
    this.part('after').focus()
  }

  #toldAche(form) {
    const ache = form.querySelector('[name=ache]:checked')
    this.part('ache-error').textContent = ache ? '' : this.texts.after.acheMissing
    if (!ache) return form.querySelector('[name=ache]').focus()
    this.#keep(this.#did.did, { ache: Number(ache.value), isWhole: this.#isWhole(), before: this.#did.before })
    form.reset()
  }

  /** At least half of each move that today holds. */
  #isWhole() {
    const { did } = this.#did
    return this.#today.moves(this.standing).every(({ move }) => did.some(({ slug, done, of }) => slug === move.exercise && done * 2 >= of))
  }

  #keep(did, { ache, isWhole, before = null }) {
    const { progression, state, kept, date } = this.standing
    const stops = did.filter(({ reason }) => reason).map(({ slug, reason }) => ({ slug, means: this.rules.stopMeanings[reason] ?? 'red' }))
    const worst = Math.max(0, ...stops.map(({ means }) => WORDS_OF_STOPS.indexOf(means)))
    const red = stops.filter(({ means }) => means === 'red')
    const redColumn = red.length === 1 ? progression.today(state).moves.find(({ move }) => move.exercise === red[0].slug)?.column : null
    const session = { did, before, ache, isWhole, stopped: WORDS_OF_STOPS[worst], redColumn: redColumn ?? null, morning: 'unknown' }
    const hasRedFlag = worst === 3 || kept.days[date]?.hasRedFlag === true
    this.#did = null
    const isRed = ache > this.rules.stepRule.amberMost || worst === 2
    if (!this.#write(withDay(kept, date, { session, hasRedFlag }))) return
    this.say(isRed ? this.texts.after.red : '')
    this.part('heading').focus()
  }
}

customElements.define('home-programme', HomeProgramme)
