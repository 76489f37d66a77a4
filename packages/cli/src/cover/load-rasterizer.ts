/** Returns a drawing (SVG) as a PNG. Its text is set in the fonts; the first is the default. */
export type Rasterize = (svg: string, fonts: readonly string[]) => Uint8Array

/** Returns the rasterizer, or null where the optional package with it is not installed. */
export async function loadRasterizer(): Promise<Rasterize | null> {
  try {
    const { Resvg } = await import('@resvg/resvg-js')
    return (svg, fonts) => new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fonts] } }).render().asPng()
  } catch {
    return null
  }
}

/** Draws as {@link Rasterize} does, in a thread of its own. */
export type RasterizeAside = (svg: string, fonts: readonly string[]) => Promise<Uint8Array>

/** Returns the rasterizer for servers, or null as {@link loadRasterizer} does. */
export async function loadRasterizerAside(): Promise<RasterizeAside | null> {
  try {
    const { renderAsync } = await import('@resvg/resvg-js')
    return async (svg, fonts) =>
      (await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: [...fonts] } })).asPng()
  } catch {
    return null
  }
}
