const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "3 November 2031", "3 November 2031, 14:05 UTC+2" for ISO 8601; the text itself where it is no date. */
export function readableDate(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(.*))?$/u.exec(iso)
  if (!match) return iso
  const [, year, month, day, time, zone] = match
  const name = MONTHS[Number(month) - 1]
  if (!name) return iso
  const date = `${Number(day)} ${name} ${year}`
  return time ? `${date}, ${time}${zoneName(zone ?? '')}` : date
}

/** "Z" as " UTC", "+02:00" as " UTC+2". */
function zoneName(zone: string): string {
  const match = /^([+-])0?(\d{1,2})(?::?(\d\d))?$/u.exec(zone)
  if (!match) return zone === 'Z' ? ' UTC' : zone
  const [, sign, hours, minutes] = match
  return ` UTC${sign}${hours}${minutes && minutes !== '00' ? `:${minutes}` : ''}`
}
