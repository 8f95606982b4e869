/** Times of entries as the person writes them: on the clock of this device, in the language of the page. */
const { lang } = document.documentElement
const LANGUAGE = navigator.languages.find(language => language.startsWith(lang)) ?? lang

const yearOf = date => date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric'

const written = (at, more) => {
  const date = new Date(at)
  return date.toLocaleString(LANGUAGE, { day: 'numeric', month: 'short', year: yearOf(date), ...more })
}

export const dayOf = at => written(at)

export const dayAndTimeOf = at => written(at, { hour: 'numeric', minute: '2-digit' })

export const twoDigits = number => String(number).padStart(2, '0')

/** Such as 2026-07-04 20:30, which a spreadsheet reads as a time. */
export const plainTimeOf = at => {
  const date = new Date(at)
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-')
  return `${day} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

/** How far the clock of that day was from universal time, such as UTC-07:00. */
export const zoneOf = at => {
  const minutes = -new Date(at).getTimezoneOffset()
  const whole = Math.abs(minutes)
  return `UTC${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(whole / 60))}:${twoDigits(whole % 60)}`
}

/** Number of the calendar week on the clock of this device: they begin on Mondays, and each is one more than the last. */
export const weekOf = at => {
  const date = new Date(at)
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000
  return Math.floor((day + 3) / 7)
}
