import { PlayerMachine } from './machine.js'
import { PlayerPage } from './page.js'
import { PlayerDrawing, fitAreas, howOf, leftOf, placeOf, spokenOf } from './show.js'
import { doseOf, stepsOf } from './walkthrough.js'
import { clock, fill } from '../words.js'

/** What was written last; a translated page shows other words. */
const written = new WeakMap()

/** Called for each frame, so only what changed is written. */
const put = (part, text) => {
  if (written.get(part) === text) return
  written.set(part, text)
  part.textContent = text
}

/** The page with the stage in which time passes. */
export class PlayerScene extends PlayerPage {
  #behind
  #drawing

  /** Versions instead of the usual way, by exercise. */
  ways = {}

  note = null

  /** @param page what was said there before counts here too */
  constructor(page) {
    super(page.root)
    const { agreed, about, session } = page
    Object.assign(this, { agreed, about, session })
    this.machine = new PlayerMachine(stepsOf(this.exercises.map(({ dosage, dose }) => doseOf(dosage, dose))))
    this.#drawing = new PlayerDrawing(this)
    fitAreas(this)
  }

  get exercise() { return this.exercises[this.machine.step.exercise] }

  get way() { return this.exercise.versions[this.ways[this.machine.step.exercise]] ?? this.exercise }

  get side() { return ['', this.texts.player.right, this.texts.player.left][this.machine.step.side] }

  /** The exercise's own name for the phase: "hold" would be told to hold the breath. */
  get phaseName() {
    const { holdName, restName } = this.exercise
    return { hold: holdName, rest: restName }[this.machine.step.phase]
  }

  /** What is new to the person is shown before any clock runs. */
  get isNew() { return this.machine.step.phase === 'get-ready' && !this.about.knows(this.exercise.slug) }

  get isShowing() { return this.machine.state === 'ready' && this.isNew }

  say(name, words = {}) { put(this.parts.status, fill(this.texts.status[name], words)) }

  spoken(cue) { return spokenOf(this, cue) }

  sayHow() { put(this.parts.status, [fill(this.texts.status.how, this.exercise), ...howOf(this)].join(' ')) }

  go(stage) {
    if (stage === 'play') this.showStep()
    super.go(stage)
  }

  showStep() {
    const { isShowing, machine, parts, texts: { player, phases } } = this
    const { state, step, remaining, totalRemaining } = machine
    const isRunning = state === 'running'
    put(parts.place, placeOf(this))
    parts.clock.dataset.phase = isRunning ? step.phase : state
    put(parts.phase, isRunning ? this.phaseName ?? phases[step.phase] : player[state])
    put(parts.number, machine.isFresh ? clock(totalRemaining) : String(Math.ceil(remaining / 1000)))
    parts.number.classList.toggle('si-player__number--total', machine.isFresh)
    parts.progress.setAttribute('stroke-dashoffset', (100 - remaining / step.seconds / 10).toFixed(1))
    put(parts.words, this.note ?? this.#words)
    put(parts.left, leftOf(this))
    const main = this.find('[data-action=toggle]')
    put(main, isShowing ? player.iAmReady : { ready: player.start, running: player.pause }[state] ?? player.goOn)
    main.classList.toggle('si-button--quiet', isRunning)
    this.root.classList.toggle('si-player--showing', isShowing)
    for (const [place, how] of this.all('.si-player__how').entries()) how.hidden = place !== step.exercise
    this.#drawing.draw()
    if (isShowing) this.#drawing.loop()
  }

  get #words() {
    const { machine: { state, step }, texts: { player }, exercise, way } = this
    if (state === 'ready') return player.pressStart
    if (step.phase === 'rest') return exercise.restName ?? player.relax
    return step.phase === 'hold' ? way.holdWords : way.position
  }

  get isBig() { return this.root.classList.contains('si-player--big') }

  /** A phone may have no full screen. */
  set isBig(isBig) {
    if (this.isBig === isBig) return
    const { root, texts: { player } } = this
    const back = () => this.scrollToTop()
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
    else if (document.fullscreenElement) document.exitFullscreen().then(back, back)
    else back()
  }
}
