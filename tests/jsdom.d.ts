/** What the form engine's page is made with; the package brings no types, and this is all of it that is used. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly document: unknown } & object
  }
}
