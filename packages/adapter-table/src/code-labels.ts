import * as schemas from '@cairn/schemas'

const signature = (codes: readonly string[]): string => [...codes].sort().join(' ')

type Labels = Readonly<Record<string, string>>
let known: ReadonlyMap<string, Labels> | undefined

/** Labels by the codes of a list: a schema keeps the codes of its list only. */
const lists = (): ReadonlyMap<string, Labels> => {
  known ??= new Map(
    Object.values(schemas).flatMap((one) =>
      typeof one === 'object' && 'labels' in one && 'sources' in one
        ? [[signature(Object.keys(one.labels)), one.labels as Labels] as const]
        : [],
    ),
  )
  return known
}

const words = (code: string): string => {
  const text = code.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Codes with the label of each: that of the code list, or the code in words where no list has it. */
export const withLabels = (codes: readonly string[]): readonly { readonly code: string; readonly label: string }[] => {
  const labels = lists().get(signature(codes))
  return codes.map((code) => ({ code, label: labels?.[code] ?? words(code) }))
}
