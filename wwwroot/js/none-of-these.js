/** "None of these" and the other boxes of a checklist put each other out. The server checks it too. */
for (const list of document.querySelectorAll('[data-checklist]')) {
  list.addEventListener('change', ({ target }) => {
    if (!target.checked) return
    const clears = target.hasAttribute('data-exclusive')
    for (const box of list.querySelectorAll('input[type=checkbox]')) {
      if (box !== target && box.hasAttribute('data-exclusive') !== clears) box.checked = false
    }
  })
}
