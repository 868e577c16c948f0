/** Whether a field stands for another: itself, and all below it. */
function covers(field: string, other: string): boolean {
  return field === other || other.startsWith(`${field}/`)
}

/** Whether one of these fields stands for another. */
export function coveredBy(fields: readonly string[], other: string): boolean {
  return fields.some((field) => covers(field, other))
}
