/** Number of bytes in which the mark of a PDF file is. */
const reach = 1024

/** Returns whether a file is a PDF: its first 1,024 bytes contain the mark `%PDF-`. */
export async function isPdf(file: File): Promise<boolean> {
  try {
    const head = new Uint8Array(await file.slice(0, reach).arrayBuffer())
    return String.fromCharCode(...head).includes('%PDF-')
  } catch {
    // A folder, or a file that no longer exists.
    return false
  }
}
