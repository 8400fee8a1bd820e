// Node's child_process, loaded when something of it is used: that takes 5 ms, and commander names it at its start for
// subcommands that are programs of their own, of which there are none here
const loaded = () => process.getBuiltinModule('node:child_process')

module.exports = {
  get fork() {
    return loaded().fork
  },
  get spawn() {
    return loaded().spawn
  },
  get spawnSync() {
    return loaded().spawnSync
  },
}
