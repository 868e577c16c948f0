import { CannotRun } from '../problem.ts'

/**
 * Does something with one of several files, and where it cannot be done says with which: by its position, since a name of a
 * file may be a name of a person.
 *
 * @throws {@link CannotRun} as the work does
 */
export async function whichFile<Result>(at: number, of: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (of === 1 || !(error instanceof CannotRun)) throw error
    throw new CannotRun(error.code, [`file ${at} of ${of}`, ...error.places])
  }
}
