import { ANSWERS_MS, PlayerSession, keep } from './device-memory.js'
import { PlayerCues, PlayerRunner } from './player-cues.js'
import { PlayerMachine } from './player-machine.js'
import { PlayerGate, PlayerStage } from './player-stage.js'
import { clock, fill, make } from './words.js'

/**
 * Leads through what Razor rendered: the questions, the player, "Stop, it hurts", and how it was. Longer than most files
 * because the stages belong together.
 */
class ExercisePlayer extends HTMLElement {
  #machine
  #exercises
  #texts
  #gate
  #stage
  #cues
  #runner
  #session
  #answers
  #answeredAt
  #reason = null

  connectedCallback() {
    this.#exercises = JSON.parse(this.dataset.exercises)
    this.#texts = JSON.parse(this.dataset.texts)
    this.#machine = new PlayerMachine(JSON.parse(this.dataset.steps))
    this.#gate = new PlayerGate(this, this.#exercises, this.#texts.setup)
    this.#stage = new PlayerStage(this, this.#exercises, this.#texts)
    this.#cues = new PlayerCues(this.#texts.spoken)
    this.#runner = new PlayerRunner(this.#machine, this.#cues, events => this.#looked(events))
    this.#session = new PlayerSession(`${this.#exercises.map(({ slug }) => slug)} ${this.dataset.steps}`)
    for (const type of ['click', 'submit', 'change']) this.addEventListener(type, this)
    for (const type of ['visibilitychange', 'fullscreenchange', 'keydown']) document.addEventListener(type, this)
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this)
    this.#showCues()
    this.#gate.reset()
    this.hidden = false
    this.#offerResume()
  }

  handleEvent(event) {
    switch (event.type) {
      case 'click': return this.#clicked(event.target.closest('button')?.dataset ?? {})
      case 'keydown': return this.#keyed(event)
      case 'change': return this.#changed(event.target)
      case 'submit':
        event.preventDefault()
        return event.target.dataset.stageOf === 'setup' ? this.#setUp() : this.#keep()
      case 'visibilitychange': return this.#runner.wake()
      case 'fullscreenchange': return this.#stage.isBig &&= Boolean(document.fullscreenElement)
      default: return this.#showCues()
    }
  }

  #clicked({ gate, action, reason }) {
    if (gate) return gate === 'none' ? this.#go('setup') : this.#refuse(gate)
    if (reason) return this.#stopBecause(reason)
    switch (action) {
      case 'toggle': return this.#toggle()
      case 'skip': case 'back': case 'restart': case 'nextExercise':
        this.#cues.cancel()
        this.#machine[action]()
        if (this.#machine.state !== 'running') this.#runner.sleep()
        return this.#stepBegan()
      case 'stop': case 'askAgain': return this.#stop()
      case 'mistake': return this.#mistake()
      case 'leaveOut': return this.#leaveOut()
      case 'finish':
        this.#machine.end(this.#reason)
        return this.#over()
      case 'big': return this.#stage.isBig = !this.#stage.isBig
      case 'test': return this.#cues.test()
      case 'gate': case 'setup': return this.#go(action)
      case 'resume': return this.#play()
      case 'fresh': case 'startAgain': return this.#askAnew()
      case 'doNotKeep': return this.#answered('not-kept', this.querySelector('[name=pain-after]:checked')?.value)
    }
  }

  #keyed(event) {
    if (event.key === 'Escape') this.#stage.isBig = false
    // Elsewhere the space bar presses what it is on.
    if (event.key !== ' ' || this.dataset.stage !== 'play' || event.target.closest('button, a, input, select, textarea, summary')) return
    event.preventDefault()
    this.#toggle()
  }

  #changed(target) {
    if (target.name === 'condition') return this.#gate.showEffects()
    const { cue } = target.dataset
    if (!cue) return
    this.#cues.set(cue, cue === 'getReady' ? Number(target.value) : target.checked)
    if (cue === 'tone') this.#cues.unlock()
    if (cue === 'getReady') {
      this.#cues.cancel()
      this.#machine.getReady = Number(target.value)
      this.#looked([])
    }
  }

  #showCues() {
    const { settings, hasVoice, canVibrate, canStayAwake } = this.#cues
    for (const box of this.querySelectorAll('[data-cue]')) {
      const { cue } = box.dataset
      if (cue === 'getReady') box.checked = Number(box.value) === settings.getReady
      else box.checked = settings[cue]
      box.disabled = (cue === 'voice' && !hasVoice) || (cue === 'vibration' && !canVibrate)
    }
    this.#part('no-voice').hidden = hasVoice
    this.#part('no-vibration').hidden = canVibrate
    this.#part('awake').hidden = !canStayAwake
    this.#part('not-awake').hidden = canStayAwake
  }

  #askAnew() {
    this.#session.forget()
    this.#gate.reset()
    this.#go('gate')
  }

  #refuse(why) {
    for (const words of this.querySelectorAll('[data-refused]')) words.hidden = words.dataset.refused !== why
    this.querySelector('[data-stage-of=refused] .si-button--link').dataset.action = why === 'severe' ? 'setup' : 'gate'
    this.#go('refused')
  }

  #setUp() {
    const answers = this.#gate.answers()
    if (!answers) return
    if (answers.isSevere) return this.#refuse('severe')
    const { hurt } = this.#session
    const off = [...this.#exercises.keys()].filter(place => answers.off.includes(place) || this.#exercises[place].slug in hurt)
    if (off.length === this.#exercises.length) return this.#refuse('hurt')
    this.#answers = { ...answers, off }
    this.#answeredAt = Date.now()
    this.#configure()
    this.#play()
  }

  #configure() {
    this.#machine.configure({ getReady: this.#cues.settings.getReady, isHalf: this.#answers.isHalf, off: this.#answers.off })
    this.#stage.ways = this.#answers.ways
    this.#reason = null
  }

  #show(stage) {
    this.dataset.stage = stage
    for (const part of this.querySelectorAll('[data-stage-of]')) part.hidden = part.dataset.stageOf !== stage
  }

  /** Shows one stage and leads the focus there. */
  #go(stage) {
    this.#show(stage)
    const now = this.querySelector(`[data-stage-of=${stage}]`)
    const start = stage === 'play' ? now.querySelector('[data-action=toggle]') : now.querySelector('h2')
    start.focus({ preventScroll: true })
    this.scrollIntoView({ block: 'start', behavior: 'instant' })
  }

  #play() {
    this.#stage.show(this.#machine)
    this.#go('play')
  }

  #toggle() {
    const machine = this.#machine
    this.#stage.note = null
    if (machine.state === 'running') {
      machine.pause()
      this.#runner.sleep()
      this.#say('paused')
      this.#remember()
    } else {
      // Things may have changed since the questions were answered.
      if (Date.now() - this.#answeredAt > ANSWERS_MS) return this.#askAnew()
      const begins = machine.state === 'ready'
      this.#cues.unlock()
      this.#runner.start()
      begins ? this.#announceStep() : this.#say('goingOn')
    }
    this.#stage.show(machine)
  }

  #looked(events) {
    for (const event of events) this.#happened(event)
    if (this.dataset.stage === 'play') this.#stage.show(this.#machine)
  }

  #happened(event) {
    if (event === 'gap') {
      this.#stage.note = this.#texts.player.asleep
      this.#part('status').textContent = this.#texts.player.asleep
      this.#runner.sleep()
    } else if (event === 'ten') {
      this.#say('ten')
      this.#cues.now('ten')
    } else this.#stepBegan()
  }

  #stepBegan() {
    this.#stage.note = null
    if (this.#machine.state === 'done') return this.#over()
    this.#announceStep()
    this.#remember()
    this.#stage.show(this.#machine)
  }

  #announceStep() {
    const { phase, side, repetition, exercise } = this.#machine.step
    const { title, holdName, restName } = this.#exercises[exercise]
    const name = { hold: holdName, rest: restName }[phase]
    const words = { title, side: this.#stage.sideName(side), number: repetition, phase: name ?? this.#texts.spoken[phase] }
    this.#say(side && phase === 'get-ready' ? 'get-ready-side' : phase, words)
    if (this.#machine.state === 'running') this.#cues.now(phase, name)
  }

  #stop() {
    this.#reason = null
    this.#machine.stop()
    this.#runner.sleep()
    this.#stage.isBig = false
    // Until it is known why, and after a reload, it counts as hurt.
    this.#session.forget()
    this.#session.setHurt(this.#slug, 'unsaid')
    for (const answer of this.querySelectorAll('[data-answer]')) answer.hidden = true
    this.#part('reasons').hidden = false
    this.#part('stop-heading').hidden = false
    this.#part('after-stop').hidden = true
    this.#say('stopped')
    this.#go('stop')
  }

  #stopBecause(reason) {
    this.#reason = reason
    this.#session.setHurt(this.#slug, reason)
    this.#answer(reason)
    this.querySelector(`[data-answer=${reason}] h2`).focus({ preventScroll: true })
    this.scrollIntoView({ block: 'start', behavior: 'instant' })
  }

  /** The one next step of a reason. After an emergency nothing else is offered, so it never reaches the diary. */
  #answer(reason) {
    const answer = this.querySelector(`[data-answer=${reason}]`)
    const { ends } = answer.dataset
    answer.hidden = false
    this.#part('reasons').hidden = true
    this.#part('stop-heading').hidden = true
    this.#part('after-stop').hidden = this.#machine.state !== 'stopped'
    this.querySelector('[data-action=leaveOut]').hidden = ends !== 'exercise' || !this.#machine.hasNextExercise
    this.querySelector('[data-action=finish]').hidden = ends === 'emergency'
  }

  #mistake() {
    this.#session.unsetHurt(this.#slug)
    this.#machine.unstop()
    this.#remember()
    this.#play()
  }

  #leaveOut() {
    if (!this.#machine.leaveExercise(this.#reason)) return this.#over()
    this.#announceStep()
    this.#remember()
    this.#play()
  }

  #over() {
    this.#runner.sleep()
    this.#stage.isBig = false
    this.#session.forget()
    this.#stage.show(this.#machine)
    this.#cues.now('done')
    const ended = this.querySelector(`[data-ends=session][data-answer='${this.#reason}']`)
    const didSomething = this.#machine.results.some(({ done, reason }) => done || reason)
    const { done } = this.#texts.status
    for (const line of this.querySelectorAll('[data-kept]')) line.hidden = true
    this.#part('after-questions').hidden = !didSomething
    // Whoever stopped for the day reads that advice once more, not "do the same again".
    this.#part('next-day').hidden = Boolean(ended)
    this.#part('again').hidden = Boolean(ended)
    this.#part('outcome').replaceChildren(...ended
      ? [...ended.querySelectorAll('h2:first-child, h2:first-child + p')].map(part => make('p', {}, ...part.cloneNode(true).childNodes))
      : [make('p', { textContent: didSomething ? done : this.#texts.player.skippedAll })])
    this.querySelector('[data-stage-of=after]').reset()
    this.#part('pain-after-error').textContent = ''
    this.#go('after')
  }

  #keep() {
    const pain = this.querySelector('[name=pain-after]:checked')
    this.#part('pain-after-error').textContent = pain ? '' : this.#texts.afterPainMissing
    this.#part('pain-after').classList.toggle('si-field--wrong', !pain)
    if (!pain) return this.querySelector('[name=pain-after]').focus()
    const did = this.#machine.results.filter(({ done, reason }) => done || reason)
      .map(({ exercise, done, of, reason }) => ({ slug: this.#exercises[exercise].slug, done, of, reason }))
    this.#answered(keep({ at: new Date().toISOString(), did, before: this.#answers.pain, after: pain.value }) ? 'kept' : 'failed', pain.value)
  }

  #answered(outcome, pain) {
    const words = [...this.querySelectorAll('[name=pain-after]')].map(word => word.value)
    const after = words.indexOf(pain)
    const said = { [outcome]: true, worse: after > words.indexOf(this.#answers.pain), severe: after === words.length - 1 }
    for (const line of this.querySelectorAll('[data-kept]')) line.hidden = !said[line.dataset.kept]
    this.#part('after-questions').hidden = outcome !== 'failed'
    this.#part('kept').focus()
  }

  #remember() {
    this.#session.remember({ answeredAt: this.#answeredAt, answers: this.#answers, machine: this.#machine.snapshot() })
  }

  #offerResume() {
    const ended = Object.values(this.#session.hurt).find(reason => this.querySelector(`[data-answer='${reason}']:not([data-ends=exercise])`))
    if (ended) {
      this.#show('stop')
      return this.#answer(ended)
    }
    const { kept } = this.#session
    if (!kept) return
    try {
      this.#answers = kept.answers
      this.#configure()
      this.#machine.restore(kept.machine)
    } catch {
      // Kept by another version of the site: the questions come again.
      return this.#session.forget()
    }
    if (this.#machine.state !== 'paused') return
    this.#answeredAt = kept.answeredAt
    this.#part('resume').textContent = fill(this.#texts.resume, { title: this.#exercises[this.#machine.step.exercise].title, time: clock(this.#machine.totalRemaining) })
    this.#show('resume')
  }

  get #slug() { return this.#exercises[this.#machine.step.exercise].slug }

  #say(name, words = {}) { this.#part('status').textContent = fill(this.#texts.status[name], words) }

  #part(name) { return this.querySelector(`[data-part=${name}]`) }
}

customElements.define('exercise-player', ExercisePlayer)
