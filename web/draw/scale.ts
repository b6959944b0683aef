// Where an address lies on the page when memory is written like text: in rows, rising from left to right and from row to
// row. Position always means address; nothing is squeezed.

export interface RowScale {
  start: number // first address
  rows: number
  bytesPerRow: number
  left: number // CSS pixels
  width: number
  top: number
  pitch: number // from row to row
  lowAtTop: boolean
}

/** A piece of a range within one row. */
export interface Span {
  row: number
  x: number
  width: number
  y: number // top of the row's strip
  isFirst: boolean // the range begins in this piece
  isLast: boolean
}

export function rowTop(scale: RowScale, row: number): number {
  return scale.top + (scale.lowAtTop ? row : scale.rows - 1 - row) * scale.pitch
}

export function addressToPoint(scale: RowScale, address: number): { x: number; y: number; row: number } {
  const offset = Math.max(0, address - scale.start)
  const row = Math.min(scale.rows - 1, Math.floor(offset / scale.bytesPerRow))
  const x = scale.left + ((offset - row * scale.bytesPerRow) / scale.bytesPerRow) * scale.width
  return { x: Math.min(x, scale.left + scale.width), y: rowTop(scale, row), row }
}

export function spans(scale: RowScale, address: number, size: number): Span[] {
  const end = scale.start + scale.rows * scale.bytesPerRow
  const from = Math.max(address, scale.start)
  const to = Math.min(address + size, end)
  const result: Span[] = []
  for (let at = from; at < to;) {
    const row = Math.floor((at - scale.start) / scale.bytesPerRow)
    const rowStart = scale.start + row * scale.bytesPerRow
    const stop = Math.min(to, rowStart + scale.bytesPerRow)
    const perByte = scale.width / scale.bytesPerRow
    result.push({
      row,
      x: scale.left + (at - rowStart) * perByte,
      width: (stop - at) * perByte,
      y: rowTop(scale, row),
      isFirst: at === address,
      isLast: stop === address + size,
    })
    at = stop
  }
  return result
}

/** The fewest bytes a row, as a power of two, with which `bytes` fit into `rows` rows. */
export function chooseBytesPerRow(bytes: number, rows: number, width: number): number {
  let bytesPerRow = smallestRow(width)
  while (bytesPerRow * rows < bytes) bytesPerRow *= 2
  return bytesPerRow
}

/** So that a 16-byte header can hold a word, and not so few bytes that a list of ten nodes leaves the screen. */
function smallestRow(width: number): number {
  return width < 420 ? 64 : 128
}
