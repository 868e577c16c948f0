/**
 * What a person is entitled to, and until when. The policy is an argument.
 *
 * @packageDocumentation
 */
export {}
