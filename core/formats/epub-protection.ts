import { attribute, descendants } from './markup-query';
import { parseMarkup } from './markup-tree';
import type { ZipArchive } from './zip-archive';

/** Scrambled fonts are no protection of the text (OCF 3.3, font obfuscation; Adobe’s older way). */
const FONT_OBFUSCATION = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);
/** Adobe ADEPT, Readium LCP, Apple FairPlay. */
const LICENCE_FILES = ['META-INF/rights.xml', 'META-INF/license.lcpl', 'META-INF/sinf.xml'];

/** Is the book protected against copying, so that its text cannot be read? */
export function isProtected(archive: ZipArchive): boolean {
  if (LICENCE_FILES.some((name) => archive.names.includes(name))) return true;
  const encryption = archive.read('META-INF/encryption.xml');
  if (encryption === null) return false;
  if (!encryption.ok) return true;
  const tree = parseMarkup(new TextDecoder().decode(encryption.bytes), 'xml');
  if (!tree.ok) return true;
  for (const data of descendants(tree.root, 'EncryptedData')) {
    const [method] = descendants(data, 'EncryptionMethod');
    if (method === undefined || !FONT_OBFUSCATION.has(attribute(method, 'Algorithm') ?? '')) return true;
  }
  return false;
}
