/** Sends an answer to “Was this page useful?” and says thank you in its place. Razor renders forms that are complete without this. */
class PageUseful extends HTMLElement {
  #sending = false

  connectedCallback() { this.addEventListener('submit', this) }

  disconnectedCallback() { this.removeEventListener('submit', this) }

  async handleEvent(event) {
    event.preventDefault()
    if (this.#sending) return
    this.#sending = true
    const status = this.querySelector('[role=status]')
    status.textContent = ''
    const isSent = await send(event.target)
    this.#sending = false
    status.textContent = isSent ? this.dataset.thanks : this.dataset.notSent
    if (!isSent) return
    this.querySelector('.si-useful__ask').hidden = true
    // The button that was pressed is gone; without this the keyboard would begin again at the top of the page.
    status.focus()
  }
}

/** Whether the answer was taken. What leads to the page that says thank you is not followed: it is said here. */
const send = form =>
  fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual', credentials: 'omit' })
    .then(answer => answer.type === 'opaqueredirect', () => false)

customElements.define('page-useful', PageUseful)
