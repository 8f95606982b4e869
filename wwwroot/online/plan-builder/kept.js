import { PLANS, look, write } from '../../js/device-memory.js'
import { fill, make } from '../../js/words.js'

/** The newest come first, and the oldest go. */
const MOST = 30

const isPlan = item => typeof item?.name === 'string' && typeof item.plan === 'string' && /^[a-z0-9.,-]+$/.test(item.plan)

/** Plans that a clinician keeps on this device: a name and a link each, nothing of a patient. */
export class KeptPlans {
  #root

  constructor(root) { this.#root = root }

  get #plans() {
    const { value } = look(PLANS)
    return Array.isArray(value?.plans) ? value.plans.filter(isPlan) : []
  }

  show() {
    const plans = this.#plans
    const part = this.#root.part('kept')
    part.hidden = plans.length === 0
    part.querySelector('ul').replaceChildren(...plans.map(({ name, plan }) => make('li', {},
      make('a', { href: `${location.pathname}?e=${plan}#plan`, textContent: name }), this.#remover(name))))
  }

  #remover(name) {
    const button = make('button', { type: 'button', className: 'si-button si-button--link' })
    button.textContent = fill(this.#root.texts.delete, { name })
    button.dataset.remove = name
    return button
  }

  keep(plan) {
    const { texts } = this.#root
    const field = this.#root.querySelector('#keep-name')
    const name = field.value.trim()
    if (!name) {
      this.#root.say(texts.keepMissing)
      field.focus()
      return
    }
    const others = this.#plans.filter(other => other.name !== name)
    const isKept = write(PLANS, { plans: [{ name, plan }, ...others].slice(0, MOST) })
    if (isKept) field.value = ''
    this.#root.say(isKept ? texts.kept : texts.keepFailed)
    this.show()
  }

  remove(name) {
    const { texts } = this.#root
    const isGone = write(PLANS, { plans: this.#plans.filter(plan => plan.name !== name) })
    this.#root.say(isGone ? texts.deleted : texts.keepFailed)
    this.show()
    const next = this.#root.querySelector('[data-remove]') ?? this.#root.querySelector('.si-builder__set')
    next.focus()
  }
}
