/** The parts of saxen that are used; it has no types. */
declare module 'saxen' {
  /** Replaces the references of XML in a text. */
  type Decode = (text: string) => string

  interface Handlers {
    openTag(name: string, attributes: () => Record<string, string>, decode: Decode, isEmpty: boolean): void
    closeTag(name: string): void
    text(value: string, decode: Decode): void
    cdata(value: string): void
    error(error: Error): void
    warn(error: Error): void
  }

  export class Parser {
    on<Name extends keyof Handlers>(name: Name, handler: Handlers[Name]): this
    parse(xml: string): this
  }
}
