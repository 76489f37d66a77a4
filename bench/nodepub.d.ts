declare module 'nodepub' {
  interface Metadata {
    id: string
    title: string
    language: string
    author: string
    contents: string
    cover: string
  }
  interface Book {
    addSection(title: string, content: string): void
    writeEPUB(folder: string, name: string): Promise<void>
  }
  const nodepub: { document(metadata: Metadata): Book }
  export default nodepub
}
