/**
 * How dangerous it is, for whom, and when to look again. The policy is an argument.
 *
 * @packageDocumentation
 */
export {}
