// Kills the process before the rename whose number the environment variable KILL_AT_RENAME names.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { renameSync } = fs
let renames = 0
fs.renameSync = (...args) => {
  renames++
  if (renames === Number(process.env.KILL_AT_RENAME)) process.kill(process.pid, 'SIGKILL')
  return renameSync(...args)
}
syncBuiltinESMExports()
