import { twoDigits } from './dates.js'
import { make } from '../words.js'

/** Files made on the device from what it holds. */

/** A field of a table (RFC 4180). A leading sign would be read as a formula by a spreadsheet, so it is made text. */
const field = text => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** @param rows list of lists of strings; the mark at the beginning tells spreadsheets that it is UTF-8 */
export const csv = rows => '\uFEFF' + rows.map(row => row.map(field).join(',')).join('\r\n') + '\r\n'

/** Hands the person a file. */
export const save = (text, name, type) => {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  make('a', { href, download: name }).click()
  // The download begins in a later turn. This timer outlives the page's element, so that the file is always let go.
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}

const day = date => `${date.getFullYear()}${twoDigits(date.getMonth() + 1)}${twoDigits(date.getDate())}`
const escaped = text => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** Lines of a calendar are at most 75 octets; longer ones go on after a space (RFC 5545, 3.1). */
const folded = line => {
  const parts = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > 74) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

/** @param time such as "08:30"; begins today, or tomorrow when it has passed */
const daily = (time, { now, weeks, title, note, address, newId }) => {
  const [hours, minutes] = time.split(':').map(Number)
  const begin = new Date(now)
  if (hours * 60 + minutes <= now.getHours() * 60 + now.getMinutes()) begin.setDate(begin.getDate() + 1)
  const at = `${day(begin)}T${twoDigits(hours)}${twoDigits(minutes)}00`
  return [
    'BEGIN:VEVENT', `UID:${newId()}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`, `DTSTART:${at}`, 'DURATION:PT10M', `RRULE:FREQ=DAILY;COUNT=${weeks * 7}`,
    `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(note)}\\n${escaped(address)}`, 'TRANSP:TRANSPARENT',
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:PT0M', 'END:VALARM', 'END:VEVENT',
  ]
}

/**
 * Reminders each day at the same times of day wherever the person is: times without a zone.
 * @param {string[]} times such as "08:30"; each once
 * @param event `now`, `weeks`, `title`, `note`, `address`, and `newId` which makes a name that no other has
 */
export const reminder = (times, event) => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//SI Joint Guide//Exercise diary//EN',
  ...[...new Set(times)].flatMap(time => daily(time, event)), 'END:VCALENDAR', '',
].map(folded).join('\r\n')
