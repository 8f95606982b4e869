/**
 * "None of these" and the other boxes of a checklist do not go together. Ticking a sign takes "none" back. The other way
 * round nothing is unticked: a sign further up may be out of sight, so the person is told instead, and "none" stays open.
 * The server refuses both together too.
 */
for (const list of document.querySelectorAll('[data-checklist]')) {
  const note = list.querySelector('[data-ticked-above]')
  list.addEventListener('change', ({ target }) => {
    const none = list.querySelector('[data-exclusive]')
    if (!target.checked || !none) return
    const others = [...list.querySelectorAll('input[type=checkbox]')].filter(box => box !== none && box.checked)
    if (target === none && others.length > 0) none.checked = false
    else if (target !== none) none.checked = false
    if (note) note.hidden = !(target === none && others.length > 0)
  })
}
