/** Folds open where they are needed, in browsers that do not see to it themselves. */

/** Opens every fold round the place that the address names. */
const openAtPlace = () => {
  const place = document.getElementById(location.hash.slice(1))
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
  if (place?.closest('details')) place.scrollIntoView()
}

/** What is folded on the screen is open on paper, and closed again afterwards. */
const openOnPaper = () => {
  let opened = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open], .si-contents)')]
    for (const fold of opened) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}

addEventListener('hashchange', openAtPlace)
openAtPlace()
openOnPaper()
