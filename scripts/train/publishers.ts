/** The part of `parts` that all pages of a publisher are in. */
export function partOf(id: string, parts: number): number {
  let value = 7
  for (const character of publisherOf(id)) value = (value * 31 + character.charCodeAt(0)) % 1_000_003
  return value % parts
}

/** "fu-OrrinCourier_2025_04_08" is the Courier's, "tr-orrin-courier.example.storm" orrin-courier.example's. */
function publisherOf(id: string): string {
  return id.replace(/_\d{4}.*$/, '').replace(/(\.[a-z]{2,6})[-.].*$/, '$1')
}
