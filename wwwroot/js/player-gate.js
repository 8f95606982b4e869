import { fill, make } from './words.js'

/** The questions before the exercises: signs that need help, what fits the person, and how strong the pain is. */
export class PlayerGate {
  #root
  #exercises
  #texts
  #agreed = new Set()

  /**
   * @param root the player
   * @param exercises with their title, versions and limits { condition, does, why, version }
   */
  constructor(root, exercises, texts) {
    this.#root = root
    this.#exercises = exercises
    this.#texts = texts
  }

  /** Forgets all answers: each run is answered afresh. */
  reset() {
    this.#agreed.clear()
    this.#root.querySelector('[data-stage-of=setup]').reset()
    this.showEffects()
  }

  /** Ticks of what fits the person changed: says at once which exercise that leaves out, and why. */
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

  /**
   * Reads the form. Without an answer on pain nothing goes on: no answer is never "none".
   * @returns null when something is missing, and says what; otherwise { pain, isSevere, isHalf, off, ways }
   */
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

  /** Every row of every exercise that a ticked condition meets. One reason to leave it out does not hide another. */
  get #limits() {
    const ticked = new Set([...this.#root.querySelectorAll('[name=condition]:checked')].map(box => box.value))
    return this.#exercises.flatMap(({ title, limits }, exercise) => limits
      .filter(limit => ticked.has(limit.condition))
      .map(limit => ({ ...limit, exercise, title, id: `${exercise} ${limit.condition} ${limit.why}` })))
  }

  #say(part, text) { this.#root.querySelector(`[data-part=${part}]`).textContent = text }
}
