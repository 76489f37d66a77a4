/** The parts of saxen that the benchmark uses; it has no types. */
declare module 'saxen' {
  type Decode = (text: string) => string
  interface Handlers {
    openTag(name: string, attributes: () => Record<string, string>, decode: Decode): void
    closeTag(name: string): void
    text(value: string, decode: Decode): void
  }
  export class Parser {
    on<Name extends keyof Handlers>(name: Name, handler: Handlers[Name]): this
    parse(xml: string): this
  }
}
