import { makeSacrumSlider } from './sacrum-slider.js'
import { make } from '../words.js'

/** No part's number is hit farther from it than this, in units of the picture: 44 px in the narrowest one. */
const REACH = 28

/**
 * The style of what only this script shows. The page holds it in a template, so that a page read without script is lighter.
 * All drawings share it, so it stays when one of them is taken out of the page.
 */
const addStyle = () => new Promise(resolve => {
  const link = document.getElementById('body-drawing-style').content.firstElementChild
  link.addEventListener('load', resolve)
  document.head.append(link)
})
let styled

/**
 * A drawing of the body whose parts can be picked, in the picture or in its legend, whose layers can be switched off, and
 * whose sacrum can be tipped. The page renders the whole still drawing; all words come from it.
 */
class BodyDrawing extends HTMLElement {
  #texts
  #svg
  #status
  #parts = []
  #boxes = []

  /** Wakes it once. All that it listens to lies within it, so it works on when it is taken out and put back. */
  async connectedCallback() {
    if (this.#texts) return
    this.#texts = JSON.parse(this.dataset.texts)
    styled ??= addStyle()
    await styled
    this.#svg = this.querySelector('svg')
    this.#svg.setAttribute('role', 'group')
    this.#parts = [...this.querySelectorAll('.si-anatomy__legend li')].map((line, index) => this.#partOf(line, index))
    this.#widenTargets()
    // It comes with its words, so that no screen reader speaks up at opening.
    this.#status = make('p', { className: 'si-anatomy__status', role: 'status', textContent: this.#texts.hint })
    this.#svg.after(this.#status)
    this.#addLayers()
    if (this.#texts.motion) this.#svg.after(makeSacrumSlider(this.#svg, this.#texts.motion))
    this.#svg.addEventListener('click', ({ target }) => {
      const { label, part } = target.closest('[data-label], [data-part]')?.dataset ?? {}
      if (label ?? part) this.#pick(this.#parts.find(({ id }) => id === (label ?? part)))
    })
    this.#svg.addEventListener('keydown', event => this.#move(event))
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#pick()
    })
    this.#refresh()
    this.#pick()
    this.dataset.live = ''
  }

  /** One part: its line of the legend gets a button, its number in the picture becomes one. */
  #partOf(line, index) {
    const labels = [...this.#svg.querySelectorAll('[data-label]')]
    const label = labels.find(({ textContent }) => Number(textContent) === index + 1)
    const id = label.dataset.label
    const name = line.querySelector('strong')
    const rest = line.textContent.slice(name.textContent.length)
    const button = make('button', { type: 'button', className: 'si-anatomy__pick' })
    const part = { id, label, button, name: name.textContent, rest, shapes: [...this.#svg.querySelectorAll(`[data-part="${id}"]`)] }
    name.replaceWith(button)
    button.append(name)
    button.addEventListener('click', () => {
      this.#pick(part)
      this.#showPicture()
    })
    label.setAttribute('role', 'button')
    label.setAttribute('aria-label', `${index + 1} ${part.name}`)
    return part
  }

  /** A finger needs more room than a number: as much as there is, up to half the way to the next number. */
  #widenTargets() {
    const circles = this.#parts.map(({ label }) => label.querySelector('circle:last-of-type'))
    const at = circles.map(({ cx, cy }) => [cx.baseVal.value, cy.baseVal.value])
    circles.forEach((circle, index) => {
      const [x, y] = at[index]
      const others = at.filter((_, other) => other !== index).map(([right, down]) => Math.hypot(right - x, down - y) / 2)
      const target = circle.cloneNode()
      target.setAttribute('class', 'si-anatomy__target')
      target.setAttribute('r', Math.min(REACH, ...others))
      circle.after(target)
    })
  }

  /** Picks a part, or clears what is picked: no part, or the same once more. */
  #pick(part) {
    if (part?.label.dataset.picked === '') part = undefined
    for (const { label, button, shapes, ...each } of this.#parts) {
      const isPicked = each.id === part?.id
      for (const element of [label, ...shapes]) element.toggleAttribute('data-picked', isPicked)
      for (const element of [label, button]) element.setAttribute('aria-pressed', isPicked)
    }
    this.#svg.toggleAttribute('data-picking', Boolean(part))
    const words = part ? [make('strong', { textContent: part.name }), part.rest] : [this.#texts.hint]
    if (part || this.#status.querySelector('strong')) this.#status.replaceChildren(...words)
    if (!part) return
    this.#stop(part)
    this.#bringBack(part)
  }

  /** A list may be longer than the screen: what is chosen from it is to be seen. */
  #showPicture() {
    const { top, bottom, height } = this.#svg.getBoundingClientRect()
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0)
    if (seen < Math.min(height, innerHeight) / 2) this.#svg.scrollIntoView({ block: 'nearest' })
  }

  /** What is chosen from the list is shown, also when its layer was off. */
  #bringBack({ shapes }) {
    for (const box of this.#boxes) {
      const isHidden = shapes.every(shape => shape.closest('[data-off]'))
      if (!isHidden || box.checked || !shapes.some(shape => shape.closest(`[data-layer=${box.value}]`))) continue
      box.checked = true
      this.#refresh()
    }
  }

  /** All numbers are one stop of the Tab key; the arrows go from one to the next. */
  #stop(part) {
    for (const { label, id } of this.#parts) label.setAttribute('tabindex', id === part?.id ? 0 : -1)
  }

  #move(event) {
    const shown = this.#parts.filter(({ label }) => !('off' in label.dataset))
    const at = shown.findIndex(({ label }) => label === event.target)
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const last = shown.length - 1
    const after = at < last ? at + 1 : 0
    const before = at > 0 ? at - 1 : last
    const to = { ArrowRight: after, ArrowDown: after, ArrowLeft: before, ArrowUp: before, Home: 0, End: last }[event.key]
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (to === undefined) return this.#pick(shown[at])
    this.#stop(shown[to])
    shown[to].label.focus()
  }

  #addLayers() {
    const names = Object.entries(this.#texts.names)
    if (names.length === 0) return
    const fieldset = make('fieldset', { className: 'si-anatomy__layers' }, make('legend', { textContent: this.#texts.layers }))
    for (const [layer, name] of names) {
      const box = make('input', { type: 'checkbox', value: layer, checked: true })
      const key = make('span', { className: `si-anatomy__key si-anatomy__key--${layer}` })
      fieldset.append(make('label', { className: 'si-anatomy__layer' }, box, key, name))
      this.#boxes.push(box)
    }
    fieldset.addEventListener('change', () => this.#refresh())
    this.#svg.before(fieldset)
  }

  /** Hides the layers that are off, and the numbers of the parts that have nothing left to show. */
  #refresh() {
    for (const { value, checked } of this.#boxes) {
      for (const group of this.#svg.querySelectorAll(`[data-layer=${value}]`)) group.toggleAttribute('data-off', !checked)
    }
    for (const { label, shapes } of this.#parts) label.toggleAttribute('data-off', shapes.every(shape => shape.closest('[data-off]')))
    const shown = this.#parts.filter(({ label }) => !('off' in label.dataset))
    if (this.#parts.some(({ label }) => 'off' in label.dataset && 'picked' in label.dataset)) this.#pick()
    if (!shown.some(({ label }) => label.getAttribute('tabindex') === '0')) this.#stop(shown[0])
  }
}

customElements.define('body-drawing', BodyDrawing)
