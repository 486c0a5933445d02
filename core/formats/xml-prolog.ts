import { type Refusal, refuse } from './format-fault';

export interface XmlBody {
  readonly ok: true;
  /** From the first element on. */
  readonly body: string;
}

/**
 * Takes off what stands before the first element of an XML document: declaration, comments, document type. A document
 * type may name a DTD, which is not fetched; one that defines entities is refused, for these could name files or swell
 * a thousandfold with every step (“billion laughs”).
 */
export function removeXmlProlog(source: string): XmlBody | Refusal {
  let at = 0;
  for (;;) {
    const open = source.indexOf('<', at);
    if (open === -1) return { ok: true, body: '' };
    if (source.startsWith('<?', open)) at = after(source, '?>', open);
    else if (source.startsWith('<!--', open)) at = after(source, '-->', open);
    else if (/^<!DOCTYPE/i.test(source.slice(open, open + 9))) {
      const end = endOfDocumentType(source, open);
      const declaration = source.slice(open, end);
      const entity = /<!ENTITY\s[^>]{0,300}/i.exec(declaration);
      if (entity !== null) {
        return refuse({ code: 'entity-declaration', external: /\s(?:SYSTEM|PUBLIC)\s/.test(entity[0]) });
      }
      at = end;
    } else return { ok: true, body: source.slice(open) };
  }
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}

/** A document type ends at `>`, or where its internal subset `[…]` is closed; quoted text hides both. */
function endOfDocumentType(source: string, from: number): number {
  let isInside = false;
  for (let at = from; at < source.length; at++) {
    const mark = source[at];
    if (mark === '"' || (mark === "'" && !isInside)) {
      const close = source.indexOf(mark, at + 1);
      if (close === -1) return source.length;
      at = close;
    } else if (mark === '[') isInside = true;
    else if (mark === ']') isInside = false;
    else if (mark === '>' && !isInside) return at + 1;
  }
  return source.length;
}
