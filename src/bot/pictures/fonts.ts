import { createRequire } from 'node:module'
import { join } from 'node:path'
import { FONT } from './svg.ts'

/** What the drawing thread is told of fonts: the family to set in, and the files that are loaded. */
export type Fonts = Readonly<{ defaultFontFamily: string; fontFiles: readonly string[] }>

/**
 * Latin, Greek and Cyrillic, and Chinese, in two weights each. Whole fonts: a smaller set would lose rare names.
 *
 * @throws Error when a font's package is not installed
 */
export function findFonts(): Fonts {
  const packages = createRequire(import.meta.url)
  // The packages export their code alone, so the way to a font goes by that.
  const fontFile = (name: string, file: string): string => join(packages.resolve(name), '../../fonts', file)
  return {
    defaultFontFamily: FONT,
    fontFiles: [
      fontFile('@embedpdf/fonts-latin', 'NotoSans-Regular.ttf'),
      fontFile('@embedpdf/fonts-latin', 'NotoSans-Medium.ttf'),
      fontFile('@embedpdf/fonts-sc', 'NotoSansHans-Regular.otf'),
      fontFile('@embedpdf/fonts-sc', 'NotoSansHans-Medium.otf'),
    ],
  }
}
