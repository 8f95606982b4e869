import { fill, make } from './words.js'

/** What a condition does to an exercise, the strictest last. */
const STRICTNESS = ['careful', 'instead', 'out']

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

  /** Ticks of what fits the person changed: says at once which exercise that leaves out, and why. */
  showEffects() {
    const effects = this.#effects
    this.#root.querySelector('[data-part=effects]').replaceChildren(...effects.map(({ exercise, does, why, version }) => {
      const { title } = this.#exercises[exercise]
      const { leftOut, changed, careful, agreed } = this.#texts
      const said = () => fill(does === 'out' && !this.#agreed.has(exercise) ? leftOut : does === 'instead' ? changed : careful, { title, version })
      const heading = make('strong', { textContent: said() })
      const item = make('li', {}, heading, ` ${why}`)
      if (does !== 'out') return item
      const box = make('input', { type: 'checkbox', checked: this.#agreed.has(exercise), className: 'si-choice__box' })
      box.addEventListener('change', () => {
        box.checked ? this.#agreed.add(exercise) : this.#agreed.delete(exercise)
        heading.textContent = said()
      })
      item.append(make('label', { className: 'si-choice' }, box, make('span', { textContent: fill(agreed, { title }) })))
      return item
    }))
    this.#say('effects-status', [...this.#root.querySelectorAll('[data-part=effects] strong')].map(heading => heading.textContent).join(' '))
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
    const effects = this.#effects
    const off = effects.filter(({ exercise, does }) => does === 'out' && !this.#agreed.has(exercise)).map(({ exercise }) => exercise)
    const nothingLeft = !isSevere && off.length === this.#exercises.length
    const message = this.#root.querySelector('[data-part=nothing-left]')
    message.hidden = !nothingLeft
    if (nothingLeft) {
      message.focus()
      return null
    }
    const ways = Object.fromEntries(effects.filter(({ does }) => does === 'instead').map(({ exercise, version }) => [exercise, version]))
    return { pain: pain.value, isSevere, isHalf: this.#root.querySelector('[name=amount]:checked').value === 'half', off, ways }
  }

  /** For each exercise that a ticked condition touches: the strictest thing that follows. */
  get #effects() {
    const ticked = new Set([...this.#root.querySelectorAll('[name=condition]:checked')].map(box => box.value))
    return this.#exercises.flatMap(({ limits }, exercise) => {
      const met = limits.filter(limit => ticked.has(limit.condition)).sort((a, b) => STRICTNESS.indexOf(b.does) - STRICTNESS.indexOf(a.does))
      return met.length ? [{ exercise, ...met[0] }] : []
    })
  }

  #say(part, text) { this.#root.querySelector(`[data-part=${part}]`).textContent = text }
}
