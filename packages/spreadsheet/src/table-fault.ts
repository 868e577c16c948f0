import type { TableProblemCode } from './table.ts'

/** Stops the reading of a part; never leaves the package, where it becomes a problem with its code. */
export class TableFault extends Error {
  readonly code: TableProblemCode
  constructor(code: TableProblemCode) {
    super(code)
    this.code = code
  }
}
