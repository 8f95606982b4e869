import { PlayerSession } from './device-memory.js'
import { PlayerMachine } from './player-machine.js'
import { doseOf, stepsOf } from './walkthrough.js'
import { clock, fill } from './words.js'

const MOVE_MS = 1200
const STILL = matchMedia('(prefers-reduced-motion: reduce)')

/** Called for each frame, so only what changed is written. */
const put = (part, text) => {
  if (part.textContent !== text) part.textContent = text
}

/** What the stages share. Decides nothing. */
export class PlayerPage {
  #behind

  /** Limits that do not count: a clinician said so. */
  agreed = new Set()

  /** Versions instead of the usual way, by exercise. */
  ways = {}

  note = null

  constructor(root) {
    const { exercises, texts } = root.dataset
    this.root = root
    this.exercises = JSON.parse(exercises)
    this.texts = JSON.parse(texts)
    this.parts = Object.fromEntries(this.all('[data-part]').map(part => [part.dataset.part, part]))
    this.machine = new PlayerMachine(stepsOf(this.usualDoses))
    this.session = new PlayerSession(this.exercises)
  }

  find(selector) { return this.root.querySelector(selector) }

  all(selector) { return [...this.root.querySelectorAll(selector)] }

  /** What is done unless the person changes it. */
  get usualDoses() { return this.exercises.map(({ dosage, dose }) => doseOf(dosage, dose)) }

  get exercise() { return this.exercises[this.machine.step.exercise] }

  get side() { return ['', this.texts.player.right, this.texts.player.left][this.machine.step.side] }

  /** The exercise's own name for the phase: "hold" would be told to hold the breath. */
  get phaseName() {
    const { holdName, restName } = this.exercise
    return { hold: holdName, rest: restName }[this.machine.step.phase]
  }

  say(name, words = {}) { this.parts.status.textContent = fill(this.texts.status[name], words) }

  show(stage) {
    this.root.dataset.stage = stage
    for (const part of this.all('[data-stage-of]')) part.hidden = part.dataset.stageOf !== stage
  }

  go(stage) {
    if (stage === 'play') this.showStep()
    this.show(stage)
    this.leadTo(`[data-stage-of=${stage}] ${stage === 'play' ? '[data-action=toggle]' : 'h2'}`)
  }

  leadTo(selector) {
    this.find(selector).focus({ preventScroll: true })
    this.#scrollToTop()
  }

  #scrollToTop = () => this.root.scrollIntoView({ block: 'start', behavior: 'instant' })

  /** The answer on pain. Without one the question says so: no answer is never "none". */
  pain(question, missing) {
    const answer = this.find(`[name=${question}]:checked`)
    this.parts[`${question}-error`].textContent = answer ? '' : missing
    this.parts[question].classList.toggle('si-field--wrong', !answer)
    if (!answer) this.find(`[name=${question}]`).focus()
    return answer
  }

  showStep() {
    const { machine, parts, exercises, exercise: { title }, texts: { player, phases } } = this
    const { state, step, remaining, totalRemaining, repetitions } = machine
    const isRunning = state === 'running'
    const number = machine.exercises.indexOf(step.exercise) + 1
    put(parts.place, exercises.length > 1 ? fill(player.place, { number, count: machine.exercises.length, title }) : title)
    parts.clock.dataset.phase = isRunning ? step.phase : state
    put(parts.phase, isRunning ? this.phaseName ?? phases[step.phase] : player[state])
    put(parts.number, machine.isFresh ? clock(totalRemaining) : String(Math.ceil(remaining / 1000)))
    parts.number.classList.toggle('si-player__number--total', machine.isFresh)
    parts.progress.setAttribute('stroke-dashoffset', (100 - remaining / step.seconds / 10).toFixed(1))
    put(parts.words, this.note ?? this.#words)
    const counter = step.phase === 'rest' || step.phase === 'swap-sides' ? player.nextRepetition : player.repetition
    const left = [this.side, fill(player.timeLeft, { time: clock(totalRemaining) })]
    if (repetitions > 1) left.unshift(fill(counter, { number: step.repetition, count: repetitions }))
    put(parts.left, left.filter(Boolean).join(' · '))
    const main = this.find('[data-action=toggle]')
    put(main, { ready: player.start, running: player.pause }[state] ?? player.goOn)
    main.classList.toggle('si-button--quiet', isRunning)
    this.#draw()
  }

  get #words() {
    const { machine: { state, step }, texts: { player }, exercise } = this
    if (state === 'ready') return player.pressStart
    if (step.phase === 'rest') return exercise.restName ?? player.relax
    const { holdWords, position } = exercise.versions[this.ways[step.exercise]] ?? exercise
    return step.phase === 'hold' ? holdWords : position
  }

  #draw() {
    const { exercise, side } = this.machine.step
    for (const drawing of this.all('[data-drawing]')) {
      drawing.hidden = Number(drawing.dataset.drawing) !== exercise
      if (drawing.hidden) continue
      drawing.classList.toggle('si-player__drawing--mirrored', side === 2)
      const way = this.ways[exercise] ?? 'usual'
      for (const view of drawing.children) view.hidden = view.dataset.way !== way
      const frames = [...drawing.querySelectorAll('[data-frame]')]
      const shown = frames[Math.round(this.#share * (frames.length - 1))]
      if (!shown.hasAttribute('display')) continue
      for (const frame of frames) frame.setAttribute('display', 'none')
      shown.removeAttribute('display')
    }
  }

  get #share() {
    const { step: { phase }, elapsed, state } = this.machine
    const moved = STILL.matches || state !== 'running' ? 1 : Math.min(1, elapsed / MOVE_MS)
    if (phase === 'hold' && state !== 'ready') return moved
    return phase === 'rest' ? 1 - moved : 0
  }

  get isBig() { return this.root.classList.contains('si-player--big') }

  /** To be read from the floor; a phone may have no full screen. */
  set isBig(isBig) {
    if (this.isBig === isBig) return
    const { root, texts: { player } } = this
    root.classList.toggle('si-player--big', isBig)
    this.find('[data-action=big]').textContent = isBig ? player.bigOff : player.bigOn
    // What lies behind must not be reached by keyboard.
    if (isBig) {
      this.#behind = []
      for (let part = root; part !== document.body; part = part.parentElement) {
        this.#behind.push(...[...part.parentElement.children].filter(beside => beside !== part))
      }
    }
    for (const part of this.#behind) part.inert = isBig
    if (isBig) root.firstElementChild.requestFullscreen?.().catch(() => {})
    // The page comes back scrolled to where it likes.
    else if (document.fullscreenElement) document.exitFullscreen().then(this.#scrollToTop, this.#scrollToTop)
    else this.#scrollToTop()
  }
}
