import { statOf } from '../output/stat-of.js'

/** Tells of a file or a folder whether this run writes it. */
export type Written = (path: string, isFolder: boolean) => boolean

/** Number of the open file. */
const STANDARD_OUTPUT = 1

/**
 * What a run writes is none of its inputs, though it may lie among them: the file or folder at `output`, which an earlier run
 * may have made; where that is null the file that standard output leads to.
 */
export function writtenTo(output: string | null): Written {
  const own = statOf(output ?? STANDARD_OUTPUT)
  if (!own?.isFile() && !own?.isDirectory()) return () => false
  const ofFolders = own.isDirectory()
  return (path, isFolder) => {
    if (isFolder !== ofFolders) return false
    const stat = statOf(path)
    return stat?.dev === own.dev && stat.ino === own.ino
  }
}
