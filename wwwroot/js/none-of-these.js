/**
 * "None of these" and a ticked sign do not go together. Ticking a sign takes "none" back. The other way round nothing is
 * unticked: the sign may be out of sight, so the person is told instead, and "none" stays open. The server refuses both too.
 */
for (const list of document.querySelectorAll('[data-checklist]')) {
  const none = list.querySelector('[data-exclusive]')
  const note = list.querySelector('[data-ticked-above]')
  if (!none) continue
  list.addEventListener('change', ({ target }) => {
    const others = [...list.querySelectorAll('input[type=checkbox]')].filter(box => box !== none && box.checked)
    const signs = others.filter(box => !box.hasAttribute('data-not-sure'))
    const isNone = target === none && none.checked
    if (isNone) {
      for (const box of others.filter(other => other.hasAttribute('data-not-sure'))) box.checked = false
    }
    const refused = isNone && signs.length > 0
    if (refused || (target !== none && target.checked)) none.checked = false
    note.textContent = refused ? note.dataset.tickedAbove : ''
  })
}
