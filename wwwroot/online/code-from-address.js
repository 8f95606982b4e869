/**
 * A scanned code comes behind the # of the address, which no browser sends. It goes into the field, and out of the address bar
 * and the browser's list of pages. Without this script the code is typed.
 */
const field = document.getElementById('code')

function takeOver() {
  const code = location.hash.slice(1)
  if (!field || !/^[0-9a-z-]{26,40}$/i.test(code)) return
  history.replaceState(null, '', location.pathname)
  field.value = code
  field.form.querySelector('button').focus()
}

takeOver()
addEventListener('hashchange', takeOver)
