/** What a reading page gains from a script: the section being read is marked, and the page can be shared. */

/** Share of the screen, from its top, that a heading must have passed for its section to be the one being read. */
const LINE = .34

/** Marks the section that is being read in the list beside the article. */
const markSection = () => {
  const links = new Map([...document.querySelectorAll('.si-contents--wide a')].map(link => [link.hash.slice(1), link]))
  const headings = [...links.keys()].map(id => document.getElementById(id))
  const mark = () => {
    const current = headings.filter(heading => heading.getBoundingClientRect().top <= innerHeight * LINE).pop()
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const watcher = new IntersectionObserver(mark, { rootMargin: `0px 0px -${100 - 100 * LINE}%` })
  for (const heading of headings) watcher.observe(heading)
  mark()
}

/** Shares, copies or prints the page. Razor renders the buttons, hidden. */
class PageTools extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.querySelector('[data-do=share]').hidden = !navigator.share
    this.addEventListener('click', this)
  }

  disconnectedCallback() { this.removeEventListener('click', this) }

  handleEvent({ target }) {
    const url = document.querySelector('link[rel=canonical]')?.href ?? location.origin + location.pathname
    switch (target.closest('button')?.dataset.do) {
      case 'print': return print()
      // Whoever closes the sheet of the device has changed their mind; that is no fault.
      case 'share': return navigator.share({ title: document.title, url }).catch(() => {})
      case 'copy': return this.#copy(url)
    }
  }

  async #copy(url) {
    const status = this.querySelector('[role=status]')
    try {
      await navigator.clipboard.writeText(url)
      status.textContent = this.dataset.copied
    } catch {
      // Without leave to copy, the address is shown, to be copied by hand.
      status.textContent = url
    }
  }
}

if (document.querySelector('.si-contents--wide')) markSection()
customElements.define('page-tools', PageTools)
