import { clock, fill, make } from '../words.js'

const MOVE_MS = 1200
const REST_MS = 900
const STILL = matchMedia('(prefers-reduced-motion: reduce)')

/** Moves the figure: with the phases, or in a loop while it shows how. */
export class PlayerDrawing {
  #page
  #frame
  #began

  constructor(page) { this.#page = page }

  draw() {
    const { isShowing, machine: { step: { exercise, side } }, ways } = this.#page
    for (const drawing of this.#page.all('[data-drawing]')) {
      drawing.hidden = Number(drawing.dataset.drawing) !== exercise
      if (drawing.hidden) continue
      drawing.classList.toggle('si-player__drawing--mirrored', side === 2)
      const way = ways[exercise] ?? 'usual'
      for (const view of drawing.children) {
        view.hidden = view.dataset.way !== way
        if (!view.hidden) this.#drawWay(view, isShowing && STILL.matches)
      }
    }
  }

  /** Without motion, start and end stand side by side. */
  #drawWay(view, isPair) {
    const [figure, twin] = view.querySelectorAll('.si-figure')
    if (!isPair) twin?.remove()
    const share = isPair ? 0 : this.#share
    this.#pick(figure, share)
    if (!isPair || twin) return
    const end = figure.cloneNode(true)
    end.removeAttribute('aria-labelledby')
    end.setAttribute('aria-hidden', 'true')
    end.querySelector('title')?.remove()
    this.#pick(end, 1)
    view.append(end)
  }

  #pick(figure, share) {
    const frames = [...figure.querySelectorAll('[data-frame]')]
    const shown = frames[Math.round(share * (frames.length - 1))]
    if (!shown?.hasAttribute('display')) return
    for (const frame of frames) frame.setAttribute('display', 'none')
    shown.removeAttribute('display')
  }

  loop() {
    if (this.#frame || STILL.matches) return
    this.#began = performance.now()
    const next = () => {
      const { isShowing, root } = this.#page
      const goesOn = isShowing && root.isConnected && root.dataset.stage === 'play'
      this.#frame = goesOn && requestAnimationFrame(next)
      if (goesOn) this.draw()
    }
    this.#frame = requestAnimationFrame(next)
  }

  get #share() {
    const { isShowing, machine: { step: { phase }, elapsed, state } } = this.#page
    if (isShowing) return this.#shareOfLoop
    const moved = STILL.matches || state !== 'running' ? 1 : Math.min(1, elapsed / MOVE_MS)
    if (phase === 'hold' && state !== 'ready') return moved
    return phase === 'rest' ? 1 - moved : 0
  }

  get #shareOfLoop() {
    if (!this.#frame) return 0
    const at = (performance.now() - this.#began) % (2 * (MOVE_MS + REST_MS))
    const there = Math.min(1, Math.max(0, at - REST_MS) / MOVE_MS)
    const back = Math.min(1, Math.max(0, at - MOVE_MS - 2 * REST_MS) / MOVE_MS)
    return there - back
  }
}

const MOST_STEPS = 3
const MOST_WORDS = 52

const join = parts => parts.filter(Boolean).map(part => part.replace(/\.$/, '')).join('. ')

/** The first steps, as many as one takes in at a glance. A version has only its position and what to do. */
export const howOf = ({ exercise, way }) => {
  if (way !== exercise) return [way.position, way.holdWords]
  let words = 0
  return exercise.steps.filter((step, place) => {
    words += step.split(' ').length
    return place === 0 || (place < MOST_STEPS && words <= MOST_WORDS)
  })
}

export const placeOf = ({ exercises, exercise: { title }, machine, texts: { player } }) => {
  if (exercises.length === 1) return title
  const number = machine.exercises.indexOf(machine.step.exercise) + 1
  return fill(player.place, { number, count: machine.exercises.length, title })
}

const counterOf = ({ texts: { player }, machine: { step, repetitions } }) => {
  if (repetitions === 1) return ''
  const counter = step.phase === 'rest' || step.phase === 'swap-sides' ? player.nextRepetition : player.repetition
  return fill(counter, { number: step.repetition, count: repetitions })
}

export const leftOf = page => {
  const { machine: { totalRemaining }, side, texts: { player } } = page
  return [counterOf(page), side, fill(player.timeLeft, { time: clock(totalRemaining) })].filter(Boolean).join(' · ')
}

/** Never a bare "hold", but of what, on which side, which one and how. */
export const spokenOf = (page, cue) => {
  const { exercise: { title, needs }, isShowing, phaseName, side, texts: { spoken, player }, way } = page
  if (isShowing) return join([title, needs, ...howOf(page), player.iAmReady])
  switch (cue) {
    case 'get-ready': return join([spoken[cue], title, side, way.position])
    case 'swap-sides': return join([spoken[cue], side])
    case 'hold': return join([phaseName ?? spoken[cue], way.holdWords, side, counterOf(page)])
    case 'rest': return phaseName ?? spoken[cue]
    default: return spoken[cue]
  }
}

/** The longest words keep their room, so that no button moves. */
const keepRoom = (part, texts) => {
  const room = [...new Set(texts)].map(textContent => make('p', { textContent, className: 'si-player__room', ariaHidden: 'true' }))
  part.parentElement.replaceChildren(part, ...room)
}

export const fitAreas = ({ exercises, parts, texts: { player } }) => {
  const count = 30
  keepRoom(parts.place, exercises.map(({ title }) =>
    exercises.length === 1 ? title : fill(player.place, { number: exercises.length, count: exercises.length, title })))
  keepRoom(parts.words, [player.pressStart, player.relax, player.asleep, ...exercises.flatMap(({ versions, ...usual }) =>
    [usual, ...Object.values(versions)].flatMap(({ position, holdWords }) => [position, holdWords]))])
  keepRoom(parts.left, [[fill(player.nextRepetition, { number: count, count }), player.right, fill(player.timeLeft, { time: '20:00' })]
    .join(' · ')])
}

/** All of them in one place, so that no button moves. */
export const fitHow = page => {
  const { exercises, parts, texts: { player }, ways } = page
  parts.how.replaceChildren(...exercises.map((exercise, place) => {
    const lines = howOf({ exercise, way: exercise.versions[ways[place]] ?? exercise })
    const how = make('div', { className: 'si-player__how' }, make('ol', {}, ...lines.map(textContent => make('li', { textContent }))))
    if (exercise.needs) how.append(make('p', {}, make('strong', { textContent: player.needs }), ` ${exercise.needs}`))
    return how
  }))
}
