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
