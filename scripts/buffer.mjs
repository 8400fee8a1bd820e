// Node's Buffer for packages that ask whether they are given one; browsers have none, and give none
export const Buffer = globalThis.Buffer ?? { from: (value) => value, isBuffer: () => false }
