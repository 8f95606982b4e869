import { pageAt } from '../../js/page-at.js'
import { fill } from '../../js/words.js'
import { KeptPlans } from './kept.js'
import { PlanShare } from './share.js'

/** Somebody who goes through numbers with the arrow keys asks for one plan, not for ten. */
const PAUSE_MS = 200

const isPlanPage = status => status === 200 || status === 400

/** Shows the plan as it is chosen: asks for this same page with what the form says, and takes over its parts. */
class PlanBuilder extends HTMLElement {
  #connection
  #form
  #share
  #kept
  #timer
  #asked = 0

  connectedCallback() {
    this.#connection = new AbortController()
    const { signal } = this.#connection
    this.texts = JSON.parse(this.dataset.texts)
    this.#form = this.querySelector('form')
    this.#share = new PlanShare(this)
    this.#kept = new KeptPlans(this)
    for (const type of ['change', 'input', 'submit', 'click']) this.addEventListener(type, this, { signal })
    this.#share.show()
    this.#kept.show()
  }

  disconnectedCallback() {
    this.#connection.abort()
    clearTimeout(this.#timer)
  }

  part(name) { return this.querySelector(`[data-part=${name}]`) }

  say(text) { this.part('said').textContent = text }

  handleEvent(event) {
    const { target, type } = event
    if (type === 'submit') return this.#submitted(event)
    if (type === 'change' && target.form === this.#form && target.name) return this.#changed()
    if (type === 'input' && target.id === 'note') return this.#share.show()
    const { action, remove } = type === 'click' ? target.closest('button')?.dataset ?? {} : {}
    if (action === 'copy') this.#share.copy()
    if (action === 'share') this.#share.share()
    if (action === 'keep') this.#kept.keep(this.#share.plan)
    if (remove) this.#kept.remove(remove)
  }

  #changed() {
    // The link of before must not be handed over for what is chosen now.
    this.#share.wait()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#refresh(this.#query()), PAUSE_MS)
  }

  async #submitted(event) {
    event.preventDefault()
    const { submitter } = event
    clearTimeout(this.#timer)
    this.#share.wait()
    const query = this.#query()
    if (submitter?.name) query.append(submitter.name, submitter.value)
    if (!await this.#refresh(query)) return
    if (submitter?.name) this.#focusMove(submitter.value)
    else {
      const plan = this.querySelector('#plan')
      plan.scrollIntoView({ block: 'nearest' })
      plan.focus({ preventScroll: true })
    }
  }

  #query() { return new URLSearchParams(new FormData(this.#form)) }

  /** Says whether its answer is the one that is shown. */
  async #refresh(query) {
    const asked = ++this.#asked
    try {
      const page = await pageAt(`${location.pathname}?${query}`, isPlanPage)
      if (asked !== this.#asked) return false
      for (const part of this.querySelectorAll('[data-live]')) {
        part.replaceChildren(...page.querySelector(`[data-live=${part.dataset.live}]`).childNodes)
      }
      document.title = page.title
      const count = this.querySelector('[data-count]')?.dataset.count
      this.say(count ? fill(this.texts.said, { count }) : '')
      this.#share.show()
      // Whoever comes back to this page finds what they had chosen.
      history.replaceState(history.state, '', this.#share.plan ? `${location.pathname}?e=${this.#share.plan}` : location.pathname)
      return true
    } catch {
      if (asked === this.#asked) this.say(this.texts.failed)
      return false
    }
  }

  /** The button that moved an exercise keeps the focus; at an end, the other one gets it. */
  #focusMove(value) {
    const buttons = [...this.querySelectorAll('.si-builder__move')]
    const slug = value.slice(0, value.lastIndexOf('.'))
    const own = buttons.filter(button => button.value.startsWith(`${slug}.`) && !button.disabled)
    const button = own.find(one => one.value === value) ?? own[0]
    button?.focus()
  }
}

customElements.define('plan-builder', PlanBuilder)
