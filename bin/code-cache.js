const { closeSync, openSync, readSync, renameSync, statSync, writeFileSync } = require('node:fs')

/** What V8 compiled of the command. It runs whatever it is given and crashes on damaged code: only what stands in the file twice is given to it. It takes any script of the same length for the same: none that is newer is run by it. */
exports.readCache = (cache, script) => {
  const kept = statSync(cache, { throwIfNoEntry: false })
  if (kept === undefined || kept.mtimeMs < statSync(script).mtimeMs) return undefined
  const file = openSync(cache)
  const code = Buffer.allocUnsafeSlow(kept.size >> 1)
  const again = Buffer.allocUnsafeSlow(1 << 16)
  let at = 0
  for (let size = readSync(file, code); size > 0; at += size) {
    size = readSync(file, again)
    if (!code.subarray(at, at + size).equals(again.subarray(0, size))) break
  }
  closeSync(file)
  return at === code.length && at > 0 ? code : undefined
}

/** Keeps what V8 has compiled of the command by now, where its own folder can be written. */
exports.keepCache = ({ script, cache }) => {
  try {
    const code = script.createCachedData()
    const beside = `${cache}.${process.pid}`
    writeFileSync(beside, Buffer.concat([code, code]))
    renameSync(beside, cache)
  } catch {}
}
