import { clock, fill, make } from './words.js'

const MOVE_MS = 1200
const STILL = matchMedia('(prefers-reduced-motion: reduce)')

/** Called for each frame, so only what changed is written. */
const put = (part, text) => {
  if (part.textContent !== text) part.textContent = text
}

/** Shows where the machine stands. Decides nothing. */
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

  /** The version of each exercise that is done instead of the usual way, by its place. */
  set ways(ways) { this.#ways = ways }

  /** Words that stay until the next press. */
  set note(words) { this.#note = words }

  sideName(side) { return ['', this.#texts.player.right, this.#texts.player.left][side] }

  phaseName({ exercise, phase }) {
    const { holdName, restName } = this.#exercises[exercise]
    return { hold: holdName, rest: restName }[phase] ?? this.#texts.phases[phase]
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

  /** Moves into the position as a hold begins, and out of it as the rest begins; without motion it changes at once. */
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

  get isBig() { return this.#root.classList.contains('si-player--big') }

  /** Fills the window, to be read from the floor; also where a phone has no full screen. */
  set isBig(isBig) {
    if (this.isBig === isBig) return
    const root = this.#root
    root.classList.toggle('si-player--big', isBig)
    root.querySelector('[data-action=big]').textContent = isBig ? this.#texts.player.bigOff : this.#texts.player.bigOn
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

/** The questions before the exercises. */
export class PlayerGate {
  #root
  #exercises
  #texts
  #agreed = new Set()

  constructor(root, exercises, texts) {
    this.#root = root
    this.#exercises = exercises
    this.#texts = texts
  }

  reset() {
    this.#agreed.clear()
    this.#root.querySelector('[data-stage-of=setup]').reset()
    this.showEffects()
  }

  /** Says at once which exercise a tick leaves out, and why. */
  showEffects() {
    const limits = this.#limits
    // An agreement goes with its tick.
    for (const id of this.#agreed) if (!limits.some(limit => limit.id === id)) this.#agreed.delete(id)
    this.#root.querySelector('[data-part=effects]').replaceChildren(...limits.map(limit => this.#lineOf(limit)))
    this.#say('effects-status', [...this.#root.querySelectorAll('[data-part=effects] strong')].map(heading => heading.textContent).join(' '))
  }

  #lineOf({ id, title, does, why, version }) {
    const { leftOut, changed, careful, agreed } = this.#texts
    const said = () => fill(does === 'instead' ? changed : does === 'out' && !this.#agreed.has(id) ? leftOut : careful, { title, version })
    const heading = make('strong', { textContent: said() })
    const item = make('li', {}, heading, ` ${why}`)
    if (does !== 'out') return item
    const box = make('input', { type: 'checkbox', checked: this.#agreed.has(id), className: 'si-choice__box' })
    box.addEventListener('change', () => {
      box.checked ? this.#agreed.add(id) : this.#agreed.delete(id)
      heading.textContent = said()
    })
    item.append(make('label', { className: 'si-choice' }, box, make('span', { textContent: fill(agreed, { title }) })))
    return item
  }

  /** Reads the form; null, and says why, when something is missing. No answer on pain is never "none". */
  answers() {
    const pain = this.#root.querySelector('[name=pain-before]:checked')
    this.#say('pain-before-error', pain ? '' : this.#texts.painMissing)
    this.#root.querySelector('[data-part=pain-before]').classList.toggle('si-field--wrong', !pain)
    if (!pain) {
      this.#root.querySelector('[name=pain-before]').focus()
      return null
    }
    const isSevere = pain.dataset.doNotStart === 'true'
    const limits = this.#limits
    const off = [...new Set(limits.filter(({ id, does }) => does === 'out' && !this.#agreed.has(id)).map(({ exercise }) => exercise))]
    const nothingLeft = !isSevere && off.length === this.#exercises.length
    const message = this.#root.querySelector('[data-part=nothing-left]')
    message.hidden = !nothingLeft
    if (nothingLeft) {
      message.focus()
      return null
    }
    const ways = Object.fromEntries(limits.filter(({ does }) => does === 'instead').map(({ exercise, version }) => [exercise, version]))
    return { pain: pain.value, isSevere, isHalf: this.#root.querySelector('[name=amount]:checked').value === 'half', off, ways }
  }

  /** One reason to leave an exercise out does not hide another. */
  get #limits() {
    const ticked = new Set([...this.#root.querySelectorAll('[name=condition]:checked')].map(box => box.value))
    return this.#exercises.flatMap(({ title, limits }, exercise) => limits
      .filter(limit => ticked.has(limit.condition))
      .map(limit => ({ ...limit, exercise, title, id: `${exercise} ${limit.condition} ${limit.why}` })))
  }

  #say(part, text) { this.#root.querySelector(`[data-part=${part}]`).textContent = text }
}
