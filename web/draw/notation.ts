// How numbers are written on the page: addresses with 0x, sizes in bytes, text cut to a width.

/** 1408 as "1,408", the same in every locale, so that pictures and tests agree. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

export function hex(address: number): string {
  return '0x' + address.toString(16)
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']

/** Exact below 10 KiB, then three digits. */
export function size(bytes: number): string {
  if (bytes < 10240) return `${grouped(bytes)} B`
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    ++unit
  }
  return `${value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}

/**
 * Writes addresses of one neighbourhood without what they have in common: 0x55555555a2c0 as "0x…a2c0".
 * At least four digits stay; addresses that are short anyway are written whole.
 */
export function shortener(addresses: readonly number[]): (address: number) => string {
  const digits = 4
  let divisor = 16 ** digits
  const known = addresses.filter((address) => address > 0)
  const first = known[0]
  if (first === undefined) return hex
  while (known.some((address) => Math.floor(address / divisor) !== Math.floor(first / divisor))) divisor *= 16
  if (first < divisor) return hex
  const kept = Math.round(Math.log2(divisor) / 4)
  return (address) => {
    if (Math.floor(address / divisor) !== Math.floor(first / divisor)) return hex(address)
    return '0x…' + (address % divisor).toString(16).padStart(kept, '0')
  }
}

/** `text` cut to `width` pixels with an ellipsis; empty where not even two characters fit. */
export function fit(text: string, width: number, charWidth: number): string {
  const room = Math.floor(width / charWidth)
  if (text.length <= room) return text
  return room >= 3 ? text.slice(0, room - 1) + '…' : ''
}

export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}
