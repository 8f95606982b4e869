/**
 * "None of these" does not go with anything else in its list. Ticking something takes "none" back. The other way round nothing is
 * unticked, neither a sign nor "not sure": it may be out of sight, so the person is told instead, and "none" stays open. The server
 * refuses both too.
 */
for (const list of document.querySelectorAll('[data-checklist]')) {
  const none = list.querySelector('[data-exclusive]')
  const note = list.querySelector('[data-ticked-above]')
  if (!none) continue
  list.addEventListener('change', ({ target }) => {
    const isRefused = target === none && none.checked
      && [...list.querySelectorAll('input[type=checkbox]')].some(box => box !== none && box.checked)
    if (isRefused || (target !== none && target.checked)) none.checked = false
    note.textContent = isRefused ? note.dataset.tickedAbove : ''
  })
}
