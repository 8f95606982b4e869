import { clock, fill } from './words.js'

/** How long the drawing takes from one position to the other. */
const MOVE_MS = 1200
const STILL = matchMedia('(prefers-reduced-motion: reduce)')
const PHASE_WORDS = { 'get-ready': 'getReady', hold: 'hold', rest: 'rest', 'swap-sides': 'swapSides' }

/** Sixty times a second, so only what changed is written. */
const put = (part, text) => {
  if (part.textContent !== text) part.textContent = text
}

/** Shows where the machine stands: dial, words, counters and the drawing. Decides nothing. */
export class PlayerStage {
  #root
  #parts = {}
  #exercises
  #texts
  #ways = {}
  #note = null

  constructor(root, exercises, texts) {
    this.#root = root
    this.#exercises = exercises
    this.#texts = texts
    for (const part of root.querySelectorAll('[data-part]')) this.#parts[part.dataset.part] = part
  }

  /** The version of each exercise that is done instead of the usual way, by its place; the others are done as usual. */
  set ways(ways) { this.#ways = ways }

  /** Words that stay until the next press, such as why it paused. */
  set note(words) { this.#note = words }

  sideName(side) { return ['', this.#texts.player.right, this.#texts.player.left][side] }

  /** What the phase is called in this exercise, such as "Breathe in" for a hold. */
  phaseName({ exercise, phase }) {
    const { holdName, restName } = this.#exercises[exercise]
    return { hold: holdName, rest: restName }[phase] ?? this.#texts.player[PHASE_WORDS[phase]]
  }

  show(machine) {
    const { place, phase, number, words, left, progress, clock: dial } = this.#parts
    const { state, step, remaining, totalRemaining, exercises } = machine
    const { player } = this.#texts
    const exercise = this.#exercises[step.exercise]
    const isOver = state === 'done'
    put(place, this.#exercises.length > 1
      ? fill(player.place, { number: exercises.indexOf(step.exercise) + 1 || exercises.length, count: exercises.length, title: exercise.title })
      : exercise.title)
    dial.dataset.phase = isOver ? 'done' : state === 'running' ? step.phase : state === 'ready' ? 'ready' : 'paused'
    put(phase, isOver ? player.done : state === 'running' ? this.phaseName(step) : player[state])
    put(number, isOver ? '✓' : machine.isFresh ? clock(totalRemaining) : String(Math.ceil(remaining / 1000)))
    number.classList.toggle('si-player__number--total', machine.isFresh)
    progress.setAttribute('stroke-dashoffset', isOver ? '0' : (100 * (1 - remaining / (step.seconds * 1000))).toFixed(1))
    put(words, this.#note ?? this.#wordsFor(machine, exercise))
    const isResting = step.phase === 'rest' || step.phase === 'swap-sides'
    const counter = machine.repetitions === 1 ? '' : fill(isResting ? player.nextRepetition : player.repetition, { number: step.repetition, count: machine.repetitions })
    put(left, isOver ? '' : [counter, this.sideName(step.side), fill(player.timeLeft, { time: clock(totalRemaining) })].filter(Boolean).join(' · '))
    const main = this.#root.querySelector('[data-action=toggle]')
    put(main, { ready: player.start, running: player.pause, paused: player.goOn, done: player.again, stopped: player.goOn }[state])
    main.classList.toggle('si-button--quiet', state === 'running')
    this.#draw(machine)
  }

  #wordsFor({ state, step }, exercise) {
    if (state === 'ready') return this.#texts.player.pressStart
    if (step.phase === 'rest') return exercise.restName ?? this.#texts.player.relax
    const { holdWords, position } = exercise.versions[this.#ways[step.exercise]] ?? exercise
    return step.phase === 'hold' ? holdWords : position
  }

  /** Moves into the position as a hold begins, and out of it as the rest after it begins; without motion it changes at once. */
  #draw({ step: { exercise, phase, side }, elapsed, state }) {
    const moved = STILL.matches || state !== 'running' ? 1 : Math.min(1, elapsed / MOVE_MS)
    const share = phase === 'hold' && state !== 'ready' ? moved : phase === 'rest' ? 1 - moved : 0
    for (const drawing of this.#root.querySelectorAll('[data-drawing]')) {
      drawing.hidden = Number(drawing.dataset.drawing) !== exercise
      if (drawing.hidden) continue
      drawing.classList.toggle('si-player__drawing--mirrored', side === 2)
      const way = this.#ways[exercise] ?? 'usual'
      for (const view of drawing.children) view.hidden = view.dataset.way !== way
      const frames = drawing.querySelectorAll('[data-frame]')
      const shown = Math.round(share * (frames.length - 1))
      if (!frames[shown].hasAttribute('display')) continue
      frames.forEach((frame, at) => at === shown ? frame.removeAttribute('display') : frame.setAttribute('display', 'none'))
    }
  }
}

/** The player over the whole window, to be read from the floor. Where a phone has no full screen, it still fills the window. */
export class PlayerBigView {
  #root
  #texts

  constructor(root, texts) {
    this.#root = root
    this.#texts = texts
  }

  get isOn() { return this.#root.classList.contains('si-player--big') }

  set(isBig) {
    if (this.isOn === isBig) return
    const root = this.#root
    root.classList.toggle('si-player--big', isBig)
    root.querySelector('[data-action=big]').textContent = isBig ? this.#texts.bigOff : this.#texts.bigOn
    // What lies behind must not be reached by keyboard.
    for (let part = root; part !== document.body; part = part.parentElement) {
      for (const beside of part.parentElement.children) if (beside !== part) beside.inert = isBig
    }
    const toTop = () => root.scrollIntoView({ block: 'start', behavior: 'instant' })
    if (isBig) root.firstElementChild.requestFullscreen?.().catch(() => {})
    // The page comes back scrolled to where it likes.
    else if (document.fullscreenElement) document.exitFullscreen().then(toTop, toTop)
    else toTop()
  }
}
