import { forget, read, tab, write } from './device-memory.js'
import { keep } from './diary-store.js'
import { PlayerCues } from './player-cues.js'
import { PlayerGate } from './player-gate.js'
import { PlayerMachine } from './player-machine.js'
import { PlayerStage } from './player-stage.js'
import { clock, fill } from './words.js'

const SESSION = 'si-player-session'

/** A reload may go on for half an hour; after that the questions come again, for things can change. */
const SESSION_MS = 30 * 60_000

/** How often time is looked at when no picture is drawn, and how far ahead tones are handed to the audio clock. */
const TICK_MS = 250
const AHEAD_MS = 1500

/** Guides through the exercises of its page. Razor renders all of it; this asks, counts and moves it with the clock. */
class ExercisePlayer extends HTMLElement {
  #machine
  #exercises
  #texts
  #gate
  #stage
  #cues
  #answers
  #painWords
  #reason = null
  #timer
  #frame

  connectedCallback() {
    this.#exercises = JSON.parse(this.dataset.exercises)
    this.#texts = JSON.parse(this.dataset.texts)
    this.#machine = new PlayerMachine(JSON.parse(this.dataset.steps))
    this.#gate = new PlayerGate(this, this.#exercises, this.#texts.setup)
    this.#stage = new PlayerStage(this, this.#exercises, this.#texts)
    this.#cues = new PlayerCues(this.#texts.spoken)
    this.#painWords = [...this.querySelectorAll('[name=pain-after]')].map(word => word.value)
    for (const type of ['click', 'keydown', 'submit', 'change']) this.addEventListener(type, this)
    document.addEventListener('visibilitychange', this)
    document.addEventListener('fullscreenchange', this)
    this.#showCues()
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this)
    this.hidden = false
    this.#offerResume()
  }

  disconnectedCallback() {
    this.#sleep()
    document.removeEventListener('visibilitychange', this)
    document.removeEventListener('fullscreenchange', this)
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this)
  }

  handleEvent(event) {
    switch (event.type) {
      case 'click': return this.#clicked(event.target.closest('button')?.dataset ?? {})
      case 'keydown': return this.#keyed(event)
      case 'change': return this.#changed(event.target)
      case 'submit':
        event.preventDefault()
        return event.target.dataset.stageOf === 'setup' ? this.#setUp() : this.#keep()
      case 'visibilitychange': return this.#wake()
      case 'fullscreenchange': return document.fullscreenElement ? undefined : this.#big(false)
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
        return this.#stepBegan()
      case 'stop': case 'askAgain': return this.#stop()
      case 'leaveOut': return this.#leaveOut()
      case 'finish':
        this.#machine.end(this.#reason)
        return this.#over()
      case 'big': return this.#big(!this.classList.contains('si-player--big'))
      case 'test': return this.#cues.test()
      case 'gate': return this.#go('gate')
      case 'resume': return this.#play()
      case 'fresh': case 'startAgain':
        forget(tab, SESSION)
        return this.#go('gate')
      case 'doNotKeep': return this.#answered('not-kept')
    }
  }

  #keyed(event) {
    if (event.key === 'Escape') this.#big(false)
    // On a button, a box or a summary the space bar presses that.
    if (event.key !== ' ' || this.dataset.stage !== 'play' || event.target.closest('button, a, input, summary')) return
    event.preventDefault()
    this.#toggle()
  }

  #changed(target) {
    if (target.name === 'condition') return this.#gate.showEffects()
    const { cue } = target.dataset
    if (!cue) return
    this.#cues.set(cue, cue === 'getReady' ? Number(target.value) : target.checked)
    if (cue === 'tone') this.#cues.unlock()
    if (cue === 'getReady' && this.#machine.isFresh) {
      this.#configure()
      this.#stage.show(this.#machine)
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

  #refuse(why) {
    for (const words of this.querySelectorAll('[data-refused]')) words.hidden = words.dataset.refused !== why
    this.#go('refused')
  }

  #setUp() {
    const answers = this.#gate.answers()
    if (!answers) return
    if (answers.isSevere) return this.#refuse('severe')
    this.#answers = answers
    this.#configure()
    this.#play()
  }

  #configure() {
    this.#machine.configure({ getReady: this.#cues.settings.getReady, isHalf: this.#answers.isHalf, off: this.#answers.off })
    this.#stage.ways = this.#answers.ways
  }

  #play() {
    this.#stage.show(this.#machine)
    this.#go('play')
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

  #toggle() {
    const machine = this.#machine
    this.#stage.note = null
    if (machine.state === 'running') {
      machine.pause()
      this.#sleep()
      this.#say('paused')
      this.#remember()
    } else {
      const begins = machine.state === 'ready'
      this.#cues.unlock()
      machine.play(performance.now(), Date.now())
      begins ? this.#announceStep() : this.#say('goingOn')
      this.#run()
    }
    this.#stage.show(machine)
  }

  #run() {
    this.#sleep()
    this.#cues.stayAwake(true)
    // Two hands on one clock: frames for the eye, and a timer for when no frame is drawn.
    this.#timer = setInterval(() => this.#pass(), TICK_MS)
    const frame = () => {
      this.#pass()
      if (this.#machine.state === 'running') this.#frame = requestAnimationFrame(frame)
    }
    this.#frame = requestAnimationFrame(frame)
    this.#cues.plan(this.#machine.upcoming(AHEAD_MS))
  }

  #pass() {
    for (const event of this.#machine.tick(performance.now(), Date.now())) {
      if (event === 'gap') {
        this.#stage.note = this.#texts.player.asleep
        this.#part('status').textContent = this.#texts.player.asleep
        this.#sleep()
      } else if (event === 'ten') {
        this.#say('tenSeconds')
        this.#cues.now('ten')
      } else this.#stepBegan()
    }
    this.#cues.plan(this.#machine.upcoming(AHEAD_MS))
    if (this.dataset.stage === 'play') this.#stage.show(this.#machine)
  }

  /** Stops the clock's hands and what is planned to sound. */
  #sleep() {
    clearInterval(this.#timer)
    cancelAnimationFrame(this.#frame)
    this.#cues.cancel()
    this.#cues.stayAwake(false)
  }

  /** The page is looked at again: the screen's lock is lost by then, and time is looked at before anything is shown. */
  #wake() {
    if (document.visibilityState !== 'visible' || this.#machine.state !== 'running') return
    this.#pass()
    if (this.#machine.state === 'running') this.#cues.stayAwake(true)
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
    const words = { title: this.#exercises[exercise].title, side: this.#stage.sideName(side), number: repetition }
    this.#say({ 'get-ready': side ? 'getReadySide' : 'getReady', hold: 'hold', rest: 'relax', 'swap-sides': 'swapSides' }[phase], words)
    if (this.#machine.state === 'running') this.#cues.now(phase)
  }

  #over() {
    this.#sleep()
    this.#big(false)
    forget(tab, SESSION)
    this.#stage.show(this.#machine)
    this.#cues.now('done')
    for (const line of this.querySelectorAll('[data-kept]')) line.hidden = true
    this.#part('after-questions').hidden = false
    this.#part('outcome').textContent = this.#machine.results.some(({ reason }) => reason) ? this.#texts.player.stoppedToday : this.#texts.status.done
    for (const word of this.querySelectorAll('[name=pain-after]')) word.checked = false
    this.#go('after')
  }

  #stop() {
    this.#machine.stop()
    this.#sleep()
    this.#big(false)
    for (const answer of this.querySelectorAll('[data-answer]')) answer.hidden = true
    this.#part('reasons').hidden = false
    this.#part('stop-heading').hidden = false
    this.#part('after-stop').hidden = true
    this.#say('stopped')
    this.#go('stop')
  }

  #stopBecause(reason) {
    this.#reason = reason
    const answer = this.querySelector(`[data-answer=${reason}]`)
    const { ends } = answer.dataset
    const hasOthers = this.#machine.exercises.length > 1
    answer.hidden = false
    this.#part('reasons').hidden = true
    this.#part('stop-heading').hidden = true
    this.#part('after-stop').hidden = false
    this.querySelector('[data-action=leaveOut]').hidden = ends !== 'exercise' || !hasOthers
    this.querySelector('[data-action=finish]').hidden = ends === 'emergency' || (ends === 'exercise' && hasOthers)
    if (ends === 'emergency') forget(tab, SESSION)
    answer.querySelector('h2').focus()
  }

  #leaveOut() {
    if (!this.#machine.leaveExercise(this.#reason)) return this.#over()
    this.#announceStep()
    this.#remember()
    this.#play()
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
    const before = this.#painWords.indexOf(this.#answers.pain)
    const after = this.#painWords.indexOf(pain)
    const said = { [outcome]: true, worse: after > before, severe: after === this.#painWords.length - 1 }
    for (const line of this.querySelectorAll('[data-kept]')) line.hidden = !said[line.dataset.kept]
    this.#part('after-questions').hidden = outcome !== 'failed'
  }

  #big(isBig) {
    if (this.classList.contains('si-player--big') === isBig) return
    this.classList.toggle('si-player--big', isBig)
    const button = this.querySelector('[data-action=big]')
    button.setAttribute('aria-pressed', isBig)
    button.textContent = isBig ? this.#texts.player.bigOff : this.#texts.player.bigOn
    // What lies behind must not be reached by keyboard. Where a phone has no full screen, the view still fills the window.
    for (let part = this; part !== document.body; part = part.parentElement) {
      for (const beside of part.parentElement.children) if (beside !== part) beside.inert = isBig
    }
    if (isBig) this.firstElementChild.requestFullscreen?.().catch(() => {})
    else if (document.fullscreenElement) document.exitFullscreen()
  }

  #remember() {
    write(tab, SESSION, { steps: this.dataset.steps, at: Date.now(), answers: this.#answers, getReady: this.#cues.settings.getReady, machine: this.#machine.snapshot() })
  }

  #offerResume() {
    const session = read(tab, SESSION)
    const age = Date.now() - session?.at
    if (session?.steps !== this.dataset.steps || !(age >= 0 && age < SESSION_MS)) return
    this.#answers = session.answers
    this.#machine.configure({ getReady: session.getReady, isHalf: this.#answers.isHalf, off: this.#answers.off })
    this.#machine.restore(session.machine)
    if (this.#machine.state !== 'paused') return
    this.#stage.ways = this.#answers.ways
    this.#part('resume').textContent = fill(this.#texts.resume, { title: this.#exercises[this.#machine.step.exercise].title, time: clock(this.#machine.totalRemaining) })
    this.#show('resume')
  }

  #say(name, words = {}) { this.#part('status').textContent = fill(this.#texts.status[name], words) }

  #part(name) { return this.querySelector(`[data-part=${name}]`) }
}

customElements.define('exercise-player', ExercisePlayer)
