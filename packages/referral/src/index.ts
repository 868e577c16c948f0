/**
 * Who can help, and what may be told to whom. The policy is an argument.
 *
 * @packageDocumentation
 */
export {}
