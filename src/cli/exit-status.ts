/** How the command ends, after sysexits.h of BSD; 130 is the shell's word for an interrupt (128 + SIGINT). */
export const exitStatus = {
  ok: 0,
  usage: 64,
  data: 65,
  noInput: 66,
  software: 70,
  cantCreate: 73,
  ioError: 74,
  noPermission: 77,
  interrupted: 130,
} as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
