import { PlayerMachine } from './player-machine.js'

const PHASES = { 'get-ready': 'Get ready', hold: 'Hold', rest: 'Rest', 'swap-sides': 'Change sides' }
const SIDES = ['', 'right side', 'left side']

/** How long the drawing takes from one position to the other. */
const MOVE_MS = 1200
const STILL = matchMedia('(prefers-reduced-motion: reduce)')

/** Reasons to end the whole session, not only one exercise. */
const ENDS_ALL = new Set(['nerve', 'dizzy'])

const clock = milliseconds => {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Guides through the exercises of its page. Razor renders all of it, hidden; this wakes it and moves it with the clock. */
class ExercisePlayer extends HTMLElement {
  #machine
  #exercises
  #parts = {}
  #frame
  #saidTen = false

  connectedCallback() {
    this.#machine = new PlayerMachine(JSON.parse(this.dataset.steps))
    this.#exercises = JSON.parse(this.dataset.exercises)
    for (const part of this.querySelectorAll('[data-part]')) this.#parts[part.dataset.part] = part
    this.addEventListener('click', this)
    this.addEventListener('keydown', this)
    this.hidden = false
    this.#show()
  }

  disconnectedCallback() { cancelAnimationFrame(this.#frame) }

  handleEvent(event) {
    if (event.type === 'keydown') {
      // On a button the space bar presses that button.
      if (event.key === ' ' && !event.target.closest('button, a')) {
        event.preventDefault()
        this.#toggle()
      }
      return
    }
    const { action, reason } = event.target.closest('button')?.dataset ?? {}
    if (reason) return this.#stopBecause(reason)
    if (action === 'toggle') return this.#toggle()
    if (action === 'stop') return this.#stop()
    if (action === 'leave-stop') return this.#leaveStop()
    if (action === 'skip' || action === 'back' || action === 'restart') {
      this.#machine[action]()
      this.#stepBegan()
    }
  }

  #toggle() {
    const machine = this.#machine
    if (machine.state === 'running') {
      machine.pause()
      this.#say('Paused')
    } else if (machine.state === 'done') {
      machine.restart()
      this.#say('')
    } else {
      const begins = machine.state === 'ready'
      machine.play(performance.now())
      if (begins) this.scrollIntoView({ block: 'start' })
      this.#say(begins ? this.#phaseWords() : 'Going on')
      this.#run()
    }
    this.#show()
  }

  #run() {
    cancelAnimationFrame(this.#frame)
    const frame = () => {
      const event = this.#machine.tick(performance.now())
      if (event === 'gap') {
        this.#say('Paused, because this page was asleep for a while. Nothing was counted.')
        this.#parts.words.textContent = 'Paused: this page was asleep for a while. Nothing was counted.'
      } else if (event) this.#stepBegan()
      else if (!this.#saidTen && this.#machine.step.phase === 'hold' && this.#machine.step.seconds > 15 && this.#machine.remaining <= 10000) {
        this.#saidTen = true
        this.#say('10 seconds left')
      }
      this.#show(event === 'gap')
      if (this.#machine.state === 'running') this.#frame = requestAnimationFrame(frame)
    }
    this.#frame = requestAnimationFrame(frame)
  }

  #stepBegan() {
    this.#saidTen = false
    if (this.#machine.state === 'done') this.#say('Finished. Well done.')
    else this.#say(this.#phaseWords())
    this.#show()
  }

  #phaseWords() {
    const { phase, side, repetition, exercise } = this.#machine.step
    const name = this.#exercises[exercise].title
    if (phase === 'get-ready') return `${PHASES[phase]}: ${name}${side ? ', ' + SIDES[side] : ''}`
    if (phase === 'swap-sides') return `${PHASES[phase]}: ${SIDES[side]}`
    return phase === 'hold' ? `${PHASES[phase]}, repetition ${repetition}` : 'Relax'
  }

  #say(text) { this.#parts.status.textContent = text }

  #show(keepWords = false) {
    const { place, phase, number, words, left, progress, clock: dial, why } = this.#parts
    const { state, step, remaining, totalRemaining } = this.#machine
    const exercise = this.#exercises[step.exercise]
    const many = this.#exercises.length > 1
    place.textContent = `${many ? `Exercise ${step.exercise + 1} of ${this.#exercises.length}: ` : ''}${exercise.title}`
    const isOver = state === 'done'
    dial.dataset.phase = isOver ? 'done' : state === 'running' ? step.phase : state === 'ready' ? 'ready' : 'paused'
    phase.textContent = isOver ? 'Done' : state === 'ready' ? 'Ready' : state === 'running' ? PHASES[step.phase] : state === 'stopped' ? 'Stopped' : 'Paused'
    number.textContent = isOver ? '✓' : state === 'ready' && this.#machine.index === 0 ? clock(totalRemaining) : String(Math.ceil(remaining / 1000))
    progress.setAttribute('stroke-dashoffset', isOver ? '0' : (100 * (1 - remaining / (step.seconds * 1000))).toFixed(2))
    if (!keepWords && state !== 'paused') words.textContent = isOver
      ? 'Worse tomorrow? Do half as many next time. If it stays worse, leave it out.'
      : state === 'ready' ? 'Press Start when you are ready.'
      : step.phase === 'hold' ? exercise.holdWords
      : step.phase === 'rest' ? 'Let go and breathe' : exercise.position
    const counters = isOver ? '' : `Repetition ${step.repetition} of ${exercise.repetitions}${step.side ? ' · ' + SIDES[step.side] : ''}`
    left.textContent = isOver ? '' : `${counters} · ${clock(totalRemaining)} left`
    const main = this.querySelector('[data-action=toggle]')
    main.textContent = { ready: 'Start', running: 'Pause', paused: 'Go on', done: 'Start again', stopped: 'Go on' }[state]
    for (const button of this.querySelectorAll('[data-action=toggle], [data-action=back], [data-action=skip], [data-action=restart]')) button.disabled = state === 'stopped'
    why.hidden = state !== 'stopped'
    this.#draw(step, step.seconds * 1000 - remaining)
  }

  /** Moves into the position as a hold begins, and out of it as the rest after it begins; without motion it changes at once. */
  #draw({ exercise, phase, side }, passed) {
    const moved = STILL.matches ? 1 : Math.min(1, passed / MOVE_MS)
    const share = phase === 'hold' && this.#machine.state !== 'ready' ? moved : phase === 'rest' ? 1 - moved : 0
    this.querySelectorAll('[data-drawing]').forEach((drawing, index) => {
      drawing.hidden = index !== exercise
      if (drawing.hidden) return
      drawing.classList.toggle('si-player__drawing--mirrored', side === 2)
      const frames = drawing.querySelectorAll('[data-frame]')
      const shown = Math.round(share * (frames.length - 1))
      if (!frames[shown].hasAttribute('display')) return
      frames.forEach((frame, at) => at === shown ? frame.removeAttribute('display') : frame.setAttribute('display', 'none'))
    })
  }

  #stop() {
    if (this.#machine.state === 'done') return
    this.#machine.stop()
    cancelAnimationFrame(this.#frame)
    for (const answer of this.querySelectorAll('[data-answer]')) answer.hidden = true
    this.querySelector('.si-player__reasons').hidden = false
    this.querySelector('[data-action=leave-stop]').hidden = true
    this.#parts.emergency.hidden = true
    this.#parts['why-title'].textContent = 'Stopped. What do you feel?'
    this.#say('Stopped')
    this.#show()
    this.#parts['why-title'].focus()
  }

  #stopBecause(reason) {
    this.querySelector('.si-player__reasons').hidden = true
    this.querySelector(`[data-answer=${reason}]`).hidden = false
    this.#parts.emergency.hidden = reason === 'tired'
    const next = this.querySelector('[data-action=leave-stop]')
    const others = this.#exercises.length > 1 && !ENDS_ALL.has(reason)
    next.textContent = others ? 'Leave it out and go on' : 'Finish for today'
    next.dataset.ends = others ? '' : 'all'
    next.hidden = false
    this.#parts['why-title'].textContent = 'What to do now'
    this.#parts['why-title'].focus()
  }

  #leaveStop() {
    if (this.querySelector('[data-action=leave-stop]').dataset.ends) this.#machine.end()
    else this.#machine.leaveExercise()
    this.#stepBegan()
    this.querySelector('[data-action=toggle]').focus()
  }
}

customElements.define('exercise-player', ExercisePlayer)
