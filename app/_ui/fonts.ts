import localFont from 'next/font/local';

// Fontsource's Latin subsets, served by the app itself; next/font adds fallbacks of the same metrics, so that
// nothing moves when they arrive. The Latin-extended files (IPA, other scripts' transliterations) load on demand.

const literata = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  variable: '--font-literata',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  preload: true,
});

const garamond = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource-variable/eb-garamond/files/eb-garamond-latin-wght-normal.woff2',
      weight: '400 800',
      style: 'normal',
    },
    {
      path: '../../node_modules/@fontsource-variable/eb-garamond/files/eb-garamond-latin-wght-italic.woff2',
      weight: '400 800',
      style: 'italic',
    },
  ],
  variable: '--font-garamond',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  preload: false,
});

const atkinson = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
    {
      path: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
      weight: '200 800',
      style: 'italic',
    },
  ],
  variable: '--font-atkinson',
  display: 'swap',
  adjustFontFallback: 'Arial',
  preload: true,
});

const ipa = localFont({
  src: '../../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
  variable: '--font-ipa',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+02C7-02D9,U+1D00-1EFF' },
  ],
});

/** Class names that define the font variables on <html>. */
export const fontVariables = [literata, garamond, atkinson, ipa].map((font) => font.variable).join(' ');
