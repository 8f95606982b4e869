import { showAfter } from './end.js'
import { fitHow } from './show.js'
import { doseOf, stepsOf } from './walkthrough.js'

const TICK_MS = 250

/** The stage in which time passes. Tells each step. */
export class PlayerPlay {
  #page
  #cues
  #timer
  #frame

  constructor(page, cues) {
    this.#page = page
    this.#cues = cues
  }

  configure(answers) {
    const page = this.#page
    const doses = page.exercises.map(({ dosage, dose }, place) => doseOf(dosage, answers.doses?.[place] ?? dose))
    page.machine.configure({ steps: stepsOf(doses), getReady: this.#cues.getReady, ...answers })
    page.ways = answers.ways
    page.note = null
    fitHow(page)
  }

  /** What is new to the person waits until they have seen how. Says whether it does. */
  showFirst() {
    const { machine } = this.#page
    if (!this.#page.isNew || machine.state === 'done') return false
    machine.wait()
    this.#sleep()
    this.#page.sayHow()
    return true
  }

  begin() {
    this.showFirst()
    this.#cues.now('how')
    this.#page.go('play')
  }

  toggle() {
    const { about, exercise, isShowing, machine } = this.#page
    const { state } = machine
    this.#page.note = null
    if (state === 'running') this.#pause()
    else {
      if (isShowing) this.#page.tellKept(about.learn(exercise.slug))
      this.#cues.unlock()
      this.#start()
      if (state === 'ready' || machine.step.phase === 'get-ready') this.#announceStep()
      else this.#page.say('goingOn')
    }
    this.#page.showStep()
  }

  #start() {
    this.#sleep()
    this.#page.machine.play(performance.now(), Date.now())
    this.#cues.stayAwake(true)
    // Frames for the eye, and a timer for when none is drawn.
    this.#timer = setInterval(() => this.#look(), TICK_MS)
    const frame = () => {
      this.#look()
      if (this.#isRunning) this.#frame = requestAnimationFrame(frame)
    }
    this.#frame = requestAnimationFrame(frame)
  }

  #look() {
    const { machine, root } = this.#page
    const events = machine.tick(performance.now(), Date.now())
    this.#cues.plan(machine)
    for (const event of events) this.#happened(event)
    if (root.dataset.stage === 'play') this.#page.showStep()
  }

  #happened(event) {
    if (event === 'gap') {
      const { asleep } = this.#page.texts.player
      this.#page.note = asleep
      this.#page.parts.status.textContent = asleep
      this.#sleep()
    } else if (event === 'ten') {
      this.#page.say('ten')
      this.#cues.now('ten')
    } else this.stepBegan()
  }

  #pause() {
    const { machine, session } = this.#page
    machine.pause()
    this.#sleep()
    this.#page.say('paused')
    this.#page.tellKept(session.remember(machine))
  }

  move(way) {
    this.#cues.cancel()
    this.#page.machine[way]()
    if (!this.#isRunning) this.#sleep()
    this.stepBegan()
  }

  stepBegan() {
    const { machine, session } = this.#page
    this.#page.note = null
    if (machine.state === 'done') {
      this.halt()
      session.forget()
      this.#cues.now('done')
      return showAfter(this.#page)
    }
    if (this.showFirst()) this.#cues.now('how')
    else this.#announceStep()
    this.#page.tellKept(session.remember(machine))
    this.#page.showStep()
  }

  #announceStep() {
    const { texts, machine: { step: { phase, repetition } }, exercise: { title }, side, phaseName } = this.#page
    const words = { title, side, number: repetition, phase: phaseName ?? texts.spoken[phase] }
    this.#page.say(side && phase === 'get-ready' ? 'get-ready-side' : phase, words)
    if (this.#isRunning) this.#cues.now(phase)
  }

  setCue(box) {
    this.#cues.set(box)
    if (box.dataset.cue === 'getReady') this.#page.machine.getReady = this.#cues.getReady
    this.#page.showStep()
  }

  /** The lock is lost while the page is hidden. */
  wake() {
    if (document.visibilityState !== 'visible') return
    this.#cues.listen()
    if (!this.#isRunning) return
    this.#look()
    if (this.#isRunning) this.#cues.stayAwake(true)
  }

  get #isRunning() { return this.#page.machine.state === 'running' }

  #sleep() {
    clearInterval(this.#timer)
    cancelAnimationFrame(this.#frame)
    this.#cues.cancel()
    this.#cues.stayAwake(false)
  }

  halt() {
    this.#sleep()
    this.#page.isBig = false
  }

  close() {
    if (this.#isRunning) this.#pause()
    this.halt()
    this.#cues.close()
  }
}
